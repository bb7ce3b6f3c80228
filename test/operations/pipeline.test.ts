import { expect, test } from 'vitest';
import { API_KEY, startApiOnDynamo, type TestAnswer } from '../support/api/api.ts';

const FIELDS_OF_ANYBODY = ['duration_ms', 'operation', 'request_id', 'status'];

const api = await startApiOnDynamo();
const app = await api.signIn('pipeline');

test('an unknown path is a 404 that suggests a similar path or the right method', async () => {
  const nowhere = await api.request({ method: 'GET', path: '/acounts' });
  expect([nowhere.status, nowhere.json]).toEqual([
    404,
    { error: { code: 4040, message: 'There is no GET /acounts; did you mean GET /accounts?' } },
  ]);
  const other = await api.request({ method: 'PATCH', path: '/user' });
  expect([other.status, other.json.error.code, other.headers.allow]).toEqual([405, 4051, 'GET']);
});

test('a credential in a wrong place is reported with the right place, and not repeated', async () => {
  const token = await api.openSession('pipeline');
  const ask = async (path: string, headers: Record<string, string>): Promise<string> => {
    const answer = await api.request({ method: 'GET', path, headers });
    expect(answer.status).toBe(401);
    for (const secret of Object.values(headers)) expect(answer.text).not.toContain(secret);
    return answer.json.error.message;
  };
  const wantsSession = 'This call takes the token of a session, which POST /sessions answers to an API token.';
  expect(await ask('/accounts', { 'MD-API-KEY': API_KEY })).toBe(
    `The MD-SESSION-TOKEN header is missing. MD-API-KEY is not taken here. ${wantsSession}`,
  );
  expect(await ask('/accounts', { 'MD-SESSION-TOKEN': API_KEY })).toBe(
    `The MD-SESSION-TOKEN header holds no session token. ${wantsSession}`,
  );
  expect(await ask('/accounts', {})).toBe('The MD-SESSION-TOKEN header is missing.');
  expect(await ask('/users', { 'MD-SESSION-TOKEN': token })).toMatch(
    'MD-SESSION-TOKEN is not taken here. This call is one',
  );
  expect(await ask('/users', { 'MD-API-KEY': token })).toMatch('holds no key we know. It has the form of a token.');
  const opening = await api.request({ method: 'POST', path: '/sessions', headers: { 'MD-API-TOKEN': token } });
  expect(opening.json.error.message).toMatch(
    'The MD-API-TOKEN header holds no API token. This call takes the API token',
  );
});

test('a credential in Authorization or in the address is told its place', async () => {
  const bearer = await api.request({ method: 'GET', path: '/users', headers: { authorization: `Bearer ${API_KEY}` } });
  expect(bearer.json.error.message).toMatch(
    'An Authorization header is not read: send the bare credential in MD-API-KEY. This call is one of a server',
  );
  for (const name of ['api_key', 'MD-Session-Token', 'access_token']) {
    const inAddress = await api.request({ method: 'GET', path: `/accounts?${name}=secret` });
    expect([inAddress.status, inAddress.json.error.message]).toEqual([
      401,
      expect.stringMatching(/^The MD-SESSION-TOKEN header is missing. A credential in the address is not read/),
    ]);
    expect(inAddress.text).not.toContain('secret');
  }
});

test('names that an operation does not know are in Tributary-Ignored', async () => {
  const ignoredOf = ({ headers }: TestAnswer) => headers['tributary-ignored'];
  expect(ignoredOf(await app.get('/accounts?page=1'))).toBeUndefined();
  expect(ignoredOf(await app.get('/accounts?records_per_pge=20&x%0D%0Ay=1'))).toBe('records_per_pge, x%0D%0Ay');
  const made = await api.partner.call('POST', '/users', { user: { id: 'typo', metdata: 'a' }, usr: 1 });
  expect([made.status, ignoredOf(made)]).toEqual([200, 'user.metdata, usr']);
  const refusal = await api.partner.call('POST', '/users', { user: { Id: 'typo' } });
  expect([refusal.status, ignoredOf(refusal)]).toEqual([400, 'user.Id']);
});

test('a body that is not JSON is refused with the line and column (P40)', async () => {
  for (const [body, fault] of [
    ['{"user":{"id":"a"', ': it ends too early.'],
    ['{"user":\n  {"id":"a",}}', ': see line 2, column 13.'],
    ["{'user':1}", ': see line 1, column 2.'],
    ['secret', ': see line 1, column 1.'],
    ['{"user":secret}', ': see line 1, column 9.'],
    ['['.repeat(100_000), ': it ends too early.'],
  ] as const) {
    const answer = await api.partner.call('POST', '/users', body);
    expect([answer.status, answer.json.error]).toEqual([
      400,
      { code: 4002, message: `The request body is not valid JSON${fault}` },
    ]);
  }
});

test('bytes that are no UTF-8 are refused, in the body and in the query (P40)', async () => {
  const broken = await api.partner.call('POST', '/users', '{"user":{"id":"\u{fffd}"}}');
  expect([broken.status, broken.json.error.message]).toEqual([400, expect.stringMatching(/not valid UTF-8.*\\ufffd/)]);
  const escaped = await api.partner.call('POST', '/users', '{"user":{"id":"\\ufffd"}}');
  expect([escaped.status, escaped.json.user.id]).toEqual([200, '\u{fffd}']);
  const query = await app.get('/accounts?member_guid=%FF');
  expect([query.status, query.json.error.message]).toEqual([400, 'The query is not valid UTF-8.']);
});

test('a parameter that is given twice is refused by name (P40)', async () => {
  const answer = await app.get('/accounts?page=1&page=2');
  expect([answer.status, answer.json.error]).toEqual([
    400,
    { code: 4002, message: 'page is given 2 times; give it once.' },
  ]);
});

test('HEAD is answered as GET is, without the body', async () => {
  const health = await api.request({ method: 'HEAD', path: '/health' });
  expect([health.status, health.text, health.headers['content-type']]).toEqual([200, '', 'application/json']);
  const refused = await api.request({ method: 'HEAD', path: '/accounts' });
  expect([refused.status, refused.text]).toEqual([401, '']);
  const starts = await app.call('HEAD', '/members/refresh');
  expect([starts.status, api.pollQueue.sent.length]).toEqual([404, 0]);
});

test('a guid of impossible form is the same 404 (P40)', async () => {
  for (const guid of ['MBR-1', 'USR-00000000-0000-4000-8000-000000000000', '%00', 'a%20b', '__proto__']) {
    const answer = await app.get(`/members/${guid}`);
    expect([answer.status, answer.json.error.code]).toEqual([404, 4040]);
  }
});

test('a body that is not JSON, or not UTF-8, is refused (P40)', async () => {
  for (const body of ['{', '{"member":', 'null x', '\u0000']) {
    const answer = await api.partner.call('POST', '/users', body);
    expect([answer.status, answer.json.error.code]).toEqual([400, 4002]);
  }
});

test('a body of another type than an object is refused by name (P40)', async () => {
  for (const body of ['null', '[]', '"text"', '5', 'true', '{"user":null}', '{"user":[]}']) {
    const answer = await api.partner.call('POST', '/users', body);
    expect(answer.status).toBe(400);
    expect([4001, 4002]).toContain(answer.json.error.code);
  }
});

test('a body above 256 KB is refused before it is read (P40)', async () => {
  const answer = await api.partner.call('POST', '/users', { user: { id: 'x', metadata: 'a'.repeat(256 * 1024) } });
  expect([answer.status, answer.json.error.code]).toEqual([413, 4130]);
});

test('deep, odd and repeated keys are harmless (P40)', async () => {
  const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
  for (const body of [
    `{"user":{"id":"p-deep","metadata":${deep}}}`,
    '{"user":{"id":"p-proto","__proto__":{"isDisabled":true},"constructor":{"x":1}}}',
    '{"user":{"id":"p-first","id":"p-last"}}',
  ]) {
    expect((await api.partner.call('POST', '/users', body)).status).toBeLessThan(500);
  }
});

test('an unknown content type is refused, and the older names are read', async () => {
  const send = (contentType: string) =>
    api.partner.call('POST', '/users', { user: { id: `p-${contentType.length}` } }, { 'Content-Type': contentType });
  const refused = await send('application/xml');
  expect([refused.status, refused.json.error.code]).toEqual([415, 4150]);
  expect((await send('application/x-www-form-urlencoded')).status).toBe(415);
  for (const contentType of ['application/json; charset=utf-8', 'application/vnd.moneydesktop.v1+json']) {
    expect((await send(contentType)).status).toBe(200);
  }
});

test('answers forbid caching and name their content type', async () => {
  const answer = await app.get('/user');
  expect(answer.headers).toMatchObject({
    'content-type': 'application/vnd.mx.nexus.v1+json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
});

test('the old .json ending changes nothing', async () => {
  expect((await app.get('/user.json')).json).toEqual((await app.get('/user')).json);
});

test('each request logs one line, without its content or its answer', async () => {
  api.log.lines.length = 0;
  await app.get('/transactions?from_date=2026-01-01');
  expect(api.log.lines).toHaveLength(1);
  expect(api.log.lines[0]).toMatchObject({
    code: 'REQUEST_COMPLETED',
    fields: { operation: 'listTransactions', status: 200 },
  });
  expect(JSON.stringify(api.log.lines)).not.toContain('2026-01-01');
});

test('the log line of a request names only the guid of its caller, once proven', async () => {
  const session = await api.signIn('pipeline-who');
  const { user } = (await session.get('/user')).json;
  const { client } = (await api.partner.get('/client')).json;
  const lineOf = async (call: () => Promise<TestAnswer>) => {
    api.log.lines.length = 0;
    await call();
    return api.log.lines.find(({ code }) => code === 'REQUEST_COMPLETED')?.fields;
  };
  const bySession = await lineOf(() => session.get('/accounts'));
  expect(bySession).toMatchObject({ client_guid: client.guid, user_guid: user.guid });
  const byKey = await lineOf(() => api.partner.get('/client'));
  expect(byKey).toMatchObject({ client_guid: client.guid });
  expect(byKey).not.toHaveProperty('user_guid');
  // What is asked wrongly, or of nobody, is asked by a known caller all the same.
  expect(await lineOf(() => session.get('/accounts?page=0'))).toMatchObject({ status: 400, user_guid: user.guid });
  for (const token of ['nonsense', undefined]) {
    const path = { method: 'GET', path: '/user', headers: { ...(token && { 'MD-SESSION-TOKEN': token }) } };
    expect(Object.keys((await lineOf(() => api.request(path))) ?? {}).toSorted()).toEqual(FIELDS_OF_ANYBODY);
  }
});

test('the log line of a failed request names its operation and its caller too', async () => {
  const session = await api.signIn('pipeline-fails');
  const { user } = (await session.get('/user')).json;
  const { middlewareStack } = api.client;
  // The first call to the table reads the keys of tokens, the second proves the session.
  let calls = 0;
  middlewareStack.add(
    (next) => async (args) => {
      calls += 1;
      if (calls > 2) throw new Error('broken');
      return next(args);
    },
    { step: 'initialize', name: 'broken' },
  );
  api.log.lines.length = 0;
  const answer = await session.call('POST', '/tags', { tag: { name: 'Never stored' } });
  middlewareStack.remove('broken');
  expect(answer.status).toBe(500);
  expect(api.log.lines.find(({ code }) => code === 'REQUEST_FAILED')?.fields).toMatchObject({
    operation: 'createTag',
    user_guid: user.guid,
    client_guid: expect.stringMatching(/^CLT-/),
  });
});

test('a table that cannot be reached is a 503, and the session survives it (P46)', async () => {
  const { middlewareStack } = api.client;
  middlewareStack.add(
    () => async () => {
      throw Object.assign(new Error('slow'), { name: 'TimeoutError' });
    },
    { step: 'initialize', name: 'outage' },
  );
  const answer = await app.get('/user');
  middlewareStack.remove('outage');
  expect([answer.status, answer.json.error.code]).toEqual([503, 5030]);
  expect(answer.headers['retry-after']).toBe('1');
  expect((await app.get('/user')).status).toBe(200);
});
