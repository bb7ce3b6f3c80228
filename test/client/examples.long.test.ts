import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createClient } from '@tributary-data/tributary/client';
import { expect, test } from 'vitest';
import { startTestHost } from '../e2e/test-host.ts';
import { installedNodes } from '../support/project/installed-nodes.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SCRIPT_MS_MAX = 90_000;
const IDLE_SECONDS = 32 * 60;

const host = await startTestHost();

test.each(installedNodes())(
  'the example script does the main job in Node %s',
  { timeout: SCRIPT_MS_MAX },
  async (_, node) => {
    const { stdout, stderr } = await promisify(execFile)(node, ['docs/examples/client/script.mjs'], {
      cwd: ROOT,
      env: { ...process.env, TRIBUTARY_URL: host.url, TRIBUTARY_API_KEY: host.apiKey },
      timeout: SCRIPT_MS_MAX,
    });
    expect(stderr).toBe('');
    const [outcome, ...rows] = stdout.trim().split('\n');
    expect(outcome).toMatch(/: connected$/);
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) expect(row).toMatch(/^\d{4}-\d{2}-\d{2} -?[\d.]+ \S/);
    expect(new Set(rows.map((row) => row.split(' ')[1]?.startsWith('-')))).toEqual(new Set([true, false]));
  },
);

test('the example tells a denied login, an unanswered and an answered question apart', {
  timeout: SCRIPT_MS_MAX,
}, async () => {
  const client = createClient({ baseUrl: host.url, apiKey: host.apiKey });
  const { user } = await client.createUser({ body: { user: { id: `outcomes-${Date.now()}` } } });
  const session = client.session(user.id ?? '');
  const found = await session.searchInstitutions({ body: { institution: { name: 'MX Bank' } } });
  const institution_guid = found.institutions[0]?.guid ?? '';
  const { credentials } = await session.listInstitutionCredentials({ institution_guid });
  const connect = async (login: string, password: string): Promise<string> => {
    const values = credentials.map(({ guid, field_name }) => ({
      guid,
      value: field_name === 'LOGIN' ? login : password,
    }));
    const { member } = await session.createMember({
      body: { member: { institution_guid, credentials: values, skip_aggregation: true } },
    });
    return member.guid;
  };
  const denied = await connect('mxuser+denied', 'INVALID');
  const asked = await connect('mxuser+asked', 'challenge');
  expect(await session.refreshAndWait(denied)).toMatchObject({
    outcome: 'denied',
    member: { guid: denied, connection_status: 'DENIED' },
  });
  // A login that was refused is not tried again at once.
  expect(await session.refreshAndWait(denied)).toMatchObject({
    outcome: 'throttled',
    retryAfterSeconds: expect.any(Number),
  });
  const challenged = await session.refreshAndWait(asked);
  expect(challenged).toMatchObject({ outcome: 'challenged', challenges: [{ type: expect.any(String) }] });
  const connected = await session.refreshAndWait(asked, {
    onChallenge: async (challenges) => challenges.map(({ guid }) => ({ guid, value: 'correct' })),
  });
  expect(connected.outcome).toBe('connected');

  const { pagination } = await session.listTransactions();
  const guids: string[] = [];
  for await (const { guid } of session.listTransactions.all({ records_per_page: 10 })) guids.push(guid);
  expect(new Set(guids).size).toBe(guids.length);
  expect(guids).toHaveLength(pagination.total_entries);

  // What a partner sees: the same events, page by page.
  const types = new Set<string>();
  for await (const { type } of client.listEvents.all({ limit: 50 })) types.add(type);
  expect([...types]).toEqual(expect.arrayContaining(['AGGREGATION', 'MEMBER', 'USER']));

  // A session that was left alone for longer than it lives is opened again.
  await fetch(`${host.url}/_local/clock`, {
    method: 'POST',
    headers: { 'tributary-local': '1' },
    body: JSON.stringify({ advance_seconds: IDLE_SECONDS }),
  });
  expect((await session.readUser()).user.guid).toBe(user.guid);

  const refused = session.readMember({ member_guid: 'MBR-00000000-0000-0000-0000-000000000000' });
  await expect(refused).rejects.toMatchObject({
    name: 'TributaryError',
    operation: 'readMember',
    status: 404,
    code: 4040,
  });
});
