import { judgeRepeated } from '../../domain/idempotency/idempotency-record.ts';
import type { KeyedCall } from '../../domain/idempotency/keyed-call.ts';
import { changeMark, createIdempotencyStore, openAnswer } from '../../store/idempotency/idempotency-store.ts';
import { markingTable } from '../../store/idempotency/marking-table.ts';
import type { Adapters } from '../adapters.ts';

type KeyedCallAdapters = Pick<Adapters, 'table' | 'clock' | 'ids' | 'log'>;

/**
 * Lets a call with an `Idempotency-Key` begin once. `depsOf` is the composition of the function: the call gets its own
 * stores and use cases, whose table marks the record of the call with their first write.
 */
export const composeKeyedCalls = <A extends KeyedCallAdapters, Deps>(adapters: A, depsOf: (adapters: A) => Deps) => {
  const { table, clock, log } = adapters;
  const records = createIdempotencyStore(adapters);
  /** The call has ended: where its record cannot be written, the caller gets the answer all the same. */
  const unlessBroken = async (write: () => Promise<unknown>): Promise<void> => {
    try {
      await write();
    } catch (error) {
      log.error('ANSWER_NOT_KEPT', error);
    }
  };

  return {
    /** `remainingMs`: how long the invocation can last. */
    begin: async (call: KeyedCall, remainingMs: number) => {
      const claimed = await records.claim(call, remainingMs);
      if (claimed.kind === 'taken') {
        const repeated =
          claimed.record === null ? ({ kind: 'inProgress' } as const) : judgeRepeated(claimed.record, call, clock());
        return repeated.kind === 'kept'
          ? { kind: repeated.kind, answer: openAnswer(call, repeated.answer) }
          : { kind: repeated.kind };
      }
      const { claim } = claimed;
      const giveUp = () => unlessBroken(() => records.giveUp(claim));
      return {
        kind: 'begun' as const,
        deps: depsOf({ ...adapters, table: markingTable(table, changeMark(claim)) }),
        keep: (answer: string) =>
          unlessBroken(async () => {
            if ((await records.keep(claim, call, answer)).kind === 'stale') await records.giveUp(claim);
          }),
        giveUp,
      };
    },
  };
};
