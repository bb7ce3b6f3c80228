import { createClient, TributaryError } from '@tributary-data/tributary/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { json, problem, scriptedFetch } from './scripted-fetch.ts';

const BASE = 'https://api.example.com/';
const clientWith = (fetch: typeof globalThis.fetch, timeoutMs?: number) =>
  createClient({ baseUrl: BASE, apiKey: 'key', fetch, timeoutMs });
const users = json({ users: [], next: null });
const created = json({ user: { id: 'u-1' } });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The outcome of a call, while all timers that it sets run out. */
const settled = async <T>(call: Promise<T>): Promise<T | TributaryError> => {
  const outcome = call.catch((error: unknown) => {
    if (error instanceof TributaryError) return error;
    throw error;
  });
  await vi.runAllTimersAsync();
  return outcome;
};

describe('a call of the client', () => {
  test('escapes path parameters, repeats a query key for each value, and sends the key', async () => {
    const { fetch, asked } = scriptedFetch(json({ deliveries: [], next: null }));
    await clientWith(fetch).listDeliveries({ webhook_endpoint_guid: 'WHE-1/..?', limit: 5 });
    expect(asked).toMatchObject([
      { method: 'GET', url: 'https://api.example.com/webhook_endpoints/WHE-1%2F..%3F/deliveries?limit=5' },
    ]);
    expect(asked[0]?.headers.get('md-api-key')).toBe('key');
    expect(asked[0]?.headers.has('idempotency-key')).toBe(false);
  });

  test.each(['', '.', '..'])('sends nothing where the path parameter "%s" would make another path', async (id) => {
    const { fetch, asked } = scriptedFetch(created);
    await expect(async () => clientWith(fetch).readUserRecord({ id })).rejects.toThrow(
      'readUserRecord: id must be given',
    );
    expect(asked).toEqual([]);
  });

  test('headers of the caller are sent beside those of the client', async () => {
    const { fetch, asked } = scriptedFetch(json({ url: { url: 'https://api.example.com/md/connect/x' } }));
    await clientWith(fetch).getWidgetUrl({ id: 'u', type: 'connect_widget' }, { headers: { 'accept-language': 'es' } });
    expect(Object.fromEntries(asked[0]?.headers ?? [])).toMatchObject({ 'accept-language': 'es', 'md-api-key': 'key' });
  });

  test('sends a file as its bytes, with its name', async () => {
    const { fetch, asked } = scriptedFetch(
      json({ api_token: { token: 'a' } }),
      json({ session: { token: 's' } }),
      json({ import: {} }),
    );
    const body = new TextEncoder().encode('OFX');
    await clientWith(fetch).session('u').createImport({ member_guid: 'MBR-1', body, file_name: 'März.ofx' });
    expect(asked[2]).toMatchObject({ body });
    expect(Object.fromEntries(asked[2]?.headers ?? [])).toMatchObject({
      'content-type': 'application/octet-stream',
      'md-session-token': 's',
      'tributary-file-name': 'M%C3%A4rz.ofx',
    });
  });
});

describe('the client repeats', () => {
  test('a read after 429 and 503, once Retry-After is over', async () => {
    const { fetch, asked } = scriptedFetch(problem(4290, { 'retry-after': '7' }), problem(5030), users);
    const call = clientWith(fetch).listUsers();
    await vi.advanceTimersByTimeAsync(6_999);
    expect(asked).toHaveLength(1);
    await settled(call);
    expect(asked).toHaveLength(3);
  });

  test('a POST with the same Idempotency-Key in each try, also after no answer came', async () => {
    const { fetch, asked } = scriptedFetch(
      () => Promise.reject(new TypeError('fetch failed')),
      problem(4091, { 'retry-after': '1' }),
      created,
    );
    expect(await settled(clientWith(fetch).createUser({ body: { user: { id: 'u-1' } } }))).toMatchObject({ user: {} });
    const keys = asked.map(({ headers }) => headers.get('idempotency-key'));
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  test('two calls with two keys, and keeps a key of the caller', async () => {
    const { fetch, asked } = scriptedFetch(created);
    const client = clientWith(fetch);
    const body = { user: { id: 'u-1' } };
    await client.createUser({ body });
    await client.createUser({ body });
    await client.createUser({ body }, { idempotencyKey: 'mine' });
    const keys = asked.map(({ headers }) => headers.get('idempotency-key'));
    expect(new Set(keys).size).toBe(3);
    expect(keys[2]).toBe('mine');
  });

  test.each([
    ['PUT', (client: ReturnType<typeof clientWith>) => client.updateUser({ id: 'u', body: { user: {} } })],
    ['DELETE', (client: ReturnType<typeof clientWith>) => client.deleteUser({ id: 'u' })],
  ])('a %s never, because its first try may have been carried out', async (_, call) => {
    const { fetch, asked } = scriptedFetch(problem(5030, { 'retry-after': '1' }));
    expect(await settled(call(clientWith(fetch)))).toMatchObject({ code: 5030, retryAfterSeconds: 1 });
    expect(asked).toHaveLength(1);
  });

  test('four times at most, and not when Retry-After is longer than half a minute', async () => {
    const busy = scriptedFetch(problem(5030, { 'retry-after': '2' }));
    expect(await settled(clientWith(busy.fetch).listUsers())).toMatchObject({ status: 503 });
    expect(busy.asked).toHaveLength(4);
    const later = scriptedFetch(problem(4290, { 'retry-after': '31' }));
    expect(await settled(clientWith(later.fetch).listUsers())).toMatchObject({ retryAfterSeconds: 31 });
    expect(later.asked).toHaveLength(1);
  });

  test('no call that was refused for another reason', async () => {
    const { fetch, asked } = scriptedFetch(problem(4040));
    expect(await settled(clientWith(fetch).readUserRecord({ id: 'u' }))).toMatchObject({ status: 404, code: 4040 });
    expect(asked).toHaveLength(1);
  });
});

describe('settings of a client', () => {
  test('a client of one try repeats nothing', async () => {
    const { fetch, asked } = scriptedFetch(problem(5030), users);
    const client = createClient({ baseUrl: BASE, apiKey: 'key', fetch, triesMax: 1 });
    expect(await settled(client.listUsers())).toMatchObject({ status: 503 });
    expect(asked).toHaveLength(1);
  });

  test('answers are read by the parser that is given', async () => {
    const { fetch } = scriptedFetch(users);
    const client = createClient({ baseUrl: BASE, apiKey: 'key', fetch, parse: (text) => ({ text }) });
    expect(await client.listUsers()).toEqual({ text: '{"users":[],"next":null}' });
  });
});

describe('a failed call', () => {
  test('a refusal has the method and the path of its call', async () => {
    const call = clientWith(scriptedFetch(problem(4040)).fetch).readUserRecord({ id: 'u 1' });
    expect(await settled(call)).toMatchObject({ operation: 'readUserRecord', method: 'GET', path: '/users/u%201' });
  });

  test('names its request, from the header of the gateway or from the message', async () => {
    const id = '0f6cf0a4-1df0-4b1e-9d52-0f2c1f8f0d11';
    const told = json({ error: { code: 5000, message: `Quote request ${id} when you report it.` } }, { status: 500 });
    expect(await settled(clientWith(scriptedFetch(told).fetch).listUsers())).toMatchObject({ requestId: id });
    const headers = scriptedFetch(problem(5000, { 'apigw-requestid': 'abc=' }));
    expect(await settled(clientWith(headers.fetch).listUsers())).toMatchObject({ requestId: 'abc=' });
  });

  test('is an error with its status and without a code after an answer of a proxy', async () => {
    const { fetch } = scriptedFetch(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    const error = await settled(clientWith(fetch).listUsers());
    expect(error).toMatchObject({ status: 502, code: null, body: null });
    expect(error).toHaveProperty('message', expect.stringContaining('is baseUrl right?'));
  });

  test('ends at the timeout of its attempt', async () => {
    vi.useRealTimers();
    const hangs: typeof globalThis.fetch = (_url, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    const call = clientWith(hangs, 20).deleteUser({ id: 'u' });
    await expect(call).rejects.toMatchObject({ status: null, message: 'deleteUser: No answer within 20 ms' });
  });

  test('rejects with the reason of its abort, also while it waits for the next try', async () => {
    const { fetch, asked } = scriptedFetch(problem(5030, { 'retry-after': '20' }));
    const stop = new AbortController();
    const outcome = clientWith(fetch)
      .listUsers({}, { signal: stop.signal })
      .catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(1_000);
    stop.abort('enough');
    expect(await outcome).toBe('enough');
    expect(asked).toHaveLength(1);
  });
});

describe('lists of the client', () => {
  test('with a cursor are read to their end', async () => {
    const { fetch, asked } = scriptedFetch(
      json({ users: [{ id: 'a' }], next: 'USR-2' }),
      json({ users: [], next: 'USR-3' }),
      json({ users: [{ id: 'b' }], next: null }),
    );
    const ids = [];
    for await (const { id } of clientWith(fetch).listUsers.all({ limit: 1 })) ids.push(id);
    expect(ids).toEqual(['a', 'b']);
    expect(asked.map(({ url }) => new URL(url).searchParams.get('after'))).toEqual([null, 'USR-2', 'USR-3']);
  });

  test('continue over an empty page of the feed, until the service says that it ends', async () => {
    const { fetch, asked } = scriptedFetch(
      json({ events: [], cursor: 'c1', has_more: true }),
      json({ events: [{ guid: 'EVT-1' }], cursor: 'c2' }),
    );
    const guids = [];
    for await (const { guid } of clientWith(fetch).listEvents.all()) guids.push(guid);
    expect(guids).toEqual(['EVT-1']);
    expect(asked).toHaveLength(2);
  });

  test('read no page before its rows are wanted', async () => {
    const { fetch, asked } = scriptedFetch(json({ users: [{ id: 'a' }], next: 'USR-2' }));
    for await (const { id } of clientWith(fetch).listUsers.all()) if (id === 'a') break;
    expect(asked).toHaveLength(1);
  });
});
