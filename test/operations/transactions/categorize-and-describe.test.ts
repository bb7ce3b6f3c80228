import { expect, test } from 'vitest';
import { rulesPut } from '../../../lib/store/transactions/rule-store.ts';
import { startApi, type TestAnswer } from '../../support/api/api.ts';

const api = await startApi();
const app = await api.signIn('someone');

const send = (transactions: unknown): Promise<TestAnswer> =>
  app.call('POST', '/transactions/categorize_and_describe', { transactions });

test('rows are described and categorised, in their order, and nothing is stored', async () => {
  const { user } = (await app.get('/user')).json;
  const answer = await send([
    {
      amount: 61.1,
      description: 'ACME PAYROLL PPD ID: 9111873004',
      external_guid: 'r-1',
      memo: 'for June',
      transaction_type: 1,
    },
    { amount: -4.5, description: 'SQ *BLUE OWL COFFEE AUSTIN TX', merchant_category_code: 5814 },
    { description: 'NON-NETWORK ATM FEE', amount: null, user_guid: null, transaction_type: 'DEBIT' },
    { description: 'nobody knows' },
  ]);
  expect(answer.status).toBe(200);
  expect(answer.json.transactions[0]).toEqual({
    amount: 61.1,
    categorized_by: 9,
    category_guid: 'CAT-982ea9e6-3f0e-0c5b-611b-6657a10ba819',
    category_name: 'Paycheck',
    described_by: 0,
    description: 'Acme Payroll',
    extended_transaction_type: null,
    external_guid: 'r-1',
    feed_description: 'ACME PAYROLL PPD ID: 9111873004',
    is_bill_pay: false,
    is_direct_deposit: true,
    is_expense: false,
    is_fee: false,
    is_income: true,
    is_international: null,
    is_overdraft_fee: false,
    is_payroll_advance: false,
    is_subscription: false,
    memo: 'for June',
    merchant_category_code: null,
    merchant_guid: null,
    merchant_location_guid: null,
    top_level_category_guid: 'CAT-bf9f3294-4c40-1677-d269-54fbc189faf3',
    transaction_type: 1,
    transaction_type_name: 'CREDIT',
    user_guid: user.guid,
  });
  expect(answer.json.transactions.slice(1)).toMatchObject([
    {
      amount: 4.5,
      description: 'Blue Owl Coffee',
      category_name: 'Coffee Shops',
      is_expense: true,
      merchant_guid: expect.stringMatching(/^MCH-/),
      merchant_location_guid: expect.stringMatching(/^MCL-/),
    },
    { amount: null, category_name: 'ATM Fee', is_fee: true, transaction_type_name: 'DEBIT' },
    { category_name: 'Uncategorized', categorized_by: null, description: 'nobody knows' },
  ]);
  expect((await app.get('/transactions')).json.transactions).toEqual([]);
});

test("a user's own rules come first, and may name a category of the user", async () => {
  const parent = 'CAT-bd56d35a-a9a7-6e10-66c1-5b9cc1b6c81a';
  const { category } = (
    await app.call('POST', '/categories', { category: { name: 'Street Food', parent_guid: parent } })
  ).json;
  const { user } = (await app.get('/user')).json;
  const rule = {
    guid: 'TXR-00000000-0000-4000-8000-000000000000',
    matchDescription: 'BLUE OWL COFFEE',
    categoryGuid: category.guid,
    description: 'Owl',
    createdAt: 0,
    updatedAt: 0,
  } as const;
  await api.table.write(rulesPut(user.guid, { revision: 0, rules: [] }, [rule]));
  const [answered] = (await send([{ description: 'SQ *BLUE OWL COFFEE AUSTIN TX' }])).json.transactions;
  expect(answered).toMatchObject({
    categorized_by: 1,
    category_guid: category.guid,
    category_name: 'Street Food',
    described_by: 1,
    description: 'Owl',
    is_expense: true,
    top_level_category_guid: parent,
  });
});

test('an amount is returned as it was written, but for its sign (P22)', async () => {
  const sent = '{"transactions":[{"description":"x","amount":-123456789012345.678901}]}';
  const answer = await app.call('POST', '/transactions/categorize_and_describe', sent);
  expect(answer.text).toContain('"amount":123456789012345.678901,');
});

const row = { description: 'x' };
test.each([
  ['no list', undefined, 4001, 'transactions'],
  ['an empty list', [], 4001, 'transactions'],
  ['no list but an object', { 0: row }, 4002, 'transactions'],
  ['more than 100 rows', Array(101).fill(row), 4002, 'transactions'],
  ['no description', [row, { amount: 1 }], 4001, 'transactions[1].description'],
  ['a description too long', [{ description: 'x'.repeat(1_001) }], 4002, 'transactions[0].description'],
  ['NUL in the memo', [{ ...row, memo: '\0' }], 4002, 'transactions[0].memo'],
  ['an amount as text', [{ ...row, amount: '1' }], 4002, 'transactions[0].amount'],
  ['an amount beyond exactness', [{ ...row, amount: 1e19 }], 4002, 'transactions[0].amount'],
  ['an unknown type', [{ ...row, transaction_type: 3 }], 4002, 'transactions[0].transaction_type'],
  ['a type of another language', [{ ...row, transaction_type: 'credit' }], 4002, 'transactions[0].transaction_type'],
  ['a code of five digits', [{ ...row, merchant_category_code: 10_000 }], 4002, '[0].merchant_category_code'],
  ['half a code', [{ ...row, merchant_category_code: 1.5 }], 4002, '[0].merchant_category_code'],
  ['a malformed user', [{ ...row, user_guid: 'USR-1' }], 4002, 'transactions[0].user_guid'],
  ['an external_guid too long', [{ ...row, external_guid: 'x'.repeat(256) }], 4002, '[0].external_guid'],
  ['an extended type as a number', [{ ...row, extended_transaction_type: 5 }], 4002, '[0].extended_transaction_type'],
])('%s is refused and named', async (_name, transactions, code, field) => {
  const answer = await send(transactions);
  expect(answer).toMatchObject({ status: 400, json: { error: { code } } });
  expect(answer.json.error.message).toContain(field);
});

test('the user of a row is that of the session, whatever the row says (P38)', async () => {
  const other = 'USR-00000000-0000-4000-8000-000000000000';
  const [answered] = (await send([{ ...row, user_guid: other, category_guid: 'CAT-x', is_fee: true }])).json
    .transactions;
  expect(answered.user_guid).not.toBe(other);
  expect(answered).toMatchObject({ category_name: 'Uncategorized', is_fee: false });
});

test('a hundred long rows are answered', async () => {
  const answer = await send(Array(100).fill({ description: 'A1 #'.repeat(250) }));
  expect(answer.json.transactions).toHaveLength(100);
});
