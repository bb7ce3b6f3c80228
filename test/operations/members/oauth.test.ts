import { afterAll, describe, expect, test } from 'vitest';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { createCredentialStore } from '../../../lib/store/members/credential-store.ts';
import { credentialsPut } from '../../../lib/store/members/credential-writes.ts';
import { createMemberReader } from '../../../lib/store/members/member-reader.ts';
import { createClientStore } from '../../../lib/store/users/client-store.ts';
import { testCipher } from '../../support/adapters/cipher.ts';
import { startApi, type TestAnswer, type TestCaller } from '../../support/api/api.ts';
import {
  comeBack as comeBackTo,
  createOAuthMember as create,
  decide,
  locationOf,
  freshWindow as windowOf,
} from '../../support/members/oauth.ts';

const APP_ADDRESS = 'https://app.example/connected?from=bank';

const api = await startApi();

let count = 0;
const newUser = (): Promise<TestCaller> => {
  count += 1;
  return api.signIn(`consenting-${count}`);
};

const comeBack = (back: URL): Promise<TestAnswer> => comeBackTo(api, back);
const connect = async (app: TestCaller, fields: Readonly<Record<string, unknown>> = {}, login?: string) => {
  const { member } = (await create(app, fields)).json;
  const answer = await comeBack(await decide(member.oauth_window_uri, 'allow', login));
  return { guid: String(member.guid), answer };
};
const read = async (app: TestCaller, guid: string) => (await app.get(`/members/${guid}`)).json.member;

describe('consent', () => {
  test('leads from PENDING over the bank back to the app, and its job fetches the data', async () => {
    const app = await newUser();
    const created = await create(app, { client_redirect_url: APP_ADDRESS, referral_source: 'APP' });
    const { member } = created.json;
    expect([created.status, created.headers['Tributary-Refresh']]).toEqual([200, undefined]);
    expect(member).toMatchObject({
      connection_status: 'PENDING',
      connection_status_id: 21,
      is_oauth: true,
      is_being_aggregated: false,
      most_recent_job_guid: null,
    });
    expect((await app.get(`/members/${member.guid}/credentials`)).json.credentials).toEqual([]);
    expect((await read(app, member.guid)).oauth_window_uri).toBeNull();

    const back = await decide(member.oauth_window_uri, 'allow');
    expect(back.origin + back.pathname).toBe('https://test/oauth/return');
    const answer = await comeBack(back);
    expect(answer.status).toBe(302);
    expect(locationOf(answer)).toBe(`${APP_ADDRESS}&status=success&member_guid=${member.guid}`);
    expect(answer.headers['referrer-policy']).toBe('no-referrer');

    expect(await read(app, member.guid)).toMatchObject({ connection_status: 'CREATED', is_being_aggregated: true });
    await api.settle();
    expect(await read(app, member.guid)).toMatchObject({ connection_status: 'CONNECTED', is_oauth: true });
    expect((await app.get(`/members/${member.guid}/accounts`)).json.accounts).toHaveLength(5);
    expect((await app.get(`/members/${member.guid}/jobs`)).json.jobs).toMatchObject([{ origin: 'OAUTH' }]);
    await app.get(`/members/${member.guid}/refresh`);
    await api.settle();
    expect((await app.get(`/members/${member.guid}/jobs`)).json.jobs).toHaveLength(2);
  });

  test.each([
    ['an app', '?referral_source=APP&ui_message_webview_url_scheme=myapp', 'myapp://oauth_complete'],
    ['a page of ours', '', '/oauth/finished'],
    ['a page of ours when a browser asked', '?ui_message_webview_url_scheme=myapp', '/oauth/finished'],
    ['the address given', `?client_redirect_url=${encodeURIComponent('myapp://done')}`, 'myapp://done'],
  ])('of a new window ends at %s', async (_name, query, place) => {
    const app = await newUser();
    const { guid } = (await create(app)).json.member;
    const answer = await comeBack(await decide(await windowOf(app, guid, query), 'allow'));
    expect(locationOf(answer).split('?')[0]).toBe(place);
    expect(locationOf(answer)).toContain('status=success');
    await api.settle();
  });

  test('with skip_aggregation starts nothing, and a later refresh uses the consent', async () => {
    const app = await newUser();
    for (const skipped of [
      async () => (await connect(app, { skip_aggregation: true })).guid,
      async () => {
        const { guid } = (await create(app)).json.member;
        await comeBack(await decide(await windowOf(app, guid, '?skip_aggregation=true'), 'allow', 'sandbox-20'));
        return guid;
      },
    ]) {
      const guid = await skipped();
      expect(api.pollQueue.sent).toEqual([]);
      expect(await read(app, guid)).toMatchObject({ connection_status: 'CREATED', most_recent_job_guid: null });
      expect((await app.get(`/members/${guid}/refresh`)).headers['Tributary-Refresh']).toBe('started');
      await api.settle();
      expect((await read(app, guid)).connection_status).toBe('CONNECTED');
    }
  });

  test('revoked at the bank makes the next job DENIED, and a new consent connects', async () => {
    const app = await newUser();
    const { guid } = await connect(app, {}, 'sandbox-20+withdrawn');
    await api.settle();
    expect((await read(app, guid)).connection_status).toBe('CONNECTED');
    await fetch(`${api.bank.url}/oauth/revoke`, {
      method: 'POST',
      body: new URLSearchParams({ login: 'sandbox-20+withdrawn' }),
    });
    await app.get(`/members/${guid}/refresh`);
    await api.settle();
    expect((await read(app, guid)).connection_status).toBe('DENIED');
    api.clock.advance(MINUTE_MS);
    await comeBack(await decide(await windowOf(app, guid), 'allow', 'sandbox-20+withdrawn'));
    await api.settle();
    expect((await read(app, guid)).connection_status).toBe('CONNECTED');
  });
});

test('tokens of OAuth are secret; an older one works until a new consent (P3, P39)', async () => {
  const app = await newUser();
  const { guid } = await connect(app, {}, 'sandbox-20+kept');
  await api.settle();
  const { user_guid } = await read(app, guid);
  const member = await createMemberReader(api).read(user_guid, guid as Guid<'MBR'>);
  const client = member && (await createClientStore(api).read(member.clientGuid));
  if (client === null) throw new Error('no client');
  const owner = { userGuid: user_guid, memberGuid: guid as Guid<'MBR'> };
  const store = createCredentialStore({ table: api.table, cipher: testCipher(api.clock) });
  const stored = await store.read(owner, dataKeyOwnerOf(client));
  const token = stored?.connected?.secrets.ACCESS_TOKEN ?? '';
  expect(stored).toMatchObject({ answers: [], connected: { secrets: { ACCESS_TOKEN: expect.any(String) } } });

  const answer = { guid: 'CRD-7f0c1d52-4a3b-4c8e-9a55-0d6f1b7e2c91', fieldName: 'ACCESS_TOKEN', value: token };
  await api.table.writeMany([credentialsPut(await store.seal(owner, dataKeyOwnerOf(client), [answer]))]);
  await app.get(`/members/${guid}/refresh`);
  await api.settle();
  expect((await read(app, guid)).connection_status).toBe('CONNECTED');

  await comeBack(await decide(await windowOf(app, guid), 'allow', 'sandbox-20+kept'));
  await api.settle();
  expect((await read(app, guid)).connection_status).toBe('CONNECTED');
  expect(await store.read(owner, dataKeyOwnerOf(client))).toMatchObject({ answers: [], connected: expect.any(Object) });
});

test('a consent that only renews access keeps the stored token, and starts a job', async () => {
  const app = await newUser();
  const { guid } = await connect(app, {}, 'sandbox-20+renewing');
  await api.settle();
  const { run } = api.atTokenEndpoint;
  api.atTokenEndpoint.run = async () => ({ kind: 'arrived', value: 'unchanged' });
  const answer = await comeBack(await decide(await windowOf(app, guid), 'allow', 'sandbox-20+renewing'));
  api.atTokenEndpoint.run = run;
  expect(locationOf(answer)).toContain('status=success');
  await api.settle();
  expect((await read(app, guid)).connection_status).toBe('CONNECTED');
  expect((await app.get(`/members/${guid}/jobs`)).json.jobs.map((job: { origin: string }) => job.origin)).toEqual([
    'OAUTH',
    'OAUTH',
  ]);
});

describe('a failed consent', () => {
  test('that was denied returns with the reason to the app, and a new one may succeed', async () => {
    const app = await newUser();
    const { member } = (await create(app, { client_redirect_url: APP_ADDRESS })).json;
    const answer = await comeBack(await decide(member.oauth_window_uri, 'deny'));
    expect(locationOf(answer)).toBe(`${APP_ADDRESS}&status=error&member_guid=${member.guid}&error_reason=DENIED`);
    expect(await read(app, member.guid)).toMatchObject({
      connection_status: 'DENIED',
      connection_status_id: 2,
      connection_status_message: 'Access was not allowed at the institution. Allow it there to connect.',
      is_being_aggregated: false,
      needs_updated_credentials: true,
    });
    expect((await app.get(`/members/${member.guid}/refresh`)).headers['Tributary-Refresh']).toBe('blocked');
    await comeBack(await decide(await windowOf(app, member.guid), 'allow'));
    await api.settle();
    expect((await read(app, member.guid)).connection_status).toBe('CONNECTED');
  });

  test('after thirty minutes returns to the app with a reason only', async () => {
    const app = await newUser();
    const { member } = (await create(app, { client_redirect_url: APP_ADDRESS })).json;
    api.clock.advance(30 * MINUTE_MS - 1);
    const back = await decide(member.oauth_window_uri, 'allow');
    api.clock.advance(1);
    expect(locationOf(await comeBack(back))).toContain('error_reason=EXPIRED');
    expect(api.pollQueue.sent).toEqual([]);
  });

  test('of fifty returns with one state sends one code, and all get the outcome (P45)', async () => {
    const app = await newUser();
    const { member } = (await create(app)).json;
    const back = await decide(member.oauth_window_uri, 'allow');
    const { tokenCalls } = api.bank.stats();
    const answers = await Promise.all(Array.from({ length: 50 }, () => comeBack(back)));
    expect(new Set(answers.map(locationOf))).toEqual(new Set(['/oauth/finished?status=success']));
    expect(locationOf(await comeBack(back))).toBe('/oauth/finished?status=success');
    expect(api.bank.stats().tokenCalls - tokenCalls).toBe(1);
    await api.settle();
    expect((await app.get(`/members/${member.guid}/jobs`)).json.jobs).toHaveLength(1);
  });

  test('by a forged or foreign state changes nothing and never redirects elsewhere', async () => {
    const app = await newUser();
    const { member } = (await create(app, { client_redirect_url: APP_ADDRESS })).json;
    const good = new URL(member.oauth_window_uri).searchParams.get('state') ?? '';
    const forged = `${good.slice(0, 20)}${good[20] === 'A' ? 'B' : 'A'}${good.slice(21)}`;
    for (const state of [forged, 'x', 'A'.repeat(86), '../../etc', good.slice(1)]) {
      const path = `/oauth/return?${new URLSearchParams({ state, code: 'x' }).toString()}`;
      const answer = await api.request({ method: 'GET', path });
      expect(locationOf(answer)).toBe('/oauth/finished?status=error&error_reason=EXPIRED');
    }
    expect((await read(app, member.guid)).connection_status).toBe('PENDING');
  });

  test('by a code of another consent is refused by the bank, as its verifier differs', async () => {
    const [victim, attacker] = [await newUser(), await newUser()];
    const mine = (await create(attacker)).json.member;
    const theirs = (await create(victim)).json.member;
    const stolen = (await decide(theirs.oauth_window_uri, 'allow')).searchParams.get('code') ?? '';
    const state = new URL(mine.oauth_window_uri).searchParams.get('state') ?? '';
    const path = `/oauth/return?${new URLSearchParams({ state, code: stolen }).toString()}`;
    expect(locationOf(await api.request({ method: 'GET', path }))).toContain('error_reason=FAILED');
    expect((await read(attacker, mine.guid)).connection_status).toBe('IMPAIRED');
  });

  test('of a deleted member leaves it deleted, and a member without consent is purged', async () => {
    const app = await newUser();
    const { member } = (await create(app)).json;
    const back = await decide(member.oauth_window_uri, 'allow');
    await app.call('DELETE', `/members/${member.guid}`);
    expect(locationOf(await comeBack(back))).toContain('EXPIRED');
    expect((await app.get(`/members/${member.guid}`)).status).toBe(404);
    await api.sweepOnce();
    expect((await api.items()).filter(({ sk }) => sk.includes(member.guid))).toEqual([]);
  });
});

describe('a wrong OAuth request is refused (P40)', () => {
  test.each([
    ['/oauth/return', 4001, 'state'],
    ['/oauth/return?state=', 4001, 'state'],
    ['/oauth/return?state=x', 4001, 'code'],
    ['/oauth/return?state=x&code=', 4001, 'code'],
    [`/oauth/return?state=x&code=${'x'.repeat(5_000)}`, 4002, 'code'],
    ['/oauth/return?state=x&state=y&code=z', 4002, 'state'],
    ['/oauth/finished', 4001, 'status'],
    ['/oauth/finished?status=great', 4002, 'status'],
    ['/oauth/finished?status=error&error_reason=%3Cscript%3E', 4002, 'error_reason'],
  ])('with %s', async (path, code, field) => {
    const answer = await api.request({ method: 'GET', path });
    expect([answer.status, answer.json.error.code]).toEqual([400, code]);
    expect(answer.json.error.message).toContain(field);
  });

  const unsafe = [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '/relative',
    'https://u:p@evil.example',
  ];
  test.each(unsafe)('client_redirect_url %s, on create and in the query', async (address) => {
    const app = await newUser();
    const refused = await create(app, { client_redirect_url: address });
    expect([refused.status, refused.json.error.code]).toEqual([400, 4002]);
    expect(refused.json.error.message).toContain('client_redirect_url');
    const { guid } = (await create(app)).json.member;
    const query = new URLSearchParams({ client_redirect_url: address }).toString();
    expect((await app.get(`/members/${guid}/oauth_window_uri?${query}`)).status).toBe(400);
  });

  test.each([
    ['referral_source=MAIL', 'referral_source'],
    ['skip_aggregation=yes', 'skip_aggregation'],
    ['ui_message_webview_url_scheme=javascript', 'ui_message_webview_url_scheme'],
    ['ui_message_webview_url_scheme=a%3Ab', 'ui_message_webview_url_scheme'],
  ])('oauth_window_uri with %s', async (query, field) => {
    const app = await newUser();
    const { guid } = (await create(app)).json.member;
    const answer = await app.get(`/members/${guid}/oauth_window_uri?${query}`);
    expect([answer.status, answer.json.error.code]).toEqual([400, 4002]);
    expect(answer.json.error.message).toContain(field);
  });

  test('with credentials and is_oauth, or without is_oauth at an OAuth institution', async () => {
    const app = await newUser();
    const beside = await create(app, {
      credentials: [{ guid: 'CRD-00000000-0000-4000-8000-000000000000', value: 'x' }],
    });
    const without = await create(app, { is_oauth: false });
    expect([beside.status, without.status]).toEqual([400, 400]);
    expect(beside.json.error.message).toContain('credentials');
    expect(without.json.error.message).toContain('credentials');
  });

  test('for a member with a login form, or an institution without OAuth', async () => {
    const app = await newUser();
    const { guid } = (await api.connect(app, 'sandbox-20', 'x', { skip_aggregation: true })).json.member;
    expect((await app.get(`/members/${guid}/oauth_window_uri`)).status).toBe(400);
    const oauth = (await create(app)).json.member.guid;
    for (const job of ['identify', 'extend_history']) {
      const answer = await app.call('POST', `/members/${oauth}/${job}`);
      expect([answer.status, answer.json.error.code]).toEqual([400, 4002]);
    }
    const verify = await app.call('POST', `/members/${oauth}/verify`);
    expect([verify.status, verify.headers['Tributary-Refresh']]).toEqual([200, 'blocked']);
  });
});

test('states, verifiers and tokens are never stored or logged in clear text (P39)', async () => {
  const app = await newUser();
  const { member } = (await create(app)).json;
  const asked = new URL(member.oauth_window_uri);
  const back = await decide(member.oauth_window_uri, 'allow', 'hush-hush');
  const spare = new URL(await windowOf(app, member.guid));
  await comeBack(back);
  await api.settle();
  const secrets = [asked.searchParams.get('state'), spare.searchParams.get('state'), back.searchParams.get('code')];
  const items = (await api.items()).map((item) =>
    Object.values(item).map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value)),
  );
  const told = JSON.stringify([items, api.log.lines, api.pollQueue.sent, api.notifyQueue.sent]);
  for (const secret of secrets) expect(told).not.toContain(secret ?? 'nothing');
  expect(told).not.toContain('hush-hush');
});

test.each([
  ['status=success', 'Connected'],
  ['status=success&is_pending=true', 'has yet to confirm'],
  ['status=error', 'Not connected'],
  ['status=error&error_reason=DENIED', 'did not allow access'],
  ['status=error&error_reason=EXPIRED', 'no longer good'],
])('the final page for people shows the outcome %s, and can run no script', async (query, words) => {
  const answer = await api.request({ method: 'GET', path: `/oauth/finished?${query}` });
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  expect(answer.text).toContain(words);
  expect(answer.text).not.toContain('<script');
});

describe('a client that names where consent pages may lead back to', () => {
  const allow = (...origins: readonly string[]) =>
    api.partner.call('PUT', '/client', { client: { oauth_return_origins: origins } });
  afterAll(() => allow());

  test("allows the app to be called there alone, or the service's own page", async () => {
    const app = await newUser();
    const set = await allow('https://app.example', 'acme://');
    expect(set.json.client.oauth_return_origins).toEqual(['https://app.example', 'acme://']);
    const { guid } = (await create(app, { client_redirect_url: APP_ADDRESS })).json.member;
    const statusOf = async (query: Readonly<Record<string, string>>) => {
      const answer = await app.get(`/members/${guid}/oauth_window_uri?${new URLSearchParams(query).toString()}`);
      return [answer.status, answer.json.error?.message ?? ''];
    };
    const ofApp = (scheme: string) => ({ referral_source: 'APP', ui_message_webview_url_scheme: scheme });
    for (const good of [
      {},
      { client_redirect_url: 'https://app.example/other' },
      { client_redirect_url: 'https://test/md/oauth/return' },
      { client_redirect_url: 'acme://done' },
      ofApp('acme'),
    ])
      expect(await statusOf(good)).toEqual([200, '']);
    for (const astray of [
      'https://app.example.evil/',
      'https://app.example:8443/',
      'http://app.example/',
      'other://done',
    ])
      expect(await statusOf({ client_redirect_url: astray })).toEqual([
        400,
        'client_redirect_url must be within oauth_return_origins, which PUT /client sets.',
      ]);
    expect(await statusOf(ofApp('other'))).toEqual([400, expect.stringContaining('ui_message_webview_url_scheme')]);

    const refused = await create(app, { client_redirect_url: 'https://evil.example/' });
    expect([refused.status, refused.json.error.message]).toEqual([400, expect.stringContaining('client_redirect_url')]);
    expect((await app.get('/members')).json.members).toHaveLength(1);
    const address = { client_redirect_url: 'https://evil.example/' };
    const widget = await api.partner.call('POST', `/users/consenting-${count}/urls`, {
      url: { type: 'connect_widget', ...address },
    });
    expect([widget.status, widget.json.error.message]).toEqual([
      400,
      expect.stringContaining('url.client_redirect_url'),
    ]);
  });

  test.each(['https://app.example/', 'https://app.example/path', 'app.example', 'javascript://', 'Acme://', 'acme:'])(
    'cannot name %j',
    async (origin) => {
      const answer = await allow(origin);
      expect([answer.status, answer.json.error.message]).toEqual([
        400,
        expect.stringContaining('oauth_return_origins[0]'),
      ]);
    },
  );
});
