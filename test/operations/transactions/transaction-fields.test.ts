import { expect, test } from 'vitest';
import { startApi } from '../../support/api/api.ts';

const api = await startApi();
const app = await api.signIn('collector');
await api.connect(app, 'sandbox-everything');
await api.settle();
await app.get('/repeating_transactions');
const rows: readonly Readonly<Record<string, unknown>>[] = (
  await app.get('/transactions?from_date=2024-01-01&records_per_page=1000')
).json.transactions;

test('sandbox-everything sets every field of a transaction except those of users', () => {
  const neverSet = Object.keys(rows[0] ?? {}).filter((name) => rows.every((row) => row[name] === null));
  expect(neverSet).toEqual([
    'external_guid',
    'is_business',
    'localized_description',
    'localized_memo',
    'metadata',
    'parent_guid',
  ]);
});

test('a transaction says of which kind it is: fee, interest, overdraft and others', () => {
  const told = Object.keys(rows[0] ?? {}).filter((name) => rows.some((row) => row[name] === true));
  expect(told).toEqual([
    'feed_is_international',
    'is_bill_pay',
    'is_direct_deposit',
    'is_expense',
    'is_fee',
    'is_income',
    'is_international',
    'is_recurring',
    'is_subscription',
    'member_is_managed_by_user',
  ]);
});
