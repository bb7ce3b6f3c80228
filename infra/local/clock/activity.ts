import { setImmediate as nextTurn } from 'node:timers/promises';

/** Counts the work that runs, so that the clock moves only while nothing happens. */
export interface Activity {
  readonly beginWork: () => Work;
  readonly track: <T>(work: () => Promise<T>) => Promise<T>;
  readonly whenIdle: () => Promise<void>;
  /** Like `whenIdle`, but does not wait for work that waits for servers outside, once the patience is over. */
  readonly whenSettled: (patience: Patience) => Promise<void>;
}

export interface Work {
  readonly end: () => void;
  /** Say whether the work does nothing but wait for a server outside. */
  readonly waitsOutside: (isWaiting: boolean) => void;
}

/** Real milliseconds. */
export interface Patience {
  /** What is left for all such work together; each wait makes it less. */
  leftMs: number;
  /** The limit for one piece of work, counted from when it began to wait. */
  readonly eachMsMax: number;
}

const WITHOUT_END: Patience = { leftMs: Number.POSITIVE_INFINITY, eachMsMax: Number.POSITIVE_INFINITY };

export const createActivity = (): Activity => {
  let busyCount = 0;
  /** For each piece of work that waits outside, when it began to wait. */
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

  /** How long to wait for work outside, at most. */
  const outsideMsLeft = ({ leftMs, eachMsMax }: Patience): number => {
    const youngest = Math.max(...outsideSince.values());
    return Math.min(leftMs, eachMsMax - (performance.now() - youngest));
  };

  const whenSettled = async (patience: Patience): Promise<void> => {
    for (;;) {
      if (busyCount > 0) await change();
      // Work that has just ended may begin other work in the next turn of the event loop.
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

/** Waits for the promise, but not longer than so many milliseconds. */
const orAfter = async (ms: number, promise: Promise<void>): Promise<void> => {
  const { promise: over, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, Math.min(ms, TIMER_MS_MAX));
  await Promise.race([promise, over]);
  clearTimeout(timer);
};
