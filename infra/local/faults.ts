import * as z from 'zod/mini';

/** No function has time for longer calls. */
const STORE_DELAY_MS_MAX = 10_000;

/**
 * What `POST /_local/faults` asks for. Nothing is broken by default.
 * Probabilities are between 0 and 1. The same `seed` gives the same random numbers.
 */
export const faultsSchema = z.strictObject({
  queue: z.optional(
    z.strictObject({
      /** Delivers a message a second time, up to half a minute later. */
      duplicate: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
      /** Answers that the message was sent, and drops it. */
      drop: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
      /** Delays each message by up to five seconds more, so that messages change their order. */
      shuffle: z.optional(z.boolean()),
    }),
  ),
  store: z.optional(
    z.strictObject({
      /**
       * Every n-th call of the functions to DynamoDB fails; with 1, only the next call fails. With `lose_answer`, the
       * call is carried out and its answer is lost.
       */
      fail_nth: z.optional(z.int().check(z.minimum(1))),
      lose_answer: z.optional(z.boolean()),
      /** Each call takes so many milliseconds longer. */
      delay_ms: z.optional(z.int().check(z.minimum(1), z.maximum(STORE_DELAY_MS_MAX))),
      /** The share of eventually consistent reads that see an item as it was before its last change. */
      stale_read: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
      /** A Query or BatchGetItem that overlaps a transaction sees some of its writes and not the others. */
      torn_query: z.optional(z.boolean()),
    }),
  ),
  /** Kills the environment of the function once, after call number `step` to AWS within one invocation. */
  kill: z.optional(z.strictObject({ function: z.string(), step: z.int().check(z.minimum(1)) })),
  seed: z.optional(z.int()),
});
export type FaultSettings = z.output<typeof faultsSchema>;

/**
 * With `lose_answer` alone, every seventh call loses its answer: often enough to matter, and seldom enough that a retry
 * succeeds. In a long run the retries use up the budget that the SDK has for a process, and then some calls fail for
 * good.
 */
export const LOSE_ANSWER_EVERY = 7;

/** The faults that are on, and the random numbers that decide when they happen. */
export interface Faults {
  readonly settings: () => FaultSettings;
  readonly set: (settings: FaultSettings) => void;
  /** Uniform in [0, 1). */
  readonly roll: () => number;
  /** Counts a call to DynamoDB, and says which fault it gets. */
  readonly storeCall: () => 'none' | 'fail' | 'lose_answer';
  /** True once, for the invocation of `functionName` that has just made its n-th call. */
  readonly killsAt: (functionName: string, callCount: number) => boolean;
}

export const createFaults = (): Faults => {
  let settings: FaultSettings = {};
  let roll = randomFrom(1);
  let storeCalls = 0;
  return {
    settings: () => settings,
    set: (next) => {
      settings = next;
      storeCalls = 0;
      roll = randomFrom(next.seed ?? 1);
    },
    roll: () => roll(),
    storeCall: () => {
      const every = settings.store?.fail_nth ?? (settings.store?.lose_answer ? LOSE_ANSWER_EVERY : null);
      if (every === null) return 'none';
      storeCalls += 1;
      if (every === 1 ? storeCalls > 1 : storeCalls % every !== 0) return 'none';
      return settings.store?.lose_answer ? 'lose_answer' : 'fail';
    },
    killsAt: (functionName, callCount) => {
      const { kill, ...rest } = settings;
      if (kill?.function !== functionName || kill.step !== callCount) return false;
      settings = rest;
      return true;
    },
  };
};

/** Mulberry32, a small random number generator with a seed. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
