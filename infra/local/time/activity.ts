import { setImmediate as nextTurn } from 'node:timers/promises';

/** Counts the work under way, so that the clock is moved only while nothing happens. */
export interface Activity {
  /** Call the answer once, when the work is done. */
  readonly begin: () => () => void;
  readonly beginWork: () => Work;
  readonly track: <T>(work: () => Promise<T>) => Promise<T>;
  readonly whenIdle: () => Promise<void>;
  /** As `whenIdle`, but leaves work alone that waits for an answer from outside, once the patience with it is over. */
  readonly whenSettled: (patience: Patience) => Promise<void>;
}

export interface Work {
  readonly end: () => void;
  /** Whether the work does nothing at present but wait for somebody else's server. */
  readonly waitsOutside: (isWaiting: boolean) => void;
}

/** Real milliseconds. */
export interface Patience {
  /** Left for all such work together; what is waited is taken off. */
  leftMs: number;
  /** For one piece of work, from when it began to wait. */
  readonly eachMsMax: number;
}

const WITHOUT_END: Patience = { leftMs: Number.POSITIVE_INFINITY, eachMsMax: Number.POSITIVE_INFINITY };

export const createActivity = (): Activity => {
  let busyCount = 0;
  /** When each piece of work that waits outside began to. */
  const outsideSince = new Map<object, number>();
  let listeners: (() => void)[] = [];

  const changed = (): void => {
    const told = listeners;
    listeners = [];
    for (const listener of told) listener();
  };
  const change = (): Promise<void> => new Promise((resolve) => listeners.push(resolve));

  const beginWork = (): Work => {
    let state: 'busy' | 'outside' | 'done' = 'busy';
    const id = {};
    const become = (next: typeof state): void => {
      if (state === next || state === 'done') return;
      if (state === 'busy') busyCount -= 1;
      outsideSince.delete(id);
      state = next;
      if (state === 'busy') busyCount += 1;
      if (state === 'outside') outsideSince.set(id, performance.now());
      changed();
    };
    busyCount += 1;
    return {
      end: () => become('done'),
      waitsOutside: (isWaiting) => become(isWaiting ? 'outside' : 'busy'),
    };
  };

  /** How long it is still to be waited for work outside. */
  const outsideMsLeft = ({ leftMs, eachMsMax }: Patience): number => {
    const youngest = Math.max(...outsideSince.values());
    return Math.min(leftMs, eachMsMax - (performance.now() - youngest));
  };

  const whenSettled = async (patience: Patience): Promise<void> => {
    for (;;) {
      if (busyCount > 0) await change();
      // What just ended may begin its successor in the next turn of the loop.
      await nextTurn();
      if (busyCount > 0) continue;
      if (outsideSince.size === 0) return;
      const waitMs = outsideMsLeft(patience);
      if (waitMs <= 0) return;
      const since = performance.now();
      await orAfter(waitMs, change());
      patience.leftMs -= performance.now() - since;
    }
  };

  return {
    begin: () => beginWork().end,
    beginWork,
    track: async (work) => {
      const { end } = beginWork();
      try {
        return await work();
      } finally {
        end();
      }
    },
    whenIdle: () => whenSettled({ ...WITHOUT_END }),
    whenSettled,
  };
};

/** Longest wait of a Node timer. */
const TIMER_MS_MAX = 2 ** 31 - 1;

/** The promise, but no longer than so many milliseconds. */
const orAfter = async (ms: number, promise: Promise<void>): Promise<void> => {
  const { promise: over, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, Math.min(ms, TIMER_MS_MAX));
  await Promise.race([promise, over]);
  clearTimeout(timer);
};
