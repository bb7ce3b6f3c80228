import { describe, expect, test } from 'vitest';
import { signedInAnew } from '../../support/api/signed-in.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { type StoredMember, storedMember } from '../../support/table/stored-member.ts';

const { api, app } = await signedInAnew();

const GROCERIES = 'CAT-9588eaad-90a4-bb5c-66c8-1812503d0db8';
const FOOD = 'CAT-bd56d35a-a9a7-6e10-66c1-5b9cc1b6c81a';

interface Row {
  readonly guid: string;
  readonly amount: number;
  readonly member_guid: string;
}

const spent = (id: string, amountMinor: bigint, day = '2026-10-10') =>
  feedTransaction({
    upstreamId: id,
    amountMinor,
    transactedOn: day,
    postedOn: day,
    description: 'WHOLEFDS MKT',
    merchantCategoryCode: 5411,
  });
const feedOf = (...rows: readonly ReturnType<typeof spent>[]) =>
  memberFeed(accountFeed(rows, { balanceMinor: 100_000n }, '2026-01-01'));

/** Two connections of one account, merged. The older one's account stays. */
const merged = async (...feeds: readonly ReturnType<typeof feedOf>[]): Promise<readonly StoredMember[]> => {
  const members: StoredMember[] = [];
  for (const feed of feeds) {
    members.push(await storedMember(api, app, feed));
    api.clock.advance(1_000);
  }
  const accounts = (await app.get('/accounts')).json.accounts.map(({ guid }: { guid: string }) => guid);
  for (const other of accounts.slice(1)) {
    expect((await app.call('PUT', '/accounts/merge', { accounts: [accounts[0], other] })).status).toBe(200);
  }
  return members;
};

const rowsOf = async (): Promise<readonly Row[]> => (await app.get('/transactions')).json.transactions;
const endOfSeptember = async (): Promise<number> => {
  const [account] = (await app.get('/accounts')).json.accounts;
  const path = `/accounts/${account.guid}/monthly_account_balance?from_date=2026-09-01&to_date=2026-10-31`;
  return (await app.get(path)).json.monthly_account_balances[0].balance;
};
const totals = async (from = '2026-10-01', to = '2026-11-30'): Promise<readonly number[]> =>
  (await app.get(`/date_range_category_totals/from/${from}/to/${to}`)).json.date_range_category_totals.map(
    ({ total }: { total: number }) => total,
  );
const budgeted = async (): Promise<number> => {
  await app.call('POST', '/budgets', { budget: { category_guid: FOOD, amount: 500 } });
  const [budget] = (await app.get('/budgets')).json.budgets;
  return budget.transaction_total;
};

describe('the figures of an account that was connected twice and merged', () => {
  test('count once what both connections bring, whatever their ids', async () => {
    await merged(feedOf(spent('a', 10_000n)), feedOf(spent('b', 10_000n)));
    expect([await endOfSeptember(), await totals(), (await rowsOf()).length]).toEqual([1_100, [100], 2]);
  });

  test('count as many of equal rows as the connection with most of them has (P20)', async () => {
    await merged(
      feedOf(spent('a', 500n), spent('b', 500n), spent('c', 700n)),
      feedOf(spent('d', 500n), spent('e', 500n), spent('f', 500n)),
      feedOf(spent('g', 500n, '2026-10-11')),
    );
    expect(await totals()).toEqual([27]);
    expect(await endOfSeptember()).toBe(1_027);
  });

  test('count once what later refreshes of either bring', async () => {
    const [older, newer] = await merged(feedOf(spent('a', 1_000n)), feedOf(spent('b', 1_000n)));
    await older?.commit(feedOf(spent('a', 1_000n), spent('a2', 250n, '2026-11-02')));
    expect(await totals()).toEqual([12.5]);
    await newer?.commit(feedOf(spent('b', 1_000n), spent('b2', 250n, '2026-11-02'), spent('b3', 30n, '2026-11-03')));
    expect(await totals()).toEqual([12.8]);
    expect(await budgeted()).toBe(2.8);
  });

  test.each([0, 1])('are those of the other connection when member %i is deleted', async (place) => {
    const members = await merged(
      feedOf(spent('a', 1_000n), spent('x', 300n)),
      feedOf(spent('b', 1_000n), spent('y', 50n)),
    );
    expect(await totals()).toEqual([13.5]);
    await app.call('DELETE', `/members/${members[place]?.member.guid}`);
    expect(await totals()).toEqual([place === 0 ? 10.5 : 13]);
  });

  test('follow the row that the user changed, and the parts of one that is split', async () => {
    const [, newer] = await merged(feedOf(spent('a', 1_000n)), feedOf(spent('b', 1_000n)));
    const mine = (await rowsOf()).find(({ member_guid: guid }) => guid === newer?.member.guid);
    const parts = { transactions: [{ amount: 4, category_guid: FOOD }, { amount: 6 }] };
    expect((await app.call('POST', `/transactions/${mine?.guid}/split`, parts)).status).toBe(200);
    expect((await totals()).toSorted((a, b) => a - b)).toEqual([4, 6]);
    expect(await endOfSeptember()).toBe(1_010);
  });

  test('count the row that is left when the user hides or deletes the other', async () => {
    await merged(feedOf(spent('a', 1_000n)), feedOf(spent('b', 1_000n)));
    const [one, other] = await rowsOf();
    await app.call('PUT', `/transactions/${one?.guid}`, { transaction: { is_hidden: true } });
    expect([await totals(), await endOfSeptember()]).toEqual([[10], 1_010]);
    await app.call('DELETE', `/transactions/${one?.guid}`);
    expect([await totals(), await endOfSeptember()]).toEqual([[10], 1_010]);
    await app.call('PUT', `/transactions/${other?.guid}`, {
      transaction: { category_guid: GROCERIES, is_hidden: true },
    });
    expect([await totals(), await endOfSeptember()]).toEqual([[], 1_010]);
  });

  test('count once when the user moves one of two same rows to another month', async () => {
    await merged(feedOf(spent('a', 1_000n)), feedOf(spent('b', 1_000n)));
    const [one] = await rowsOf();
    await app.call('PUT', `/transactions/${one?.guid}`, { transaction: { date: '2026-08-20' } });
    expect([await totals(), await totals('2026-08-01', '2026-08-31')]).toEqual([[], [10]]);
    expect(await endOfSeptember()).toBe(1_000);
  });

  test('count equal rows of one connection, and of accounts that are not merged, each', async () => {
    await merged(feedOf(spent('a', 1_000n), spent('b', 1_000n)));
    expect(await totals()).toEqual([20]);
    await storedMember(api, app, feedOf(spent('c', 1_000n)));
    expect(await totals()).toEqual([30]);
  });
});
