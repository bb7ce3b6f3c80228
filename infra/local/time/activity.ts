import { setImmediate as nextTurn } from 'node:timers/promises';

/** Counts the work under way, so that the clock is moved only while nothing happens. */
export interface Activity {
  /** Call the answer once, when the work is done. */
  readonly begin: () => () => void;
  readonly track: <T>(work: () => Promise<T>) => Promise<T>;
  readonly whenIdle: () => Promise<void>;
}

export const createActivity = (): Activity => {
  let underWay = 0;
  let waiting: (() => void)[] = [];

  const begin = (): (() => void) => {
    let isDone = false;
    underWay += 1;
    return () => {
      if (isDone) return;
      isDone = true;
      underWay -= 1;
      if (underWay > 0) return;
      const ready = waiting;
      waiting = [];
      for (const resolve of ready) resolve();
    };
  };

  return {
    begin,
    track: async (work) => {
      const end = begin();
      try {
        return await work();
      } finally {
        end();
      }
    },
    whenIdle: async () => {
      for (;;) {
        if (underWay > 0) await new Promise<void>((resolve) => waiting.push(resolve));
        // What just ended may begin its successor in the next turn of the loop.
        await nextTurn();
        if (underWay === 0) return;
      }
    },
  };
};
