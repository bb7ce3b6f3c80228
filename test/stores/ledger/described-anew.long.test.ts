import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { testClock } from '../../support/adapters/clock.ts';
import { accountFeed, manyTransactions, memberFeed } from '../../support/ledger/feed.ts';
import { withoutEdition } from '../../support/ledger/older-head.ts';
import { dataWorld } from '../../support/members/member-data.ts';
import { testMember } from '../../support/members/members.ts';
import { createMemoryTable, type MemoryTable } from '../../support/table/memory-table.ts';

const member = testMember();

/** A member with so many rows, which an earlier release stored without a category. */
const olderTable = async (rows: number): Promise<MemoryTable> => {
  const table = createMemoryTable();
  const clock = testClock();
  const { addMember, commit } = dataWorld(table, clock);
  await addMember(member);
  await commit(member, memberFeed(accountFeed(manyTransactions(rows, '2026-11-20'), {}, '2000-01-01')), clock());
  await withoutEdition(table, member);
  return table;
};

interface Described {
  readonly changed: number;
  readonly counted: number;
  readonly writes: number;
}

/** What a refresh does to it in a thread with so much memory, which must be enough. */
const describedWithin = async (megabytes: number, table: MemoryTable): Promise<Described> => {
  const thread = new Worker(new URL('../../support/ledger/describe-anew-thread.ts', import.meta.url), {
    workerData: table.items(),
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 },
  });
  return await new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
};

test('50,000 stored rows are described anew in an eighth of the memory of the function', async () => {
  const described = await describedWithin(1_024 / 8, await olderTable(50_000));
  expect(described).toEqual({ changed: 50_000, counted: 0, writes: 3 });
});
