import type { Clock } from '../../lib/domain/kernel/time.ts';

/** Uniform in [0, 1), reproducible from its seed (mulberry32). */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

interface Timer {
  readonly atMs: number;
  readonly order: number;
  readonly run: () => void;
}

/**
 * One thread, one clock, and the dice decide who goes next: every call to the outside waits for its `turn`, so tasks
 * interleave at each of them. Time passes only when nobody can go on, plus a little with every turn.
 */
export interface Scheduler {
  readonly clock: Clock;
  readonly random: () => number;
  /** Waits until the dice let this call go on. */
  readonly turn: () => Promise<void>;
  readonly sleep: (ms: number) => Promise<void>;
  readonly at: (atMs: number, run: () => void) => void;
  /** Starts a task of its own; what it throws goes to `onError`. */
  readonly spawn: (task: () => Promise<void>, onError: (error: unknown) => void) => void;
  /** Runs until `isDone`; false when the bounds were reached first. */
  readonly run: (isDone: () => boolean, untilMs: number) => Promise<boolean>;
}

/** Time that one call to the outside takes at the most, in this world. */
const TURN_MS_MAX = 20;
const TURNS_MAX = 200_000;

export const createScheduler = (startMs: number, random: () => number): Scheduler => {
  let nowMs = startMs;
  let order = 0;
  const waiting: (() => void)[] = [];
  const timers: Timer[] = [];

  const at = (atMs: number, run: () => void): void => {
    order += 1;
    const timer = { atMs, order, run };
    const index = timers.findLastIndex((other) => other.atMs <= atMs);
    timers.splice(index + 1, 0, timer);
  };
  const fireNext = (): void => {
    const timer = timers.shift();
    if (timer === undefined) return;
    nowMs = Math.max(nowMs, timer.atMs);
    timer.run();
  };
  /** Lets everything that can go on without a turn do so. */
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  return {
    clock: () => nowMs,
    random,
    at,
    turn: () => new Promise((resolve) => void waiting.push(resolve)),
    sleep: (ms) => new Promise((resolve) => at(nowMs + Math.ceil(ms), resolve)),
    spawn: (task, onError) => void task().catch(onError),
    run: async (isDone, untilMs) => {
      for (let turn = 0; turn < TURNS_MAX && nowMs < untilMs; turn += 1) {
        await settle();
        const isTimerDue = (timers[0]?.atMs ?? Number.POSITIVE_INFINITY) <= nowMs;
        if (waiting.length === 0 || (isTimerDue && random() < 0.5)) {
          if (waiting.length === 0 && isDone()) return true;
          fireNext();
          continue;
        }
        nowMs += Math.floor(random() * TURN_MS_MAX);
        const [next] = waiting.splice(Math.floor(random() * waiting.length), 1);
        next?.();
      }
      return false;
    },
  };
};
