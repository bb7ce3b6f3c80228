import type { Table } from '../../lib/store/table/table-client.ts';

/**
 * The table for work that must stop when a call has been answered: Lambda freezes what is left of it, and it would go on
 * minutes later. Once the signal has aborted, no call is made, and each throws the reason of the signal.
 */
export const tableUntil = (table: Table, signal: AbortSignal): Table => {
  const call = async <T>(make: () => Promise<T>): Promise<T> => {
    signal.throwIfAborted();
    return make();
  };
  return {
    get: (...args) => call(() => table.get(...args)),
    getMany: (...args) => call(() => table.getMany(...args)),
    query: (...args) => call(() => table.query(...args)),
    write: (...args) => call(() => table.write(...args)),
    writeMany: (...args) => call(() => table.writeMany(...args)),
    transact: (...args) => call(() => table.transact(...args)),
  };
};
