import { expect, test } from 'vitest';
import { startApi } from '../../support/api/api.ts';

const api = await startApi();

const settings = async () => (await api.partner.get('/client')).json.client;
const change = (client: unknown) => api.partner.call('PUT', '/client', { client });

test('a changed setting stays changed, and those left out keep their value', async () => {
  const before = await settings();
  expect(before).toMatchObject({ name: 'Test', use_cases_enabled: false, refresh_throttle_seconds: 0 });
  api.clock.advance(1_000);
  const answer = await change({ refresh_throttle_seconds: 60 });
  expect(answer.status).toBe(200);
  expect(answer.json.client).toMatchObject({ ...before, refresh_throttle_seconds: 60, updated_at: expect.anything() });
  expect(answer.json.client.updated_at).not.toBe(before.updated_at);
  expect(before.feed_event_types).toEqual([]);
  const fed = await change({ feed_event_types: ['BEAT', 'ACCOUNT'] });
  expect(fed.json.client.feed_event_types).toEqual(['BEAT', 'ACCOUNT']);
  expect((await change({ feed_event_types: [] })).json.client.feed_event_types).toEqual([]);
  expect((await change({ name: 'Renamed', use_cases_enabled: true })).status).toBe(200);
  expect(await settings()).toMatchObject({
    name: 'Renamed',
    use_cases_enabled: true,
    refresh_throttle_seconds: 60,
  });
});

test("a user may have a hundred members unless the client's settings differ", async () => {
  expect(await settings()).toMatchObject({ members_per_user_max: 100 });
  expect((await change({ members_per_user_max: 275 })).json.client).toMatchObject({ members_per_user_max: 275 });
  expect((await change({ use_cases_enabled: false })).json.client).toMatchObject({ members_per_user_max: 275 });
});

test.each([
  [{ refresh_throttle_seconds: -1 }, 4002, 'client.refresh_throttle_seconds'],
  [{ refresh_throttle_seconds: 1.5 }, 4002, 'client.refresh_throttle_seconds'],
  [{ refresh_throttle_seconds: '60' }, 4002, 'client.refresh_throttle_seconds'],
  [{ refresh_throttle_seconds: 1e9 }, 4002, 'client.refresh_throttle_seconds'],
  [{ session_freshness_hours: -1 }, 4002, 'client.session_freshness_hours'],
  [{ session_freshness_hours: 721 }, 4002, 'client.session_freshness_hours'],
  [{ members_per_user_max: 0 }, 4002, 'client.members_per_user_max'],
  [{ members_per_user_max: 501 }, 4002, 'client.members_per_user_max'],
  [{ use_cases_enabled: 'yes' }, 4002, 'client.use_cases_enabled'],
  [{ name: '' }, 4001, 'client.name'],
  [{ feed_event_types: ['NOPE'] }, 4002, 'client.feed_event_types'],
  [{ feed_event_types: ['USER', 'USER'] }, 4002, 'client.feed_event_types'],
  [{ feed_event_types: ['*', 'USER'] }, 4002, 'client.feed_event_types'],
  [{ feed_event_types: '*' }, 4002, 'client.feed_event_types'],
  [{ name: 'a'.repeat(256) }, 4002, 'client.name'],
])('%j is refused by name, and nothing changes (P40)', async (wrong, code, field) => {
  const before = await settings();
  const answer = await change({ name: 'Not taken', ...wrong });
  expect([answer.status, answer.json.error.code]).toEqual([400, code]);
  expect(answer.json.error.message).toContain(field);
  expect(await settings()).toEqual(before);
});

test('fields that a client may not set are ignored (P38)', async () => {
  const { guid, created_at } = await settings();
  await change({
    name: 'Mine',
    guid: 'CLT-00000000-0000-4000-8000-000000000000',
    created_at: '2001-01-01',
    revision: 9,
  });
  expect(await settings()).toMatchObject({ name: 'Mine', guid, created_at });
});

test('one client’s settings are not another’s (P37)', async () => {
  const other = await api.foundOne('another-key');
  await change({ name: 'First' });
  expect((await other.get('/client')).json.client.name).toBe('Test');
});
