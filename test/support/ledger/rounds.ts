import type { Table } from '../../../lib/store/table/table-client.ts';

export interface Rounds {
  readonly table: Table;
  /** Longest chain of calls to the table of which each waited for the one before. */
  readonly count: () => number;
  readonly calls: () => number;
  readonly reset: () => void;
}

/** A table that answers calls side by side in one round, and calls that wait for it in the next. */
export const createRounds = (table: Table): Rounds => {
  let [count, calls] = [0, 0];
  let round: Promise<void> | null = null;
  const answered = async <T>(call: () => Promise<T>): Promise<T> => {
    calls += 1;
    round ??= new Promise((resolve) => {
      setImmediate(() => {
        round = null;
        count += 1;
        resolve();
      });
    });
    await round;
    return call();
  };
  return {
    table: {
      get: (...args) => answered(() => table.get(...args)),
      getMany: (...args) => answered(() => table.getMany(...args)),
      query: (...args) => answered(() => table.query(...args)),
      write: (...args) => answered(() => table.write(...args)),
      writeMany: (...args) => answered(() => table.writeMany(...args)),
      transact: (...args) => answered(() => table.transact(...args)),
    },
    count: () => count,
    calls: () => calls,
    reset: () => {
      [count, calls] = [0, 0];
    },
  };
};
