import { ClaimLost } from '../../domain/idempotency/claim-lost.ts';
import { Unavailable } from '../../domain/kernel/unavailable.ts';
import {
  type Table,
  TRANSACTION_WRITES_MAX,
  type TransactResult,
  type Update,
  type Write,
  type WriteResult,
} from '../table/table-client.ts';

/**
 * The table for one call with an `Idempotency-Key`: the first write of the call, and the mark that the call has changed
 * something, take effect together or not at all. So a call that broke off before its mark has changed nothing and may be
 * made again. Writes that cannot be in one transaction with the mark come after it. Throws `ClaimLost` where the mark is
 * refused.
 */
export const markingTable = (table: Table, mark: Update): Table => {
  let isMarked = false;
  /** Until the mark is set, one write begins when the one before it has ended. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(withMark: () => Promise<T>, alone: () => Promise<T>): Promise<T> => {
    if (isMarked) return alone();
    const mine = turn.then(() => (isMarked ? alone() : withMark()));
    turn = mine.catch(() => undefined);
    return mine;
  };

  const markFirst = async <T>(then: () => Promise<T>): Promise<T> => {
    if (!(await table.write(mark)).ok) throw new ClaimLost();
    isMarked = true;
    return then();
  };

  const transact = async (writes: readonly Write[]): Promise<TransactResult> => {
    if (writes.length === TRANSACTION_WRITES_MAX) return markFirst(() => table.transact(writes));
    const written = await table.transact([...writes, mark]);
    if (written.ok) {
      isMarked = true;
      return written;
    }
    const refused = written.refused.slice(0, -1);
    if (written.refused.at(-1)?.isConflict === false) throw new ClaimLost();
    if (refused.every((one) => one === null)) throw new Unavailable('Others kept asking for the same Idempotency-Key');
    return { ok: false, refused };
  };

  const write = async (one: Write): Promise<WriteResult> => {
    const written = await transact([one]);
    if (written.ok) return WRITTEN;
    const [refusal] = written.refused;
    if (refusal?.isConflict === true) throw new Unavailable('Others kept changing an item');
    return { ok: false, item: refusal?.item ?? null };
  };

  return {
    get: (...args) => table.get(...args),
    getMany: (...args) => table.getMany(...args),
    query: (...args) => table.query(...args),
    write: (one) =>
      inTurn(
        () => write(one),
        () => table.write(one),
      ),
    writeMany: async (writes) => {
      if (writes.length === 0) return;
      const alone = () => table.writeMany(writes);
      await inTurn(() => markFirst(alone), alone);
    },
    transact: (writes) =>
      inTurn(
        () => transact(writes),
        () => table.transact(writes),
      ),
  };
};

/** A transaction does not say what was there before. An operation that needs it must not be the first to write. */
const WRITTEN: WriteResult = {
  ok: true,
  get before(): never {
    throw new Error('The first write of a call with an Idempotency-Key does not tell what was there before');
  },
};
