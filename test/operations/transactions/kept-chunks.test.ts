import { describe, expect, test } from 'vitest';
import { startApiOnDynamo } from '../../support/api/api.ts';
import { accountFeed, manyTransactions, memberFeed } from '../../support/ledger/feed.ts';
import type { MeteredCall } from '../../support/table/dynamo.ts';
import { type StoredMember, storedMember } from '../../support/table/stored-member.ts';

const ROWS = 10_000;
const FEED = memberFeed(accountFeed(manyTransactions(ROWS, '2026-11-20'), {}, '2000-01-01'));
const pagePath = (page: number): string => `/transactions?from_date=2000-01-01&records_per_page=25&page=${page}`;

const api = await startApiOnDynamo();
const app = await api.signIn('reader');
const stored: StoredMember = await storedMember(api, app, FEED);

const unitsOf = (calls: readonly MeteredCall[]): number => calls.reduce((sum, { readUnits }) => sum + readUnits, 0);
const SESSION = 'BatchGetItemCommand';
const HEADS = 'QueryCommand';
const RECURRING = 'GetItemCommand';
const TRANSFERS = 'GetItemCommand';

/**
 * What one call asked of DynamoDB, in order, but for the keys of tokens, which this service reads at each call and a deployed
 * one once in five minutes. The proof of the session is the first read of several items.
 */
const metered = async (path: string) => {
  api.meter.reset();
  const answer = await app.get(path);
  const [, ...calls] = api.meter.calls.toSorted((a, b) => a.startedAt - b.startedAt);
  const session = calls.findIndex(({ name }) => name === SESSION);
  return { answer, calls, own: calls.filter((_, at) => at !== session) };
};
const namesOf = (calls: readonly MeteredCall[]): readonly string[] => calls.map(({ name }) => name).toSorted();
/** Whether each call began before any other had ended. */
const isOneTrip = (calls: readonly MeteredCall[]): boolean =>
  Math.max(...calls.map(({ startedAt }) => startedAt)) < Math.min(...calls.map(({ endedAt }) => endedAt));

describe('a page of 25 of 10,000 rows', () => {
  test.each([1, 200, 400])('that was read before (%s) costs one trip, and at most two read units', async (page) => {
    api.startNewReader();
    const cold = await metered(pagePath(page));
    const warm = await metered(pagePath(page));
    expect(warm.answer.json.transactions).toHaveLength(25);
    expect(warm.answer.json.pagination.total_entries).toBe(ROWS);
    expect(warm.answer.text).toBe(cold.answer.text);
    expect(namesOf(warm.calls)).toEqual([SESSION, RECURRING, TRANSFERS, HEADS]);
    expect(isOneTrip(warm.calls)).toBe(true);
    expect(unitsOf(warm.own)).toBeLessThanOrEqual(2);

    expect(namesOf(cold.calls)).toEqual([SESSION, SESSION, RECURRING, TRANSFERS, HEADS]);
    expect(isOneTrip(cold.calls.slice(0, 4))).toBe(true);
    expect(unitsOf(cold.calls)).toBeLessThanOrEqual(6);
  });

  test('is new after each change of its rows, although its chunks were cached', async () => {
    await app.get(pagePath(1));
    const [row] = (await app.get(pagePath(1))).json.transactions;
    await app.call('PUT', `/transactions/${row.guid}`, { transaction: { description: 'My words' } });
    expect((await app.get(pagePath(1))).json.transactions[0].description).toBe('My words');
    expect((await app.get(`/transactions/${row.guid}`)).json.transaction.description).toBe('My words');
  });
});

test('a transaction in a cached chunk costs one trip, also one that has moved', async () => {
  const { guid } = (await app.get(pagePath(2))).json.transactions[3];
  const warm = await metered(`/transactions/${guid}`);
  expect(namesOf(warm.calls)).toEqual([SESSION, RECURRING, TRANSFERS, HEADS]);
  expect(isOneTrip(warm.calls)).toBe(true);
  await app.call('PUT', `/transactions/${guid}`, { transaction: { date: '2026-01-02' } });
  for (let times = 0; times < 2; times += 1)
    expect((await app.get(`/transactions/${guid}`)).json.transaction).toMatchObject({ guid, date: '2026-01-02' });
});

test('cached rows are for their user alone, and gone after a deletion (P5, P37, P42)', async () => {
  const { guid } = (await app.get(pagePath(1))).json.transactions[0];
  const other = await api.signIn('other');
  expect((await other.get(pagePath(1))).json.pagination.total_entries).toBe(0);
  expect((await other.get(`/transactions/${guid}`)).status).toBe(404);
  await app.call('DELETE', `/members/${stored.member.guid}`);
  expect((await app.get(pagePath(1))).json.pagination.total_entries).toBe(0);
  expect((await app.get(`/transactions/${guid}`)).status).toBe(404);
  await api.partner.call('DELETE', '/users/reader');
  expect((await app.get(pagePath(1))).status).toBe(401);
});
