import { expect, test } from 'vitest';
import type { FeedTransaction } from '../../../lib/domain/upstream/feed.ts';
import type { Table, Write } from '../../../lib/store/table/table-client.ts';
import { startApiOn, type TestCaller } from '../../support/api/api.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { freshTable } from '../../support/table/dynamo.ts';
import { storedMember } from '../../support/table/stored-member.ts';

/** Sort keys of the items that were written. */
let written: string[] = [];
const note = (writes: readonly Write[]): void => {
  for (const write of writes) written.push('item' in write ? write.item.sk : write.key.sk);
};
const recording = (table: Table): Table => ({
  ...table,
  write: (write) => {
    note([write]);
    return table.write(write);
  },
  writeMany: (writes) => {
    note(writes);
    return table.writeMany(writes);
  },
  transact: (writes) => {
    note(writes);
    return table.transact(writes);
  },
});
const fresh = await freshTable();
const api = await startApiOn({ ...fresh, table: recording(fresh.table) });

const writesOf = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
  written = [];
  await work();
  return written.filter((sk) => !sk.startsWith('SES#'));
};
const row = (fields: Partial<FeedTransaction>): FeedTransaction =>
  feedTransaction({ merchantCategoryCode: null, amountMinor: 50_000n, description: 'ERIKA MUSTERFRAU', ...fields });
const out = row({ upstreamId: 'out', type: 'DEBIT' });
const feedOf = (...rows: readonly FeedTransaction[]) => memberFeed(accountFeed(rows));
/** The worker's computation, after a refresh. */
const compute = (app: TestCaller) => app.get('/budgets');
const categoriesOf = async (app: TestCaller): Promise<ReadonlySet<string>> => {
  const { transactions } = (await app.get('/transactions')).json;
  return new Set(transactions.map((one: { category_name: string }) => one.category_name));
};

test('a pair over two members is written once, and rewrites no other ledger', async () => {
  const app = await api.signInAnew();
  const checking = await storedMember(api, app, feedOf(out));
  const savings = await storedMember(api, app, feedOf());
  await compute(app);

  const refreshed = await writesOf(async () => {
    await savings.commit(feedOf(row({ upstreamId: 'in', type: 'CREDIT' })));
    await compute(app);
  });
  expect(await categoriesOf(app)).toEqual(new Set(['Transfer']));
  expect(refreshed.filter((sk) => sk.includes(checking.member.guid))).toEqual([]);
  expect(refreshed.filter((sk) => sk === 'PLN#transfers')).toHaveLength(1);

  const again = await writesOf(async () => {
    await savings.commit(feedOf(row({ upstreamId: 'in', type: 'CREDIT' })));
    await compute(app);
  });
  expect(again).toEqual([]);

  const other = await writesOf(async () => {
    await checking.commit(feedOf(out, row({ upstreamId: 'shop', amountMinor: 99n })));
    await compute(app);
  });
  expect(other.filter((sk) => sk.includes(savings.member.guid))).toEqual([]);
  expect(other).not.toContain('PLN#transfers');
  expect(await categoriesOf(app)).toEqual(new Set(['Transfer', 'Uncategorized']));
});
