import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openApi } from '../../../web/widgets/calls.ts';
import { exchange } from '../../../web/widgets/exchange.ts';

const answers: (() => Promise<Response>)[] = [];
const sent: { readonly path: string; readonly init: RequestInit }[] = [];

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  async (): Promise<Response> =>
    new Response(JSON.stringify(body), { status, headers });
const lost = async (): Promise<Response> => {
  throw new TypeError('Failed to fetch');
};

beforeEach(() => {
  answers.length = 0;
  sent.length = 0;
  vi.stubGlobal('fetch', (url: URL, init: RequestInit) => {
    sent.push({ path: url.pathname.split('/').at(-1) ?? '', init });
    return (answers.shift() ?? lost)();
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a call of a widget', () => {
  test('has the token in a header only, and leaves no cookie, cache or referrer', async () => {
    answers.push(json(200, { members: [] }));
    await openApi('secret', () => undefined).read('members');
    const [{ path, init } = { path: '', init: {} }] = sent;
    expect(path).toBe('members');
    expect(new Headers(init.headers).get('MD-SESSION-TOKEN')).toBe('secret');
    expect(init).toMatchObject({ credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' });
    expect(init.signal).toBeInstanceOf(AbortSignal);
  });

  test('that reads is repeated once without an answer; one that changes is not', async () => {
    const api = openApi('t', () => undefined);
    answers.push(lost, json(200, { ok: true }));
    expect(await api.read('members')).toMatchObject({ kind: 'ok', body: { ok: true } });
    answers.push(json(503, { error: { code: 5030 } }), json(200, {}));
    expect(await api.send('POST', 'members', {})).toMatchObject({ kind: 'refused', refusal: { code: 5030 } });
    expect(sent).toHaveLength(3);
  });

  test('that is refused gives the code, the pause and the member that has the login', async () => {
    answers.push(json(422, { error: { code: 4220, message: 'm' }, member_guid: 'MBR-1' }));
    answers.push(json(429, { error: { code: 4291, message: 'm' } }, { 'Retry-After': '61' }));
    const api = openApi('t', () => undefined);
    expect(await api.send('POST', 'members', {})).toMatchObject({ refusal: { code: 4220, memberGuid: 'MBR-1' } });
    expect(await api.send('POST', 'members', {})).toMatchObject({ refusal: { retryAfterSeconds: 61 } });
  });

  test('that is answered by a page of a proxy counts as one without an answer', async () => {
    answers.push(async () => new Response('<html>', { status: 502 }));
    expect(await openApi('t', () => undefined).send('DELETE', 'members/MBR-1')).toMatchObject({
      refusal: { status: 0 },
    });
  });

  test('that finds the session ended says so', async () => {
    let ends = 0;
    answers.push(json(401, { error: { code: 4011, message: 'm' } }));
    const api = openApi('t', () => {
      ends += 1;
    });
    await api.read('members');
    expect(ends).toBe(1);
  });
});

describe('the exchange of a widget token', () => {
  const keyOf = ({ init }: { readonly init: RequestInit }): string =>
    typeof init.body === 'string' ? JSON.parse(init.body).widget_session.key : '';

  test('is repeated with its key where its answer was lost, and each page has another', async () => {
    vi.useFakeTimers();
    const session = { token: 't' };
    answers.push(lost, json(200, { widget_session: session }), json(200, { widget_session: session }));
    const first = exchange('token');
    await vi.runAllTimersAsync();
    expect(await first).toEqual({ kind: 'open', session });
    await exchange('token');
    const [one, two, three] = sent.map(keyOf);
    expect(one).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(two).toBe(one);
    expect(three).not.toBe(one);
  });

  test('that is refused ends at once; without any answer there is no connection', async () => {
    vi.useFakeTimers();
    answers.push(json(401, { error: { code: 4012, message: 'm' } }));
    expect(await exchange('token')).toEqual({ kind: 'gone' });
    expect(sent).toHaveLength(1);
    const none = exchange('token');
    await vi.runAllTimersAsync();
    expect(await none).toEqual({ kind: 'unreachable' });
    expect(sent).toHaveLength(4);
  });
});
