import { describe, expect, test } from 'vitest';
import { keys } from '../../../lib/store/table/keys.ts';
import { startApi, type TestCaller } from '../../support/api/api.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { storedMember } from '../../support/table/stored-member.ts';

const SINCE = '/transactions?records_per_page=1000&from_date=2025-10-21';
const RENT = 'Oakwood Apartments';
const SALARY = 'Acme Robotics Payroll';

interface Row {
  readonly guid: string;
  readonly account_guid: string;
  readonly member_guid: string;
  readonly category_guid: string;
  readonly date: string;
  readonly description: string;
  readonly is_recurring: boolean | null;
  readonly user_guid: `USR-${string}`;
}

const api = await startApi();

const person = async (): Promise<TestCaller> => {
  const app = await api.signInAnew();
  await api.connect(app, 'mxuser');
  await api.settle();
  return app;
};
/** What the notify worker does after a commit: here the read of something planned. */
const compute = (app: TestCaller) => app.get('/repeating_transactions');
const rowsOf = async (app: TestCaller, path = SINCE): Promise<readonly Row[]> =>
  (await app.get(path)).json.transactions;
const of = (rows: readonly Row[], description: string): readonly Row[] =>
  rows.filter((row) => row.description === description);
const oneOf = (rows: readonly Row[], description: string): Row => {
  const [row] = of(rows, description);
  if (row === undefined) throw new Error(`no row ${description}`);
  return row;
};
const toldOf = (rows: readonly Row[]): readonly (boolean | null)[] => [...new Set(rows.map((row) => row.is_recurring))];

describe('is_recurring of a transaction', () => {
  test('is null before the first search, then true for rent and false for shopping', async () => {
    const app = await person();
    expect(toldOf(await rowsOf(app))).toEqual([null]);
    await compute(app);
    const rows = await rowsOf(app);
    expect(toldOf(of(rows, RENT))).toEqual([true]);
    expect(toldOf(of(rows, SALARY))).toEqual([true]);
    expect(toldOf(of(rows, 'Home Depot'))).toEqual([false]);
    expect(toldOf(of(rows, 'Transfer to Savings'))).toEqual([false]);
    expect(new Set(toldOf(of(rows, 'Amazon')))).toEqual(new Set([true, false]));
  });

  test('is false, not null, for a user without recurring transactions', async () => {
    const app = await api.signIn('recurring-nothing');
    await storedMember(api, app, memberFeed(accountFeed([feedTransaction()])));
    expect(toldOf(await rowsOf(app))).toEqual([null]);
    await compute(app);
    expect(toldOf(await rowsOf(app))).toEqual([false]);
  });

  test('is the same wherever a transaction is shown: in lists, by guid, after a change', async () => {
    const app = await person();
    await compute(app);
    const rent = oneOf(await rowsOf(app), RENT);
    const days = `${rent.date}/${rent.date}`;
    for (const path of [
      `/accounts/${rent.account_guid}/transactions?records_per_page=1000&from_date=2025-10-21`,
      `/members/${rent.member_guid}/transactions?records_per_page=1000&from_date=2025-10-21`,
      `/transactions/by_category_guid/${rent.category_guid}/by_date/${days}`,
      '/transactions/created_between/2026-11-20/2026-11-22?records_per_page=1000',
    ])
      expect(oneOf(await rowsOf(app, path), RENT).is_recurring, path).toBe(true);
    expect((await app.get(`/transactions/${rent.guid}`)).json.transaction.is_recurring).toBe(true);
    const changed = await app.call('PUT', `/transactions/${rent.guid}`, { transaction: { memo: 'mine' } });
    expect(changed.json.transaction.is_recurring).toBe(true);
  });

  test('follows its user after a new computation: hidden rows are false, others stay', async () => {
    const app = await person();
    await compute(app);
    const [hidden, renamed, ...others] = of(await rowsOf(app), SALARY);
    const deleted = others.pop();
    const put = (guid: string | undefined, transaction: object) =>
      app.call('PUT', `/transactions/${guid}`, { transaction });
    await put(hidden?.guid, { is_hidden: true });
    await put(renamed?.guid, { description: 'My wages' });
    await app.call('DELETE', `/transactions/${deleted?.guid}`);
    await compute(app);
    const now = new Map((await rowsOf(app)).map((row) => [row.guid, row.is_recurring]));
    expect(now.get(hidden?.guid ?? '')).toBe(false);
    expect(now.get(renamed?.guid ?? '')).toBe(true);
    expect(now.has(deleted?.guid ?? '')).toBe(false);
    expect([...new Set(others.map(({ guid }) => now.get(guid)))]).toEqual([true]);
  });

  test('is that of the last computation: a list computes nothing', async () => {
    const app = await person();
    await compute(app);
    const rows = of(await rowsOf(app), 'Spotify');
    const key = keys.planning(rows[0]?.user_guid ?? 'USR-');
    const before = await api.table.get(key, { isConsistent: true });
    for (const { guid } of rows) await app.call('PUT', `/transactions/${guid}`, { transaction: { is_hidden: true } });
    expect(toldOf(of(await rowsOf(app), 'Spotify'))).toEqual([true]);
    expect(await api.table.get(key, { isConsistent: true })).toEqual(before);
    await compute(app);
    expect(toldOf(of(await rowsOf(app), 'Spotify'))).toEqual([false]);
  });

  test('depends on no rows of other users', async () => {
    const [one, other] = [await person(), await person()];
    await compute(one);
    expect(toldOf(of(await rowsOf(one), RENT))).toEqual([true]);
    expect(toldOf(await rowsOf(other))).toEqual([null]);
  });
});
