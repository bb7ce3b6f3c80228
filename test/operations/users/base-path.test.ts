import { describe, expect, test } from 'vitest';
import knownPaths from '../../../lib/contract/known-paths.json' with { type: 'json' };
import { PAGE_PATHS } from '../../../lib/http/page-paths.ts';
import { startApi, type TestCaller } from '../../support/api/api.ts';

const OTHER_KEY = 'key-of-globex';
const NO_CLIENT = 'initech';

const setClient = (by: TestCaller, client: object) => by.call('PUT', '/client', { client });
const guidOf = async (by: TestCaller): Promise<string> => (await by.get('/client')).json.client.guid;

const api = await startApi();
const other = await api.foundOne(OTHER_KEY);
await setClient(api.partner, { base_path: 'Acme-1' });
await setClient(other, { base_path: 'globex' });
const [guid, otherGuid] = [await guidOf(api.partner), await guidOf(other)];
await api.partner.call('POST', '/users', { user: { id: 'ada' } });
await other.call('POST', '/users', { user: { id: 'ada' } });

const OWN = [
  ['its guid', () => guid],
  ['its name', () => 'Acme-1'],
] as const;

/** Every call that public clients of SSO and Real Time make, in an order in which all succeed. */
type Call = readonly [method: string, path: string, body: unknown];
const CALLS: readonly Call[] = [
  ['POST', '/users', { user: { id: 'bob' } }],
  ['GET', '/users', undefined],
  ['GET', '/users/bob', undefined],
  ['PUT', '/users/bob', { user: { first_name: 'Bob' } }],
  ['PUT', '/users/bob/remap_id', { user: { id: 'bobby' } }],
  ['GET', '/users/bobby/api_token', undefined],
  ['GET', '/users/bobby/urls', undefined],
  ['GET', '/users/bobby/urls/connect_widget', undefined],
  ['POST', '/users/bobby/urls', { url: { type: 'connect_widget' } }],
  ['DELETE', '/users/bobby/sessions', undefined],
  ['DELETE', '/users/bobby', undefined],
];

describe.each(OWN)('a client called by %s in the base path', (_, name) => {
  test.each(['', '.json'])('makes every call of SSO and Real Time, with the ending "%s"', async (ending) => {
    const statuses = [];
    for (const [method, path, body] of CALLS) {
      statuses.push((await api.partner.call(method, `/${name()}${path}${ending}`, body)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 200, 200, 200, 204, 204]);
  });

  test('gets addresses of the service without a base path', async () => {
    const { json } = await api.partner.call('POST', `/${name()}/users/ada/urls`, { url: { type: 'connect_widget' } });
    expect(new URL(json.url.url).pathname).toMatch(/^\/md\/connect\/[\w-]{86}$/);
  });

  test('makes one call by one Idempotency-Key, with the base path or without it', async () => {
    const body = { user: { id: `once-${name()}` } };
    const key = { 'Idempotency-Key': `once-${name()}` };
    const first = await api.partner.call('POST', '/users', body, key);
    const again = await api.partner.call('POST', `/${name()}/users.json`, body, key);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.text).toBe(first.text);
  });

  test('may encode it, and end the path with a slash', async () => {
    const encoded = `%${name().charCodeAt(0).toString(16)}${name().slice(1)}`;
    for (const path of [`/${encoded}/users/ada`, `/${name()}/users/ada/`, `/${name()}/users/%61da.json`]) {
      expect((await api.partner.get(path)).status).toBe(200);
    }
  });

  test('gets the refusals of the call without a base path', async () => {
    const missing = await api.partner.call('POST', `/${name()}/users`, { user: {} });
    expect([missing.status, missing.json.error.message]).toEqual([400, 'user.id is required and must not be empty.']);
    expect((await api.partner.get(`/${name()}/users/nobody`)).text).toBe((await api.partner.get('/users/nobody')).text);
  });

  test('reaches nothing else below it', async () => {
    for (const path of ['client', 'accounts', 'health', 'users//ada', 'users/ada/members']) {
      expect((await api.partner.get(`/${name()}/${path}`)).status).toBe(404);
    }
    expect((await api.partner.get(`//${name()}/users/ada`)).status).toBe(404);
    expect((await api.partner.get(`/${name()}/${name()}/users/ada`)).status).toBe(404);
  });
});

/** The answer with the first segment taken out of its message. */
const bytesFor = async (by: TestCaller, segment: string, [method, path, body]: Call) => {
  const { status, headers, text } = await by.call(method, `/${segment}${path}`, body);
  return JSON.stringify([status, headers, text]).replaceAll(segment, 'SEGMENT');
};

describe.each(CALLS)('%s %s below the base path of another client', (...call) => {
  test('is answered byte for byte as below an unknown base path', async () => {
    const unknown = await bytesFor(api.partner, NO_CLIENT, call);
    expect(JSON.parse(unknown)[0]).toBe(404);
    for (const segment of [otherGuid, 'globex']) expect(await bytesFor(api.partner, segment, call)).toBe(unknown);
  });

  test('is answered alike for every first segment without a good key', async () => {
    for (const headers of [{}, { 'MD-API-KEY': 'wrong' }]) {
      const answers = [];
      for (const segment of [NO_CLIENT, guid, 'Acme-1', otherGuid, 'globex']) {
        answers.push(await bytesFor(api.caller(headers), segment, call));
      }
      expect(new Set(answers).size).toBe(1);
      expect(JSON.parse(answers[0] ?? '')[0]).toBe(401);
    }
  });
});

describe('the name in a base path', () => {
  test('changes nothing of the other client, whose user has the same id', async () => {
    await api.partner.call('DELETE', '/globex/users/ada');
    await api.partner.call('PUT', `/${otherGuid}/users/ada`, { user: { first_name: 'Mallory' } });
    expect((await other.get('/globex/users/ada')).json.user.first_name).toBeNull();
  });

  test('becomes unknown when it is changed or removed, and the guid stays', async () => {
    await setClient(other, { base_path: 'hooli' });
    expect((await other.get('/globex/users/ada')).status).toBe(404);
    expect((await other.get('/hooli/users/ada')).status).toBe(200);
    expect((await setClient(other, { base_path: null })).json.client.base_path).toBeNull();
    expect((await other.get('/hooli/users/ada')).status).toBe(404);
    expect((await other.get(`/${otherGuid}/users/ada`)).status).toBe(200);
  });

  test('may be that of another client: the key says whose users are meant', async () => {
    expect((await setClient(other, { base_path: 'Acme-1' })).status).toBe(200);
    await other.call('PUT', '/Acme-1/users/ada', { user: { first_name: 'Other' } });
    expect((await api.partner.get('/Acme-1/users/ada')).json.user.first_name).toBeNull();
  });

  test('has one spelling, as the guid has', async () => {
    for (const segment of ['acme-1', 'ACME-1', guid.toUpperCase()]) {
      expect((await api.partner.get(`/${segment}/users/ada`)).status).toBe(404);
    }
  });

  const firstSegments = [...Object.keys(knownPaths), ...PAGE_PATHS].map((path) => path.split('/')[1] ?? '');
  test('cannot be the first segment of a path, of a page or of the widgets', async () => {
    for (const base_path of new Set([...firstSegments.filter(Boolean), 'MD', 'Users', 'pages', '_local'])) {
      const answer = await setClient(api.partner, { base_path });
      expect([base_path, answer.status]).toEqual([base_path, 400]);
      expect(answer.json.error.message).toMatch(/^client\.base_path must /);
    }
    expect((await api.partner.get('/Acme-1/users/ada')).status).toBe(200);
  });

  test.each(['', '.', '..', 'a.json', 'a/b', 'a b', 'a%2Fb', 'é', '-a', '_a', 'a'.repeat(65), 7])(
    'is refused where it is %j',
    async (base_path) => {
      const answer = await setClient(api.partner, { base_path });
      expect(answer.status).toBe(400);
      expect(answer.json.error.message).toMatch(/^client\.base_path /);
    },
  );

  test('cannot have the form of a guid', async () => {
    for (const base_path of [otherGuid, otherGuid.toUpperCase()]) {
      expect((await setClient(api.partner, { base_path })).status).toBe(400);
    }
  });
});
