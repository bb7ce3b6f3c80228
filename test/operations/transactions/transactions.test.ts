import { beforeEach, describe, expect, test } from 'vitest';
import { signedInAnew } from '../../support/api/signed-in.ts';
import { accountFeed, feedTransaction, manyTransactions, memberFeed } from '../../support/ledger/feed.ts';
import { type StoredMember, storedMember } from '../../support/table/stored-member.ts';

const { api, app } = await signedInAnew();

const CHECKING = { upstreamId: 'checking', name: 'Checking' };
const SAVINGS = { upstreamId: 'savings', name: 'Savings', accountType: 'SAVINGS' } as const;

/** Today is 2026-11-21. */
const RECENT = [
  feedTransaction({ upstreamId: '1', transactedOn: '2026-11-20', status: 'PENDING', amountMinor: 700n }),
  feedTransaction({ upstreamId: '2', transactedOn: '2026-11-19', type: 'CREDIT', amountMinor: 250_000n }),
  feedTransaction({ upstreamId: '3', transactedOn: '2026-11-19' }),
  feedTransaction({ upstreamId: '4', transactedOn: '2026-07-24' }),
  feedTransaction({ upstreamId: '5', transactedOn: '2026-07-23' }),
  feedTransaction({ upstreamId: '6', transactedOn: '2026-11-26' }),
  feedTransaction({ upstreamId: '7', transactedOn: '2026-11-27' }),
];

const accountGuids = async (): Promise<Record<string, string>> => {
  const accounts: { name: string; guid: string }[] = (await app.get('/accounts')).json.accounts;
  return Object.fromEntries(accounts.map(({ name, guid }) => [name, guid]));
};
const datesOf = (answer: { json: { transactions: { date: string }[] } }) =>
  answer.json.transactions.map(({ date }) => date);

describe('GET /transactions', () => {
  test('shows the last 120 days and the next five, newest first', async () => {
    await storedMember(api, app, memberFeed(accountFeed(RECENT, CHECKING, '2026-01-01')));
    const answer = await app.get('/transactions');
    expect(datesOf(answer)).toEqual(['2026-11-26', '2026-11-20', '2026-11-19', '2026-11-19', '2026-07-24']);
    expect(answer.json.pagination).toEqual({ current_page: 1, per_page: 25, total_entries: 5, total_pages: 1 });
  });

  test('takes a window with both ends included', async () => {
    await storedMember(api, app, memberFeed(accountFeed(RECENT, CHECKING, '2026-01-01')));
    expect(datesOf(await app.get('/transactions?from_date=2026-07-23&to_date=2026-07-24'))).toEqual([
      '2026-07-24',
      '2026-07-23',
    ]);
    expect(datesOf(await app.get('/transactions?from_date=2026-11-27&to_date=2026-12-31'))).toEqual(['2026-11-27']);
    expect((await app.get('/transactions?to_date=2020-01-01')).json.pagination.total_entries).toBe(0);
  });

  test('filters by account in each of its spellings', async () => {
    await storedMember(
      api,
      app,
      memberFeed(
        accountFeed([feedTransaction({ upstreamId: 'c' })], CHECKING),
        accountFeed([feedTransaction({ upstreamId: 's' })], SAVINGS),
        accountFeed([feedTransaction({ upstreamId: 'x' })], { upstreamId: 'x', name: 'Other' }),
      ),
    );
    const { Checking: checking, Savings: savings } = await accountGuids();
    const accountsOf = async (query: string): Promise<unknown> => {
      const rows: { account_guid: string }[] = (await app.get(`/transactions?${query}`)).json.transactions;
      return new Set(rows.map(({ account_guid }) => account_guid));
    };
    expect(await accountsOf(`account_guid=${checking}`)).toEqual(new Set([checking]));
    expect(await accountsOf(`account_guids[]=${checking}&account_guids[]=${savings}`)).toEqual(
      new Set([checking, savings]),
    );
    expect(await accountsOf(`account_guid[]=${savings}`)).toEqual(new Set([savings]));
    expect(await accountsOf('account_guid=ACT-00000000-0000-4000-8000-000000000000')).toEqual(new Set());
  });

  test('has every row once with any page size, and exact totals', async () => {
    await storedMember(api, app, memberFeed(accountFeed(manyTransactions(300, '2026-11-20'), CHECKING, '2000-01-01')));
    await storedMember(
      api,
      app,
      memberFeed(accountFeed(manyTransactions(280, '2026-11-18', 1), SAVINGS, '2000-01-01')),
    );
    for (const size of [10, 77, 1000]) {
      const guids: string[] = [];
      for (let page = 1; guids.length < 580; page += 1) {
        const { json } = await app.get(`/transactions?records_per_page=${size}&page=${page}`);
        expect(json.pagination).toEqual({
          current_page: page,
          per_page: size,
          total_entries: 580,
          total_pages: Math.ceil(580 / size),
        });
        guids.push(...json.transactions.map(({ guid }: { guid: string }) => guid));
      }
      expect(new Set(guids).size).toBe(580);
    }
    expect((await app.get('/transactions?page=1000')).json.transactions).toEqual([]);
    expect((await app.get('/transactions?records_per_page=5')).json.pagination.per_page).toBe(25);
  });

  test('lists no rows of MONEY_MOVEMENT members, and none for an unknown rule', async () => {
    await storedMember(api, app, memberFeed(accountFeed([feedTransaction()], CHECKING)), {
      use_cases: ['PFM', 'MONEY_MOVEMENT'],
    });
    await storedMember(api, app, memberFeed(accountFeed([feedTransaction()], CHECKING)), { use_cases: ['PFM'] });
    await storedMember(api, app, memberFeed(accountFeed([feedTransaction()], CHECKING)), {
      use_cases: ['MONEY_MOVEMENT'],
    });
    const totalOf = async (query: string): Promise<number> =>
      (await app.get(`/transactions?${query}`)).json.pagination.total_entries;
    expect(await totalOf('')).toBe(2);
    expect(await totalOf('use_case=PFM')).toBe(2);
    expect(await totalOf('use_case=MONEY_MOVEMENT')).toBe(1);
    expect(await totalOf('user_transaction_rule_guid=TXR-00000000-0000-4000-8000-000000000000')).toBe(0);
    const movers: { guid: string }[] = (await app.get('/accounts?use_case=MONEY_MOVEMENT')).json.accounts;
    expect(movers).toHaveLength(2);
    for (const { guid } of movers) expect((await app.get(`/accounts/${guid}/transactions`)).status).toBe(200);
  });

  test.each([
    ['from_date=2026-02-30', 'from_date'],
    ['to_date=yesterday', 'to_date'],
    ['from_date=2026-02-01&to_date=2026-01-01', 'from_date'],
    ['page=-1', 'page'],
    ['page=0', 'page'],
    ['account_guid=nonsense', 'account_guid'],
    ['use_case=BOTH', 'use_case'],
  ])('answers %s with a 400 that names the field', async (query, field) => {
    const answer = await app.get(`/transactions?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.json.error.message).toContain(field);
  });

  test('shows a user nothing of another', async () => {
    await storedMember(api, app, memberFeed(accountFeed(RECENT, CHECKING)));
    const [row] = (await app.get('/transactions')).json.transactions;
    const { Checking: account } = await accountGuids();
    const other = await api.signIn('other');
    expect((await other.get('/transactions')).json.transactions).toEqual([]);
    const missing = await other.get('/transactions/TRN-00000000-0000-4000-8000-000000000000');
    for (const path of [
      `/transactions/${row.guid}`,
      `/accounts/${account}/transactions`,
      `/members/${row.member_guid}/transactions`,
    ]) {
      const answer = await other.get(path);
      expect([answer.status, answer.text]).toEqual([404, missing.text]);
    }
  });

  test('has no rows of a deleted member from then on', async () => {
    const { member } = await storedMember(api, app, memberFeed(accountFeed(RECENT, CHECKING)));
    const [row] = (await app.get('/transactions')).json.transactions;
    expect((await app.call('DELETE', `/members/${member.guid}`)).status).toBeLessThan(300);
    expect((await app.get('/transactions')).json.pagination.total_entries).toBe(0);
    expect((await app.get(`/transactions/${row.guid}`)).status).toBe(404);
    expect((await app.get('/accounts')).json.accounts).toEqual([]);
  });
});

describe('a transaction', () => {
  let stored: StoredMember;
  const row = feedTransaction({
    upstreamId: 'r',
    description: '  SQ *CORNER CAFE  ',
    memo: 'two coffees',
    checkNumber: '0042',
    amountMinor: 9_007_199_254_740_993n,
    isInternational: false,
  });
  beforeEach(async () => {
    stored = await storedMember(api, app, memberFeed(accountFeed([row], CHECKING)));
  });

  test('shows what the feed said, money to the last digit, and null if unknown', async () => {
    const listed = await app.get('/transactions');
    expect(listed.text).toContain('"amount":90071992547409.93,');
    const [transaction] = listed.json.transactions;
    expect(transaction).toMatchObject({
      amount_set_by: 1,
      amount_set_by_name: 'FEED',
      category_name: 'Coffee Shops',
      check_number: 42,
      check_number_string: '0042',
      currency_code: 'USD',
      date: '2026-11-18',
      description: 'Corner Cafe',
      feed_description: '  SQ *CORNER CAFE  ',
      feed_posted_on: '2026-11-19',
      feed_status: 1,
      feed_transaction_type: 2,
      feed_transaction_type_name: 'DEBIT',
      has_been_split: false,
      is_international: false,
      is_international_set_by: 1,
      latitude: null,
      latitude_set_by: null,
      member_guid: stored.member.guid,
      memo: 'two coffees',
      merchant_category_code: 5814,
      status: 1,
      status_name: 'POSTED',
      transaction_type: 2,
      user_guid: stored.member.userGuid,
    });
    expect((await app.get(`/transactions/${transaction.guid}`)).json.transaction).toEqual(transaction);
  });

  test('keeps its guid when it posts on another date with another amount', async () => {
    const pending = feedTransaction({ upstreamId: 'p', status: 'PENDING', transactedOn: '2026-11-20' });
    await stored.commit(memberFeed(accountFeed([pending, row], CHECKING)));
    const guidOf = async (): Promise<string> => {
      const rows = (await app.get('/transactions')).json.transactions;
      return rows.find(({ feed_description }: { feed_description: string }) => feed_description === pending.description)
        .guid;
    };
    const guid = await guidOf();
    const posted = {
      ...pending,
      upstreamId: 'q',
      status: 'POSTED',
      amountMinor: 1_500n,
      transactedOn: '2026-11-21',
      postedOn: '2026-11-22',
    } as const;
    await stored.commit(memberFeed(accountFeed([posted, row], CHECKING)));
    expect(await guidOf()).toBe(guid);
    expect((await app.get(`/transactions/${guid}`)).json.transaction).toMatchObject({
      guid,
      amount: 15,
      date: '2026-11-21',
      status_name: 'POSTED',
      posted_on: '2026-11-22',
    });
  });

  test.each(['TRN-00000000-0000-4000-8000-000000000000', 'TRN-nonsense', 'nonsense'])(
    'is a 404 for %s',
    async (guid) => {
      expect((await app.get(`/transactions/${guid}`)).status).toBe(404);
    },
  );
});

describe('lists of one account and one member', () => {
  test('show their rows only, with the same window and paging', async () => {
    const one = await storedMember(
      api,
      app,
      memberFeed(
        accountFeed(manyTransactions(40, '2026-11-20'), CHECKING, '2000-01-01'),
        accountFeed(manyTransactions(30, '2026-11-20', 1), SAVINGS, '2000-01-01'),
      ),
    );
    await storedMember(api, app, memberFeed(accountFeed(RECENT, { upstreamId: 'else', name: 'Elsewhere' })));
    const { Savings: savings, Elsewhere: elsewhere } = await accountGuids();
    const ofAccount = await app.get(`/accounts/${savings}/transactions?page=2&records_per_page=20`);
    expect(ofAccount.json.pagination).toEqual({ current_page: 2, per_page: 20, total_entries: 30, total_pages: 2 });
    expect(ofAccount.json.transactions).toHaveLength(10);
    expect((await app.get(`/members/${one.member.guid}/transactions`)).json.pagination.total_entries).toBe(70);
    expect(
      datesOf(await app.get(`/accounts/${elsewhere}/transactions?from_date=2026-11-20&to_date=2026-11-20`)),
    ).toEqual(['2026-11-20']);
    expect((await app.get('/accounts/ACT-00000000-0000-4000-8000-000000000000/transactions')).status).toBe(404);
    expect((await app.get('/members/MBR-00000000-0000-4000-8000-000000000000/transactions')).status).toBe(404);
  });
});
