import { parentPort, workerData } from 'node:worker_threads';
import { describeBy } from '../../../lib/domain/ledger/describing/describe.ts';
import { enrich } from '../../../lib/domain/transactions/enrich/enrich.ts';
import type { Item } from '../../../lib/store/table/table-client.ts';
import { testClock } from '../adapters/clock.ts';
import { testIds } from '../adapters/ids.ts';
import { dataWorld } from '../members/member-data.ts';
import { testMember } from '../members/members.ts';
import { createMemoryTable } from '../table/memory-table.ts';
import { accountFeed, memberFeed } from './feed.ts';

/** A refresh without rows over what is stored of `testMember`. Answers how many rows it changed and the units it wrote. */
const items: readonly Item[] = workerData;
const table = createMemoryTable();
for (const item of items) await table.write({ kind: 'put', item });
const describer = describeBy(enrich, new Map());
const { commit } = dataWorld(table, testClock(), testIds('anew'), async () => describer);
const { record, counts, writes } = await commit(testMember(), memberFeed(accountFeed([])), testClock()());
const changed = record?.changes.pieces.reduce((sum, { updated }) => sum + updated.length, 0) ?? 0;
parentPort?.postMessage({ changed, counted: counts.transactionsUpdated, writes: writes.length });
