import { createKeyedCalls, type KeyedCalls } from '../../../lib/http/keyed-calls.ts';

/** For handlers of tests that have no records of calls: a call with an `Idempotency-Key` fails. */
export const unkeyed = <Deps>(): KeyedCalls<Deps> =>
  createKeyedCalls({
    begin: async () => {
      throw new Error('This test has no records of calls');
    },
  });
