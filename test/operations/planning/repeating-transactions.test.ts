import { expect, test } from 'vitest';
import { startApi } from '../../support/api/api.ts';

const ABSENT = 'RPT-00000000-0000-4000-8000-000000000000';

const api = await startApi();
const app = await api.signIn('repeats');
await api.connect(app, 'mxuser');
await api.settle();

interface Repeating {
  readonly guid: string;
  readonly description: string;
  readonly predicted_occurs_on: string;
}
const list = async (caller = app): Promise<readonly Repeating[]> =>
  (await caller.get('/repeating_transactions')).json.repeating_transactions;
const named = (found: readonly Repeating[], description: string): Repeating | undefined =>
  found.find((one) => one.description === description);

test('recurring payments of the sandbox bank are listed, the next one due first', async () => {
  const found = await list();
  expect(found.map((one) => one.predicted_occurs_on)).toEqual(found.map((one) => one.predicted_occurs_on).toSorted());
  expect(named(found, 'Netflix')).toEqual({
    account_guid: expect.stringMatching(/^ACT-/),
    amount: 15.49,
    description: 'Netflix',
    guid: expect.stringMatching(/^RPT-/),
    last_posted_date: '2026-11-05',
    member_guid: expect.stringMatching(/^MBR-/),
    merchant_guid: expect.stringMatching(/^MCH-/),
    predicted_occurs_on: '2026-12-05',
    recurrence_type: 'EVERY_MONTH',
    repeating_transaction_type: 'SUBSCRIPTION',
    transaction_type: 'DEBIT',
    user_guid: expect.stringMatching(/^USR-/),
  });
  expect(named(found, 'Oakwood Apartments')).toMatchObject({ repeating_transaction_type: 'BILL' });
  expect(named(found, 'Acme Robotics Payroll')).toMatchObject({
    recurrence_type: 'TWICE_A_MONTH',
    repeating_transaction_type: 'INCOME',
    transaction_type: 'CREDIT',
    merchant_guid: null,
  });
});

test('a recurring payment is read by its guid, and not by another user', async () => {
  const [first] = await list();
  expect((await app.get(`/repeating_transactions/${first?.guid}`)).json.repeating_transaction).toEqual(first);
  const other = await api.signIn('repeats-not');
  expect(await list(other)).toEqual([]);
  for (const [caller, guid] of [
    [other, first?.guid],
    [app, ABSENT],
    [app, 'nonsense'],
  ] as const) {
    expect(await caller.get(`/repeating_transactions/${guid}`)).toMatchObject({
      status: 404,
      json: { error: { code: 4040 } },
    });
  }
});

test('an edit of the user shows in the next read: hidden rows no longer recur', async () => {
  expect(named(await list(), 'Spotify')).toBeDefined();
  const { transactions } = (await app.get('/transactions?records_per_page=1000&from_date=2025-10-01')).json;
  for (const { guid, description } of transactions) {
    if (description === 'Spotify') await app.call('PUT', `/transactions/${guid}`, { transaction: { is_hidden: true } });
  }
  expect(named(await list(), 'Spotify')).toBeUndefined();
});
