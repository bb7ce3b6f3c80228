import { describe, expect, test } from 'vitest';
import { NO_CURRENCY } from '../../../lib/domain/kernel/money.ts';
import { signedInAnew } from '../../support/api/signed-in.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { storedMember } from '../../support/table/stored-member.ts';

const { api, app } = await signedInAnew();

const coffee = (id: string, amountMinor: bigint, fields: Parameters<typeof feedTransaction>[0] = {}) =>
  feedTransaction({ upstreamId: id, amountMinor, transactedOn: '2026-11-10', ...fields });
const bus = (id: string, amountMinor: bigint) =>
  coffee(id, amountMinor, { description: 'CITY BUS LINES', merchantCategoryCode: 4111 });

interface Total {
  readonly category_guid: string;
  readonly total: number;
}
const totals = async (window = 'from/2026-11-01/to/2026-11-30', query = ''): Promise<readonly Total[]> =>
  (await app.get(`/date_range_category_totals/${window}?${query}`)).json.date_range_category_totals;
const sumsOf = (list: readonly Total[]) => list.map(({ total }) => total).toSorted((a, b) => a - b);

test('totals of categories are exact, less refunds, with both days of the window (P22)', async () => {
  await storedMember(
    api,
    app,
    memberFeed(
      accountFeed(
        [
          coffee('a', 10n),
          coffee('b', 20n, { type: 'CREDIT' }),
          coffee('c', 9_007_199_254_740_993n, { transactedOn: '2026-11-01' }),
          bus('d', 250n),
          bus('e', 100n),
          coffee('f', 5n, { transactedOn: '2026-12-01' }),
        ],
        {},
        '2026-01-01',
      ),
    ),
  );
  const answer = await app.get('/date_range_category_totals/from/2026-11-01/to/2026-11-30');
  expect(answer.text).toContain('"total":90071992547409.83');
  const list: readonly Total[] = answer.json.date_range_category_totals;
  expect(list).toHaveLength(2);
  expect(list[0]).toMatchObject({ total: 3.5, start_date: 1793491200, end_date: 1795996800 });
  expect(sumsOf(await totals('from/2026-12-01/to/2026-12-01'))).toEqual([0.05]);
});

test('accounts in miles or points count in no total (P22)', async () => {
  await storedMember(
    api,
    app,
    memberFeed(
      accountFeed([coffee('a', 1_000n), bus('b', 250n)]),
      accountFeed([coffee('m', 1_234_500n, { currencyCode: NO_CURRENCY })], {
        upstreamId: 'miles',
        name: 'Air Miles',
        currencyCode: NO_CURRENCY,
      }),
    ),
  );
  expect((await app.get('/transactions')).json.transactions).toHaveLength(3);
  expect(sumsOf(await totals())).toEqual([2.5, 10]);
});

describe('totals leave out and tell of', () => {
  const leftOut = async (query = '') =>
    (await app.get(`/date_range_category_totals/from/2026-11-01/to/2026-11-30?${query}`)).json.left_out;
  const hide = async (kind: 'accounts' | 'transactions', guid: string) => {
    const one = kind === 'accounts' ? 'account' : 'transaction';
    expect((await app.call('PUT', `/${kind}/${guid}`, { [one]: { is_hidden: true } })).status).toBe(200);
  };
  const accountsNamed = async (name: string) =>
    (await app.get('/accounts')).json.accounts.find((one: { name: string }) => one.name === name);

  test('nothing where every transaction counts', async () => {
    await storedMember(api, app, memberFeed(accountFeed([coffee('a', 10n), coffee('p', 5n, { status: 'PENDING' })])));
    const { json } = await app.get('/date_range_category_totals/from/2026-11-01/to/2026-11-30');
    expect(Object.keys(json)).toEqual(['currency_code', 'date_range_category_totals', 'left_out']);
    expect(json).toMatchObject({ currency_code: 'USD', date_range_category_totals: [{ total: 0.15 }], left_out: [] });
  });

  test('transactions that the user hid, and the parts of a split that are hidden', async () => {
    await storedMember(api, app, memberFeed(accountFeed([coffee('a', 1_000n), coffee('b', 7n), bus('c', 300n)])));
    const rows = (await app.get('/transactions')).json.transactions;
    const guidOf = (wanted: number) => rows.find(({ amount }: { amount: number }) => amount === wanted).guid;
    await hide('transactions', guidOf(0.07));
    const { transactions: parts } = (
      await app.call('POST', `/transactions/${guidOf(10)}/split`, { transactions: [{ amount: 4 }, { amount: 6 }] })
    ).json;
    await hide('transactions', parts.find(({ amount }: { amount: number }) => amount === 4).guid);
    expect(sumsOf(await totals())).toEqual([3, 6]);
    expect(await leftOut()).toEqual([{ count: 2, currency_code: 'USD', reason: 'HIDDEN_TRANSACTION' }]);
  });

  test('transactions of hidden accounts, also where the call names the account', async () => {
    const other = { upstreamId: 'y', name: 'Other' };
    await storedMember(
      api,
      app,
      memberFeed(accountFeed([coffee('a', 10n)]), accountFeed([coffee('b', 5n), coffee('c', 2n)], other)),
    );
    const { guid } = await accountsNamed('Other');
    await hide('accounts', guid);
    const told = [{ count: 2, currency_code: 'USD', reason: 'HIDDEN_ACCOUNT' }];
    expect(sumsOf(await totals())).toEqual([0.1]);
    expect(await leftOut()).toEqual(told);
    expect(await totals(undefined, `account_guid=${guid}`)).toEqual([]);
    expect(await leftOut(`account_guid=${guid}`)).toEqual(told);
  });

  test("transactions in another currency than the user's; closed accounts count", async () => {
    const accountIn = (currencyCode: string, id: string, amountMinor: bigint, isClosed = false) =>
      accountFeed([coffee(id, amountMinor, { currencyCode })], { upstreamId: id, name: id, currencyCode, isClosed });
    await storedMember(
      api,
      app,
      memberFeed(
        accountIn('EUR', 'a', 100n),
        accountIn('EUR', 'b', 20n, true),
        accountIn('KWD', 'c', 4_064n),
        accountIn('JPY', 'd', 500n),
      ),
    );
    const { json } = await app.get('/date_range_category_totals/from/2026-11-01/to/2026-11-30');
    expect(json).toMatchObject({ currency_code: 'EUR', date_range_category_totals: [{ total: 1.2 }] });
    expect(json.left_out).toEqual([
      { count: 1, currency_code: 'JPY', reason: 'OTHER_CURRENCY' },
      { count: 1, currency_code: 'KWD', reason: 'OTHER_CURRENCY' },
    ]);
    const inDinars = (await app.get('/date_range_category_totals/from/2026-11-01/to/2026-11-30?currency_code=KWD'))
      .json;
    expect(inDinars).toMatchObject({ currency_code: 'KWD', date_range_category_totals: [{ total: 4.064 }] });
    expect(inDinars.left_out).toEqual([
      { count: 2, currency_code: 'EUR', reason: 'OTHER_CURRENCY' },
      { count: 1, currency_code: 'JPY', reason: 'OTHER_CURRENCY' },
    ]);
    const refused = await app.get('/date_range_category_totals/from/2026-11-01/to/2026-11-30?currency_code=euro');
    expect([refused.status, refused.json.error.message]).toEqual([400, expect.stringContaining('currency_code')]);
  });
});

test('totals count the parts of a split and not the split, and may name accounts', async () => {
  await storedMember(
    api,
    app,
    memberFeed(
      accountFeed([coffee('a', 1_000n)], { upstreamId: 'x' }),
      accountFeed([coffee('b', 7n)], { upstreamId: 'y', name: 'Other' }),
    ),
  );
  const rows = (await app.get('/transactions')).json.transactions;
  const large = rows.find(({ amount }: { amount: number }) => amount === 10);
  const [category] = (await app.get('/categories')).json.categories;
  await app.call('POST', `/transactions/${large.guid}/split`, {
    transactions: [{ amount: 4, category_guid: category.guid }, { amount: 6 }],
  });
  expect(sumsOf(await totals())).toEqual([4, 6.07]);
  expect(sumsOf(await totals(undefined, `account_guid=${large.account_guid}`))).toEqual([4, 6]);
  expect(sumsOf(await totals(undefined, `account_guid[]=${large.account_guid}`))).toEqual([4, 6]);
});

test.each(['from/2026-02-30/to/2026-03-01', 'from/2026-02-01/to/soon', 'from/2026-02-02/to/2026-02-01'])(
  'the window %s is refused',
  async (window) => {
    const answer = await app.get(`/date_range_category_totals/${window}`);
    expect(answer.status).toBe(400);
    expect(answer.json.error.message).toMatch(/_date/);
  },
);
