import { expect, test } from 'vitest';
import { startApi } from '../../support/api/api.ts';

const api = await startApi();
const app = await api.signIn('collector');
await api.connect(app, 'sandbox-everything');
await api.settle();
const accounts: readonly Readonly<Record<string, unknown>>[] = (await app.get('/accounts')).json.accounts;
const holdings: readonly Readonly<Record<string, unknown>>[] = (await app.get('/holdings')).json.holdings;

const neverSet = (objects: readonly Readonly<Record<string, unknown>>[]): readonly string[] =>
  Object.keys(objects[0] ?? {}).filter((name) => objects.every((object) => object[name] === null));

test('sandbox-everything sets every field of an account except those of users', () => {
  expect(neverSet(accounts)).toEqual(['feed_holdings_value', 'feed_total_account_value', 'metadata']);
});

test('sandbox-everything sets every field of a holding that has public values', () => {
  expect(neverSet(holdings)).toEqual(['deleted_at', 'feed_holding_type', 'holding_type', 'metadata']);
});

test('a field that the system computed has another origin than one of the feed', () => {
  const brokerage = accounts.find(({ account_type_name: type }) => type === 'INVESTMENT');
  const sum = holdings.reduce((cents, { market_value: value }) => cents + Math.round(Number(value) * 100), 0);
  expect(brokerage).toMatchObject({
    holdings_value: sum / 100,
    holdings_value_set_by_name: 'SYSTEM',
    total_account_value: brokerage?.balance,
    total_account_value_set_by_name: 'SYSTEM',
  });
  const card = accounts.find(({ account_type_name: type }) => type === 'CREDIT_CARD');
  expect(Number(card?.available_credit)).toBeCloseTo(Number(card?.credit_limit) - Number(card?.balance), 2);
  expect(card).toMatchObject({ available_credit_set_by_name: 'SYSTEM', calculated_apr: card?.apr });
});
