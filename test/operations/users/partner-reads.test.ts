import { expect, test } from 'vitest';
import { keys } from '../../../lib/store/table/keys.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { API_KEY, startApi, startApiOn, type TestCaller } from '../../support/api/api.ts';
import { testTable } from '../../support/table/test-table.ts';

const api = await startApi();
const app = await api.signIn('read-by-partner');
const { user_guid: userGuid, guid: memberGuid } = (await api.connect(app)).json.member;
await api.settle();
const asPartner = (user: string, apiKey = API_KEY): TestCaller =>
  api.caller({ 'MD-API-KEY': apiKey, 'Tributary-User': user });
const itemsOfUser = () =>
  api.table.query({ pk: keys.user(userGuid).pk, sk: { from: ' ', to: '~' }, isConsistent: true });

test('a partner reads what its user has by key and guid, as a session does', async () => {
  const reader = asPartner(userGuid);
  for (const path of [
    '/user',
    '/members',
    `/members/${memberGuid}`,
    `/members/${memberGuid}/accounts`,
    `/members/${memberGuid}/jobs`,
    '/transactions?records_per_page=100',
    '/budgets',
  ]) {
    const [own, read] = [await app.get(path), await reader.get(path)];
    expect([path, read.status, read.json]).toEqual([path, 200, own.json]);
  }
});

test('reads of a partner open no session, start no job, and are no visit of the user', async () => {
  api.clock.advance(40 * 24 * 3_600_000);
  const before = await itemsOfUser();
  const sent = api.pollQueue.sent.length;
  for (const path of ['/members', '/accounts', `/members/${memberGuid}/jobs`]) await asPartner(userGuid).get(path);
  expect(await itemsOfUser()).toEqual(before);
  expect(api.pollQueue.sent).toHaveLength(sent);
});

test('a user of another client is as unknown as one that there is not (P37)', async () => {
  const other = await api.foundOne('key of the other client');
  const stranger = (await other.call('POST', '/users', { user: { id: 'stranger' } })).json.user.guid;
  const answers = await Promise.all(
    [stranger, 'USR-00000000-0000-4000-8000-000000000000', 'read-by-partner', ''].map((user) =>
      asPartner(user).get('/members'),
    ),
  );
  for (const { status, text } of answers) expect([status, text]).toEqual([401, answers[0]?.text]);
  const wrongKey = await asPartner(userGuid, 'no key').get('/members');
  expect([wrongKey.status, wrongKey.json.error.code]).toEqual([401, 4013]);
});

test('a partner changes nothing by the guid of a user', async () => {
  const reader = asPartner(userGuid);
  for (const [method, path, body] of [
    ['POST', '/tags', { tag: { name: 'Mine' } }],
    ['DELETE', `/members/${memberGuid}`, undefined],
    ['GET', `/members/${memberGuid}/aggregate`, undefined],
  ] as const) {
    const refused = await reader.call(method, path, body);
    expect([refused.status, refused.json.error.code]).toEqual([401, 4010]);
  }
  expect((await asPartner(userGuid).get(`/members/${memberGuid}`)).status).toBe(200);
});

test('a partner refreshes a member of its user by key and guid', async () => {
  const sent = api.pollQueue.sent.length;
  const refreshed = await asPartner(userGuid).get(`/members/${memberGuid}/refresh`);
  expect([refreshed.status, refreshed.json.member.is_being_aggregated]).toEqual([200, true]);
  expect(api.pollQueue.sent).toHaveLength(sent + 1);
  await api.settle();
});

test('the limit of a user holds for reads by its partner, not for its other calls', async () => {
  const limits = { clientPerSecondMax: 50, userPerSecondMax: 2, addressRefusalsPerMinuteMax: 0 };
  const limited = await startApiOn(await testTable(), testIds('limited'), {}, { requestLimits: limits });
  const { guid } = (await limited.partner.call('POST', '/users', { user: { id: 'limited' } })).json.user;
  const reader = limited.caller({ 'MD-API-KEY': API_KEY, 'Tributary-User': guid });
  const statuses = [];
  for (let call = 0; call < 30; call += 1) statuses.push((await reader.get('/members')).status);
  expect([statuses[0], statuses.at(-1)]).toEqual([200, 429]);
  for (let call = 0; call < 5; call += 1) expect((await limited.partner.get('/users')).status).toBe(200);
});
