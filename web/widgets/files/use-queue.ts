import { useRef, useState } from 'preact/hooks';
import { type Entry, entryOf, put } from './queue.ts';

/** The files of the page, and work on them, one after the other, whatever file it is about. */
export interface Queue {
  readonly entries: readonly Entry[];
  /** The files as they are now, where `entries` is what was shown last. */
  readonly now: () => readonly Entry[];
  readonly add: (file: File) => Entry;
  readonly set: (id: number, changes: Partial<Entry>) => void;
  readonly clear: () => void;
  readonly inTurn: (work: () => Promise<void>) => void;
}

export const useQueue = (): Queue => {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const latest = useRef<readonly Entry[]>([]);
  const nextId = useRef(1);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const write = (changed: readonly Entry[]): void => {
    latest.current = changed;
    setEntries(changed);
  };
  return {
    entries,
    now: () => latest.current,
    add: (file) => {
      const entry = entryOf(nextId.current, file);
      nextId.current += 1;
      write([...latest.current, entry]);
      return entry;
    },
    set: (id, changes) => write(put(latest.current, id, changes)),
    clear: () => write([]),
    inTurn: (work) => {
      turn.current = turn.current.then(work);
    },
  };
};
