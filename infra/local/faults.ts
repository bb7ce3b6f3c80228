import * as z from 'zod/mini';

/**
 * What `POST /_local/faults` asks for. Nothing is broken by default.
 * Probabilities lie between 0 and 1; `seed` makes a run repeatable as far as its concurrency is.
 */
export const faultsSchema = z.strictObject({
  queue: z.optional(
    z.strictObject({
      /** Delivers a message a second time, up to half a minute later. */
      duplicate: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
      /** Takes a message, answers that all is well, and forgets it. */
      drop: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
      /** Holds each message up to some seconds longer, so that their order is lost. */
      shuffle: z.optional(z.boolean()),
    }),
  ),
  store: z.optional(
    z.strictObject({
      /**
       * The n-th call of the functions to DynamoDB fails, and every n-th after it; 1 is the next call and no other.
       * With `lose_answer` it is carried out and only its answer is lost.
       */
      fail_nth: z.optional(z.int().check(z.minimum(1))),
      lose_answer: z.optional(z.boolean()),
      /** Part of the eventually consistent reads that see an item as it was before its last change. */
      stale_read: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
      /** A Query or BatchGetItem that overlaps a transaction sees some of its writes and not the others. */
      torn_query: z.optional(z.boolean()),
    }),
  ),
  /** Kills the function's environment, once, when its n-th call to AWS within one invocation has been carried out. */
  kill: z.optional(z.strictObject({ function: z.string(), step: z.int().check(z.minimum(1)) })),
  seed: z.optional(z.int()),
});
export type FaultSettings = z.output<typeof faultsSchema>;

/**
 * With `lose_answer` alone, every so many calls lose theirs: often enough to matter, seldom enough that retries end. In a
 * long run they use up the budget of retries that the SDK has for a process, and some calls then fail for good.
 */
export const LOSE_ANSWER_EVERY = 7;

/** The faults in force, and the dice that decide. */
export interface Faults {
  readonly settings: () => FaultSettings;
  readonly set: (settings: FaultSettings) => void;
  /** Uniform in [0, 1). */
  readonly roll: () => number;
  /** Counts a call to DynamoDB and says what befalls it. */
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

/** Mulberry32: small, seedable, good enough for dice. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
