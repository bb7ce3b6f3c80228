import { beforeEach, describe, expect, test } from 'vitest';
import { signedInAnew } from '../../support/api/signed-in.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { storedMember } from '../../support/table/stored-member.ts';

const { api, app, signInAs } = await signedInAnew();

interface Row {
  readonly guid: string;
  readonly date: string;
  readonly account_guid: string;
  readonly category_guid: string;
  readonly category_name: string;
  readonly top_level_category_guid: string;
  readonly feed_description: string;
}

/** Today is 2026-11-21. */
const FEED = memberFeed(
  accountFeed(
    [
      feedTransaction({
        upstreamId: '1',
        description: 'STARBUCKS 1',
        transactedOn: '2026-11-20',
        merchantCategoryCode: 5814,
      }),
      feedTransaction({
        upstreamId: '2',
        description: 'STARBUCKS 2',
        transactedOn: '2026-10-31',
        merchantCategoryCode: 5814,
      }),
      feedTransaction({
        upstreamId: '3',
        description: 'SHELL OIL 3',
        transactedOn: '2026-10-31',
        merchantCategoryCode: 5541,
      }),
    ],
    { name: 'Checking' },
    '2026-01-01',
  ),
  accountFeed(
    [
      feedTransaction({
        upstreamId: '4',
        description: 'STARBUCKS 4',
        transactedOn: '2026-10-01',
        merchantCategoryCode: 5814,
      }),
    ],
    { name: 'Other', upstreamId: 'other' },
    '2026-01-01',
  ),
);

let rows: readonly Row[];
let coffee: Row;
beforeEach(async () => {
  await storedMember(api, app, FEED);
  rows = (await app.get('/transactions')).json.transactions;
  const [found] = rows.filter(({ feed_description }) => feed_description === 'STARBUCKS 1');
  if (found === undefined) throw new Error('no coffee');
  coffee = found;
});

const textsOf = async (path: string): Promise<readonly string[]> => {
  const answer = await app.get(path);
  expect(answer.status, answer.text).toBe(200);
  const { transactions, pagination } = answer.json;
  expect(pagination.total_entries >= transactions.length).toBe(true);
  return transactions.map((one: Row) => one.feed_description);
};
const byCategory = (guid: string, window = '2026-01-01/2026-12-31', query = '') =>
  `/transactions/by_category_guid/${guid}/by_date/${window}${query}`;
const byTop = (guids: string, window = '2026-01-01/2026-12-31', name = 'by_top_level_category_guid') =>
  `/transactions/${name}/${guids}/by_date/${window}`;
const LISTS = {
  category: (window: string) => byCategory(coffee.category_guid, window),
  'top level': (window: string) => byTop(coffee.top_level_category_guid, window),
  'top levels': (window: string) => byTop(coffee.top_level_category_guid, window, 'by_top_level_category_guids'),
  created: (window: string) => `/transactions/created_between/${window}`,
  updated: (window: string) => `/transactions/updated_between/${window}`,
  'created of an account': (window: string) =>
    `/accounts/${coffee.account_guid}/transactions/created_between/${window}`,
  'updated of an account': (window: string) =>
    `/accounts/${coffee.account_guid}/transactions/updated_between/${window}`,
} as const;
const NAMES = Object.keys(LISTS) as (keyof typeof LISTS)[];

describe.each(NAMES)('the list of transactions by %s', (name) => {
  test.each([
    ['2026-13-01/2026-12-31', 'start_date'],
    ['2026-01-01/2026-02-30', 'end_date'],
    ['2026-01-01/tomorrow', 'end_date'],
    ['2026-02-01/2026-01-31', 'start_date'],
  ])('answers %s with a 400 that names the field', async (window, field) => {
    const answer = await app.get(LISTS[name](window));
    expect(answer.status).toBe(400);
    expect(answer.json.error).toMatchObject({ code: 4002, message: expect.stringContaining(field) });
  });

  test('has pages like every list', async () => {
    const path = LISTS[name]('2026-01-01/2026-12-31');
    const all = await textsOf(path);
    const second = await app.get(`${path}?page=2&records_per_page=10`);
    expect(second.json.transactions).toEqual([]);
    expect(second.json.pagination).toEqual({
      current_page: 2,
      per_page: 10,
      total_entries: all.length,
      total_pages: 1,
    });
    expect((await app.get(`${path}?page=0`)).status).toBe(400);
  });

  test('shows nothing to another user (P37)', async () => {
    const stranger = await api.signIn(`stranger-${name}`);
    const answer = await stranger.get(LISTS[name]('2026-01-01/2026-12-31'));
    expect(answer.json.transactions ?? []).toEqual([]);
    expect(answer.status).toBe(name.endsWith('account') ? 404 : 200);
  });
});

describe('the list of transactions by category', () => {
  test('has both ends of the window, the category alone, newest first', async () => {
    expect(await textsOf(byCategory(coffee.category_guid))).toEqual(['STARBUCKS 1', 'STARBUCKS 2', 'STARBUCKS 4']);
    expect(await textsOf(byCategory(coffee.category_guid, '2026-10-01/2026-10-31'))).toEqual([
      'STARBUCKS 2',
      'STARBUCKS 4',
    ]);
    expect(await textsOf(byCategory(coffee.category_guid, '2026-10-02/2026-10-30'))).toEqual([]);
    expect(await textsOf(byCategory(coffee.top_level_category_guid))).toEqual([]);
  });

  test('takes each spelling of the accounts, and use cases', async () => {
    const other = rows.find(({ feed_description }) => feed_description === 'STARBUCKS 4')?.account_guid;
    for (const name of ['account_guid[]', 'account_guids[]'])
      expect(await textsOf(byCategory(coffee.category_guid, undefined, `?${name}=${other}`))).toEqual(['STARBUCKS 4']);
    expect(await textsOf(byCategory(coffee.category_guid, undefined, '?use_case=PFM'))).toHaveLength(3);
    expect(await textsOf(byCategory(coffee.category_guid, undefined, '?use_case=MONEY_MOVEMENT'))).toEqual([]);
    expect((await app.get(byCategory(coffee.category_guid, undefined, '?use_case=x'))).status).toBe(400);
  });

  test('of a top level has its children; a plus joins several, in any encoding', async () => {
    const fuel = rows.find(({ feed_description }) => feed_description === 'SHELL OIL 3');
    expect(await textsOf(byTop(coffee.top_level_category_guid))).toHaveLength(3);
    expect(await textsOf(byTop(coffee.category_guid))).toHaveLength(3);
    for (const joint of ['+', '%2B', '%20', ',']) {
      const both = `${coffee.top_level_category_guid}${joint}${fuel?.top_level_category_guid}`;
      for (const name of ['by_top_level_category_guid', 'by_top_level_category_guids'])
        expect(await textsOf(byTop(both, undefined, name)), joint).toHaveLength(4);
    }
  });

  test.each(['CAT-00000000-0000-4000-8000-000000000000', 'CAT-x', 'x'])('answers %s with a 404', async (guid) => {
    expect((await app.get(byCategory(guid))).status).toBe(404);
    expect((await app.get(byTop(guid))).status).toBe(404);
    expect((await app.get(byTop(`${coffee.category_guid}+${guid}`))).status).toBe(404);
  });

  test('refuses more categories than there are with a 400', async () => {
    const answer = await app.get(byTop(Array.from({ length: 201 }, () => coffee.category_guid).join('+')));
    expect([answer.status, answer.json.error.message]).toEqual([400, expect.stringContaining('200')]);
  });
});

describe('the list of transactions by creation and by change', () => {
  test('can be limited to one account and to a rule', async () => {
    const today = '2026-11-21/2026-11-21';
    expect(await textsOf(`/accounts/${coffee.account_guid}/transactions/created_between/${today}`)).toHaveLength(3);
    const rule = await app.call('POST', '/transaction_rules', {
      transaction_rule: {
        match_description: 'Shell',
        description: 'Fuel',
        category_guid: coffee.category_guid,
      },
    });
    const { guid } = rule.json.transaction_rule;
    for (const kind of ['created_between', 'updated_between'])
      expect(await textsOf(`/transactions/${kind}/${today}?user_transaction_rule_guid=${guid}`)).toEqual([
        'SHELL OIL 3',
      ]);
    expect(await textsOf(`/transactions?user_transaction_rule_guid=${guid}`)).toEqual(['SHELL OIL 3']);
    expect(await textsOf(byCategory(coffee.category_guid))).toHaveLength(4);
  });

  test('counts days of UTC, to their last millisecond', async () => {
    await signInAs('by days');
    await storedMember(api, app, FEED);
    expect(await textsOf('/transactions/created_between/2026-11-21/2026-11-21')).toHaveLength(4);
    const { guid } = (await app.get('/transactions')).json.transactions[0];
    expect(await textsOf('/transactions/created_between/2026-11-22/2026-12-31')).toEqual([]);
    expect(await textsOf('/transactions/created_between/2026-01-01/2026-11-20')).toEqual([]);
    for (const [at, day] of [
      ['2026-11-21T23:59:59.999Z', '2026-11-21'],
      ['2026-11-22T00:00:00.000Z', '2026-11-22'],
    ] as const) {
      api.clock.advance(Date.parse(at) - api.clock());
      await signInAs('by days');
      await app.call('PUT', `/transactions/${guid}`, { transaction: { memo: at } });
      const updated = await app.get(`/transactions/updated_between/${day}/${day}`);
      expect(updated.json.transactions.map((one: Row) => one.guid)).toContain(guid);
    }
    const before = await app.get('/transactions/updated_between/2026-11-21/2026-11-21');
    expect(before.json.transactions.map((one: Row) => one.guid)).not.toContain(guid);
    expect((await app.get('/transactions/created_between/2026-11-21/2026-11-21')).json.transactions).toHaveLength(4);
  });
});

describe('reading on from the last row', () => {
  interface Seen {
    readonly guid: string;
    readonly feed_description: string;
  }
  const feedOf = (numbers: readonly number[]) =>
    memberFeed(
      accountFeed(
        numbers.map((number) =>
          feedTransaction({
            upstreamId: `n${number}`,
            description: `row ${number}`,
            transactedOn: `2026-11-${String(1 + (number % 15)).padStart(2, '0')}`,
          }),
        ),
        { upstreamId: 'reading on', name: 'Reading on' },
        '2026-10-01',
      ),
    );

  test.each([
    '/transactions?from_date=2026-01-01&',
    '/transactions/created_between/2026-01-01/2026-12-31?',
    '/transactions/by_top_level_category_guid/CAT-bd56d35a-a9a7-6e10-66c1-5b9cc1b6c81a/by_date/2026-01-01/2026-12-31?',
  ])('in %s shows every row that stays once, while others change (P26)', async (path) => {
    const first = Array.from({ length: 60 }, (_, number) => number);
    const stored = await storedMember(api, app, feedOf(first));
    const seen: Seen[] = [];
    const gone = new Set<string>();
    let after: string | undefined;
    const totals: number[] = [];
    for (let page = 0; page < 12; page += 1) {
      const answer = await app.get(
        `${path}records_per_page=10`,
        after === undefined ? {} : { 'Tributary-After': after },
      );
      expect(answer.status, answer.text).toBe(200);
      const rows: readonly Seen[] = answer.json.transactions;
      seen.push(...rows);
      after = answer.headers['tributary-next']?.toString();
      if (after === undefined) break;
      totals.push(answer.json.pagination.total_entries);
      expect(totals[page]).toBe((totals[0] ?? 0) + page * 5 - gone.size);
      // One of those already seen goes, and one that is still to come; five come, above and below.
      const later = (await app.get('/transactions?from_date=2026-01-01&records_per_page=200')).json.transactions;
      const ours = (row: Seen): boolean => row.feed_description.startsWith('row ');
      const unseen = later.filter(ours).filter((row: Seen) => !seen.some(({ guid }) => guid === row.guid));
      for (const row of [seen.filter(ours)[page * 7], unseen.at(-1 - page)]) {
        if (row === undefined || gone.has(row.guid)) continue;
        expect((await app.call('DELETE', `/transactions/${row.guid}`)).status).toBe(200);
        gone.add(row.guid);
      }
      const count = 60 + (page + 1) * 5;
      api.clock.advance(60_000);
      await stored.commit(feedOf(Array.from({ length: count }, (_, number) => number)));
    }
    expect(new Set(seen.map(({ guid }) => guid)).size).toBe(seen.length);
    const numbers = new Set(seen.map(({ feed_description: text }) => text));
    const missed = first.filter((number) => !numbers.has(`row ${number}`));
    expect(missed.length).toBeLessThanOrEqual(gone.size);
    const all = (await app.get('/transactions?from_date=2026-01-01&records_per_page=200')).json.transactions;
    const throughout = all.filter(({ feed_description: text }: Seen) => Number(text.slice(4)) < 60);
    for (const { guid } of throughout) expect(seen.map((row) => row.guid)).toContain(guid);
  });

  test.each(['', 'x', '2026-11-21', '2026-02-30.1.TRN-00000000-0000-4000-8000-000000000000', '💸'.repeat(50)])(
    'from %j is refused by name (P40)',
    async (after) => {
      const answer = await app.get('/transactions', { 'Tributary-After': after });
      expect(answer).toMatchObject({
        status: 400,
        json: { error: { message: expect.stringContaining('Tributary-After') } },
      });
    },
  );
});
