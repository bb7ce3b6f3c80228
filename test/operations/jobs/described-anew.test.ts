import { describe, expect, test } from 'vitest';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { createMemberStore } from '../../../lib/store/members/member-store.ts';
import type { TestCaller } from '../../support/api/api.ts';
import { importingUser, startImportApi } from '../../support/files/imports.ts';
import { rowText, withRows } from '../../support/files/ofx.ts';
import { withOlderWords } from '../../support/ledger/older-head.ts';
import { freshTable } from '../../support/table/dynamo.ts';

const fresh = await freshTable();
const api = await startImportApi(fresh);

/** The words of all transactions by their guids. */
const wordsOf = async (app: TestCaller): Promise<ReadonlyMap<string, object>> => {
  const { transactions } = (await app.get('/transactions?records_per_page=1000&from_date=2020-01-01')).json;
  return new Map(
    transactions.map(({ guid, description, category_guid, merchant_guid, is_subscription }: Record<string, string>) => [
      guid,
      { description, category_guid, merchant_guid, is_subscription },
    ]),
  );
};

/** The only member of the caller, as if a release with other rules had described its rows. */
const olderMember = async (app: TestCaller): Promise<string> => {
  const [{ guid, user_guid }] = (await app.get('/members')).json.members;
  const member = await createMemberStore(api).read(user_guid, guid);
  if (member === null) throw new Error('no member');
  await withOlderWords(api, member);
  return guid;
};

const edited = async (app: TestCaller, guid: string | undefined, transaction: object): Promise<void> => {
  expect((await app.call('PUT', `/transactions/${guid}`, { transaction })).status).toBe(200);
};

const refreshed = async (app: TestCaller, member: string): Promise<number> => {
  api.clock.advance(10 * MINUTE_MS);
  fresh.meter.reset();
  await app.get(`/members/${member}/refresh`);
  await api.settle();
  return fresh.meter.calls.reduce((sum, { writeUnits }) => sum + writeUnits, 0);
};

describe('rows that an earlier release described', () => {
  test('are described anew by a refresh, which costs no more at the next one', async () => {
    const app = await api.signIn('saver');
    await api.connect(app, 'sandbox-900');
    await api.settle();
    const right = await wordsOf(app);
    const member = await olderMember(app);
    const older = await wordsOf(app);
    expect(older).not.toEqual(right);
    const [mine = '', ...others] = right.keys();
    await edited(app, mine, { description: 'Mine' });

    const first = await refreshed(app, member);
    const after = await wordsOf(app);
    for (const guid of others) expect(after.get(guid), guid).toEqual(right.get(guid));
    expect(after.get(mine)).toEqual({ ...right.get(mine), description: 'Mine' });

    const second = await refreshed(app, member);
    expect(first - second).toBeGreaterThan(20);
    expect(await refreshed(app, member)).toBe(second);
  });

  test('are described anew by an import, which says nothing of it', async () => {
    const { app, bring } = await importingUser(api, 'importer');
    await bring(withRows(rowText({ id: 'F1', name: 'STARBUCKS STORE 0042' }), rowText({ id: 'F2', name: 'MY CAFE' })));
    const right = await wordsOf(app);
    await olderMember(app);
    expect(await wordsOf(app)).not.toEqual(right);
    const { accounts } = await bring(withRows(rowText({ id: 'F3', posted: '20260320', name: 'RENT' })));
    expect(accounts).toMatchObject([{ transactions_created_count: 1, transactions_updated_count: 0 }]);
    const after = await wordsOf(app);
    for (const [guid, words] of right) expect(after.get(guid)).toEqual(words);
  });
});
