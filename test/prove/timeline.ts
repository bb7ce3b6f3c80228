import { setImmediate as settled } from 'node:timers/promises';
import type { Scheduler } from '../simulation/scheduler.ts';
import { createTimeHeap } from './time-heap.ts';

/** What a call to the table or to a queue takes. Calls of different workers go on side by side. */
const CALL_MS_MIN = 1;
const CALL_MS_SPREAD = 12;

/**
 * One thread and one clock, as the scheduler of the simulations. But each call takes a time of its own, drawn from the
 * seed, in place of a turn that the dice give to one call after the other: a city has many workers at once.
 */
export const createTimeline = (startMs: number, random: () => number): Scheduler => {
  const timers = createTimeHeap();
  let [nowMs, order] = [startMs, 0];
  /** The clock shows whole milliseconds only. */
  const at = (atMs: number, run: () => void): void => {
    order += 1;
    timers.push({ atMs: Math.ceil(atMs), order, run });
  };
  const sleep = (ms: number): Promise<void> => new Promise((resolve) => at(nowMs + ms, resolve));
  return {
    clock: () => nowMs,
    random,
    at,
    turn: () => sleep(CALL_MS_MIN + random() * CALL_MS_SPREAD),
    sleep,
    spawn: (task, onError) => void task().catch(onError),
    run: async (isDone, untilMs) => {
      for (;;) {
        // Everything that can go on without a timer does so first, so that the order never depends on real time.
        await settled();
        if (isDone()) return true;
        const timer = timers.pop();
        if (timer === undefined || timer.atMs > untilMs) return false;
        nowMs = Math.max(nowMs, timer.atMs);
        timer.run();
      }
    },
  };
};
