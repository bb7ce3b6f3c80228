import { beforeEach, expect, test } from 'vitest';
import { transactionEvent } from '../../../lib/contract/transactions/transaction-event.ts';
import { takeAnnounced } from '../../support/api/announced-events.ts';
import type { TestAnswer } from '../../support/api/api.ts';
import { signedInAnew } from '../../support/api/signed-in.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { storedMember } from '../../support/table/stored-member.ts';

const { api, app } = await signedInAnew();

let account: string;
const accountOf = async (fields: object = {}): Promise<string> =>
  (await app.call('POST', '/accounts', { account: { name: 'Piggy bank', account_type: 9, ...fields } })).json.account
    .guid;
beforeEach(async () => {
  account = await accountOf();
  await takeAnnounced(api);
});

const WISH = { amount: 12.5, date: '2026-11-03', description: 'Lemonade stand', transaction_type: 1 };
const create = (fields: object = {}, one = account, headers?: Record<string, string>): Promise<TestAnswer> =>
  app.call('POST', `/accounts/${one}/transactions`, { transaction: { ...WISH, ...fields } }, headers);
const list = async () => (await app.get('/transactions?from_date=1970-01-01&to_date=9999-12-31')).json.transactions;
const refusal = (code: number, field: string) => ({ error: { code, message: expect.stringContaining(field) } });

test('a manual transaction takes each field, and is in lists, by guid and in webhooks', async () => {
  const { categories } = (await app.get('/categories')).json;
  const category = categories.find(({ name }: { name: string }) => name === 'Groceries').guid;
  const fields = {
    category_guid: category,
    currency_code: 'EUR',
    has_been_viewed: true,
    is_hidden: true,
    is_international: true,
    memo: 'mine',
    metadata: '{}',
  };
  const answer = await create(fields);
  expect(answer.status, answer.text).toBe(200);
  const { transaction } = answer.json;
  expect(transaction).toMatchObject({
    ...WISH,
    ...fields,
    account_guid: account,
    category_set_by_name: 'USER',
    description_set_by_name: 'USER',
    status_name: 'POSTED',
    member_is_managed_by_user: true,
    parent_guid: null,
  });
  expect((await app.get(`/transactions/${transaction.guid}`)).json.transaction).toEqual(transaction);
  for (const path of [
    '/transactions',
    `/accounts/${account}/transactions`,
    `/members/${transaction.member_guid}/transactions`,
    '/transactions/created_between/2026-11-21/2026-11-21',
    `/transactions/by_category_guid/${category}/by_date/2026-11-03/2026-11-03`,
  ])
    expect((await app.get(path)).json.transactions, path).toEqual([transaction]);
  const [event, ...more] = await takeAnnounced(api);
  expect(more).toEqual([]);
  expect(transactionEvent.schema.parse(event)).toEqual(event);
  expect(event).toMatchObject({
    action: 'created',
    transaction: { guid: transaction.guid, amount: 12.5, currency_code: 'EUR', transaction_type: 'CREDIT' },
  });
});

test('fields that are left out have defaults, and the description gives the category', async () => {
  const { transaction } = (await create({ description: 'STARBUCKS 0042', transaction_type: 'DEBIT' })).json;
  expect(transaction).toMatchObject({
    category_name: 'Coffee Shops',
    category_set_by_name: 'SYSTEM',
    currency_code: 'USD',
    has_been_viewed: false,
    is_hidden: false,
    is_international: null,
    memo: null,
    metadata: null,
    transaction_type: 2,
  });
});

test.each([
  ['JPY', 1_000, 10.5],
  ['KWD', 1.234, 1.2345],
  ['USD', 0, 0.001],
])('an amount in %s has its digits and no more (P22)', async (currency_code, good, bad) => {
  const refused = await create({ currency_code, amount: bad });
  expect([refused.status, refused.json]).toEqual([400, refusal(4002, 'amount')]);
  expect((await create({ currency_code, amount: good })).json.transaction).toMatchObject({ amount: good });
});

test('a transaction without a currency has that of its account', async () => {
  const yen = await accountOf({ currency_code: 'JPY' });
  expect((await create({ amount: 1.5 }, yen)).status).toBe(400);
  expect((await create({ amount: 1500 }, yen)).json.transaction).toMatchObject({ amount: 1500, currency_code: 'JPY' });
});

test.each([
  [{ amount: undefined }, 4001, 'amount'],
  [{ amount: -1 }, 4002, 'amount'],
  [{ amount: '12' }, 4002, 'amount'],
  [{ amount: 1e30 }, 4002, 'amount'],
  [{ date: undefined }, 4001, 'date'],
  [{ date: '2026-02-30' }, 4002, 'date'],
  [{ date: '1969-12-31' }, 4002, 'date'],
  [{ description: undefined }, 4001, 'description'],
  [{ description: '' }, 4001, 'description'],
  [{ description: 'x'.repeat(256) }, 4002, 'description'],
  [{ transaction_type: undefined }, 4001, 'transaction_type'],
  [{ transaction_type: 3 }, 4002, 'transaction_type'],
  [{ currency_code: 'usd' }, 4002, 'currency_code'],
  [{ category_guid: 'CAT-00000000-0000-4000-8000-000000000000' }, 4221, 'category_guid'],
  [{ memo: 7 }, 4002, 'memo'],
])('a manual transaction with %j is refused, and nothing is stored', async (fields, code, field) => {
  const answer = await create(fields);
  expect([answer.status, answer.json]).toEqual([Math.floor(code / 10), refusal(code, field)]);
  expect(await list()).toEqual([]);
  expect(await takeAnnounced(api)).toEqual([]);
});

test('the first and the last possible day are accepted', async () => {
  for (const date of ['1970-01-01', '9999-12-31']) {
    const { transaction } = (await create({ date })).json;
    expect((await app.get(`/transactions/${transaction.guid}`)).json.transaction).toMatchObject({ date });
  }
  expect(await list()).toHaveLength(2);
});

test('unknown fields are never stored (P38)', async () => {
  const foreign = {
    guid: 'TRN-x',
    user_guid: 'USR-x',
    parent_guid: 'TRN-x',
    status: 2,
    has_been_split: true,
    deletedAt: 1,
  };
  const { transaction } = (await create(foreign)).json;
  expect(transaction).toMatchObject({ parent_guid: null, status: 1, has_been_split: false });
  expect(transaction.guid).toMatch(/^TRN-[0-9a-f-]{36}$/);
  expect(await list()).toHaveLength(1);
});

test('an account of a bank takes no manual transactions, and an unknown one is a 404', async () => {
  await storedMember(api, app, memberFeed(accountFeed([feedTransaction()], { name: 'At the bank' })));
  const { accounts } = (await app.get('/accounts')).json;
  const fed = accounts.find(({ name }: { name: string }) => name === 'At the bank').guid;
  const answer = await create({}, fed);
  expect([answer.status, answer.json]).toEqual([422, refusal(4221, 'manual')]);
  expect((await create({}, 'ACT-00000000-0000-4000-8000-000000000000')).status).toBe(404);
  expect((await app.call('DELETE', `/accounts/${account}`)).status).toBeLessThan(300);
  expect((await create()).status).toBe(404);
});

test('a manual transaction is changed, split and deleted like any other', async () => {
  const { guid } = (await create()).json.transaction;
  const moved = await app.call('PUT', `/transactions/${guid}`, { transaction: { date: '2026-01-02', memo: 'later' } });
  expect(moved.json.transaction).toMatchObject({ date: '2026-01-02', memo: 'later', date_set_by_name: 'USER' });
  const split = await app.call('POST', `/transactions/${guid}/split`, {
    transactions: [{ amount: 2.5 }, { amount: 10 }],
  });
  expect(split.status).toBe(200);
  expect(await list()).toHaveLength(3);
  expect((await app.call('DELETE', `/transactions/${guid}`)).status).toBe(200);
  expect(await list()).toEqual([]);
  expect((await app.get(`/transactions/${guid}`)).status).toBe(404);
});

test('the header or the field prevents the webhook', async () => {
  await create({ skip_webhook: true });
  await create({}, account, { 'MX-Skip-Webhook': 'true' });
  expect(await takeAnnounced(api)).toEqual([]);
  expect(await list()).toHaveLength(2);
});
