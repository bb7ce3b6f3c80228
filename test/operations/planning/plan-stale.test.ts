import { expect, test } from 'vitest';
import type { Operation } from '../../../lib/contract/operation.ts';
import { everyOperation } from '../../../lib/contract/operations.ts';
import { startApi } from '../../support/api/api.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { storedMember } from '../../support/table/stored-member.ts';

const lists: readonly Operation[] = everyOperation.filter(
  ({ method, auth, path }) => method === 'GET' && auth === 'session' && !path.includes('{'),
);
const rows = (name: string) =>
  memberFeed(
    accountFeed([feedTransaction({ upstreamId: name, description: name })], { upstreamId: name, accountNumber: name }),
  );

test('calls that read planning say whether the result is outdated, as contracted', async () => {
  const api = await startApi();
  const app = await api.signIn('stale');
  const { member } = await storedMember(api, app, rows('1'));
  await app.get('/beats');
  await storedMember(api, app, rows('2'));
  await api.planDeps.wants.want(member.userGuid);
  expect((await api.planDeps.leases.claim(member.userGuid)).kind).toBe('claimed');
  // Some of the others compute nothing but start jobs: only what `read` serves is asked here.
  const asked = lists.filter((entry) => entry.function === 'read');
  const told = await Promise.all(
    asked.map(async ({ path }) => [path, (await app.get(path)).headers['Tributary-Plan-Stale'] ?? null]),
  );
  expect(told).toEqual(asked.map(({ path, hasStaleHeader }) => [path, hasStaleHeader === true ? 'true' : null]));
  expect(told.filter(([, header]) => header === 'true').length).toBeGreaterThan(5);

  const [row] = (await app.get('/transactions')).json.transactions;
  await app.call('PUT', `/transactions/${row.guid}`, { transaction: { memo: 'mine' } });
  const edited = await app.get('/beats');
  expect([edited.status, edited.headers['Tributary-Plan-Stale']]).toEqual([200, undefined]);
});
