import { useEffect, useRef } from 'preact/hooks';
import { FILE_BYTES_MAX } from '../../../lib/domain/imports/file-limits.ts';
import { usePage } from '../page.tsx';
import type { Institution, Member } from '../wire.ts';
import { ask, begin, fail, importEach, putInto, readAs, type Tools, tryOut } from './file-work.ts';
import { readMember } from './import-calls.ts';
import type { Import, Mapping } from './import-wire.ts';
import { type Entry, importedLast } from './queue.ts';
import { useQueue } from './use-queue.ts';

/** What a person does with the files that they have chosen. */
export interface Imports {
  readonly entries: readonly Entry[];
  readonly add: (files: readonly File[]) => void;
  /** The person wants the file read in another way; nothing is sent yet. */
  readonly change: (entry: Entry, draft: Mapping) => void;
  /** Reads the file anew, as the person wants it. */
  readonly readAgain: (entry: Entry, draft: Mapping) => void;
  readonly ask: (entry: Entry) => void;
  readonly choose: (entry: Entry, accountGuid: string | null) => void;
  /** The file replaces these imports; none: it is imported beside them. */
  readonly replace: (entry: Entry, importGuids: readonly string[]) => void;
  readonly importAll: (entries: readonly Entry[]) => void;
  readonly clear: () => void;
  /** The page goes on with the member that the files went to. */
  readonly finish: () => void;
}

interface Props {
  readonly institution: Institution;
  readonly member: Member | null;
}

export const useImports = ({ institution, member }: Props): Imports => {
  const { api, session, person } = usePage();
  const queue = useQueue();
  const { set, inTurn } = queue;
  const place = { institution, memberGuid: member?.guid ?? null, options: session.options };
  const tools: Tools = { queue, api, place };
  const isShown = useRef(true);
  useEffect(
    () => () => {
      isShown.current = false;
    },
    [],
  );
  const goOn = async (imported: Import): Promise<void> => {
    const kept = await readMember(api, place, imported);
    if (isShown.current && kept !== null) person({ kind: 'fileImported', member: kept });
  };
  const wait = (id: number): void => set(id, { state: { kind: 'reading' }, fault: null });
  return {
    entries: queue.entries,
    add: (files) => {
      for (const file of files) {
        const entry = queue.add(file);
        if (file.size > FILE_BYTES_MAX) fail(tools, entry.id, { kind: 'tooLarge' });
        else inTurn(() => begin(tools, entry));
      }
    },
    change: ({ id }, draft) => set(id, { draft }),
    readAgain: (entry, draft) => {
      set(entry.id, { draft });
      wait(entry.id);
      inTurn(() => readAs(tools, entry, draft));
    },
    ask: (entry) => {
      wait(entry.id);
      inTurn(() => ask(tools, entry));
    },
    choose: (entry, accountGuid) => {
      wait(entry.id);
      inTurn(() => putInto(tools, entry, accountGuid));
    },
    replace: ({ id, upload }, replaces) => {
      wait(id);
      inTurn(() => tryOut(tools, id, { ...upload, replaces }));
    },
    importAll: (chosen) =>
      inTurn(async () => {
        await importEach(tools, chosen);
        const last = importedLast(queue.now());
        if (queue.now().length === 1 && last !== null) await goOn(last);
      }),
    clear: queue.clear,
    finish: () => {
      const last = importedLast(queue.now());
      if (last === null) person({ kind: 'done' });
      else void goOn(last);
    },
  };
};
