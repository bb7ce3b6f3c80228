import type { Table } from '../../../lib/store/table/table-client.ts';
import { createMemoryTable } from './memory-table.ts';

type When = 'before' | 'after';

/** A table that dies at one of its calls, reads included, and stays dead until it is revived. */
export const dyingTable = () => {
  const table = createMemoryTable();
  let [calls, isDead] = [0, false];
  let death: { readonly call: number; readonly when: When } | null = null;
  const die = (): never => {
    isDead = true;
    throw new Error('killed');
  };
  const at =
    <A extends readonly unknown[], R>(run: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (isDead) die();
      calls += 1;
      const isLast = death?.call === calls;
      if (isLast && death?.when === 'before') die();
      const answer = await run(...args);
      return isLast ? die() : answer;
    };
  const { get, getMany, query, write, writeMany, transact } = table;
  const dying: Table = {
    get: at(get),
    getMany: at(getMany),
    query: at(query),
    write: at(write),
    writeMany: at(writeMany),
    transact: at(transact),
  };
  return {
    table: dying,
    items: table.items,
    set: (next: typeof death): void => {
      [calls, isDead, death] = [0, false, next];
    },
    calls: () => calls,
  };
};
