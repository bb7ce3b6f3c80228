import type { Ids } from '../../../lib/domain/kernel/ids.ts';
import { testIds } from '../adapters/ids.ts';
import { type FreshTable, freshTable } from './dynamo.ts';
import { createMemoryTable } from './memory-table.ts';

export type TestTable = Pick<FreshTable, 'table' | 'items'>;

/**
 * A new empty table for tests of what the service does. It is in memory, since most of the time of a call to the emulator
 * goes by in HTTP; `npm run test:long` runs the same tests on the emulator. A test that needs what only DynamoDB and its
 * client do (a call that is counted, fails or loses its answer) takes `freshTable`, which is always the emulator.
 */
export const testTable = async (ids: Ids = testIds()): Promise<TestTable> => {
  if (process.env.TRIBUTARY_TABLE === 'emulator') return freshTable(ids);
  const table = createMemoryTable();
  return { table, items: async () => table.items() };
};
