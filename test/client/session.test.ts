import { createSession, type RefreshOptions } from '@tributary-data/tributary/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { endingOf } from '../../cli/member.ts';
import { CONNECTION_STATUS_IDS } from '../../lib/domain/members/connection-status.ts';
import { type Asked, json, problem } from './scripted-fetch.ts';

const BASE = 'https://api.example.com';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A service whose sessions end when a test says so. */
const service = () => {
  const calls: string[] = [];
  let [opened, alive] = [0, ''];
  const fetch: typeof globalThis.fetch = async (url, init = {}) => {
    const headers = new Headers(init.headers);
    const path = new Request(url).url.slice(BASE.length);
    calls.push(`${init.method} ${path}`);
    if (path === '/sessions') {
      opened += 1;
      alive = `session ${opened} of ${headers.get('md-api-token')}`;
      return json({ session: { token: alive } })();
    }
    return headers.get('md-session-token') === alive ? json({ user: { guid: alive } })() : problem(4011)();
  };
  return {
    fetch,
    calls,
    expire: (): void => {
      alive = 'none';
    },
  };
};

describe('a session', () => {
  test('opens once for calls that come at the same time', async () => {
    const { fetch, calls } = service();
    const session = createSession({ baseUrl: BASE, apiToken: 't1', fetch });
    await Promise.all([session.readUser(), session.readUser(), session.readUser()]);
    expect(calls.filter((call) => call === 'POST /sessions')).toHaveLength(1);
  });

  test('that expired is renewed once for all calls that meet this, and each is repeated', async () => {
    const { fetch, calls, expire } = service();
    const renew = vi.fn(async () => 't2');
    const session = createSession({ baseUrl: BASE, apiToken: 't1', renew, fetch });
    await session.readUser();
    expire();
    const answers = await Promise.all([session.readUser(), session.readUser()]);
    expect(answers.map(({ user }) => user.guid)).toEqual(['session 2 of t2', 'session 2 of t2']);
    expect(renew).toHaveBeenCalledTimes(1);
    expect(calls.filter((call) => call === 'GET /user')).toHaveLength(5);
  });

  test('that is opened elsewhere is opened there again when it has expired', async () => {
    const { fetch, calls, expire } = service();
    const open = vi.fn(async () => createSession({ baseUrl: BASE, apiToken: 't', fetch }).open());
    const session = createSession({ baseUrl: BASE, open, fetch });
    expect(await session.open()).toBe('session 1 of t');
    expect(calls).toEqual(['POST /sessions']);
    expire();
    expect((await session.readUser()).user.guid).toBe('session 2 of t');
    expect(open).toHaveBeenCalledTimes(2);
  });

  test('is renewed once for a call: the second refusal goes to the caller', async () => {
    const renew = vi.fn(async () => 't');
    const fetch: typeof globalThis.fetch = async (url) =>
      new Request(url).url.endsWith('/sessions') ? json({ session: { token: 's' } })() : problem(4011)();
    const session = createSession({ baseUrl: BASE, renew, fetch });
    await expect(session.readUser()).rejects.toMatchObject({ code: 4011 });
    expect(renew).toHaveBeenCalledTimes(2);
  });

  test('without renew gives the caller the error that it expired', async () => {
    const { fetch, expire } = service();
    const session = createSession({ baseUrl: BASE, apiToken: 't1', fetch });
    await session.readUser();
    expire();
    await expect(session.readUser()).rejects.toMatchObject({ code: 4011 });
  });

  test('asks again for a token when the first time failed', async () => {
    const { fetch } = service();
    const renew = vi.fn(async () => 't');
    renew.mockRejectedValueOnce(new Error('the server of the partner is down'));
    const session = createSession({ baseUrl: BASE, renew, fetch });
    await expect(session.readUser()).rejects.toThrow('the server of the partner is down');
    expect(await session.readUser()).toMatchObject({ user: { guid: 'session 1 of t' } });
  });
});

describe('the rows of a list', () => {
  test('go on after the last row where the service offers it', async () => {
    const asked: Pick<Asked, 'url' | 'headers'>[] = [];
    const pages = ['row-10', 'row-20', ''];
    const fetch: typeof globalThis.fetch = async (url, init = {}) => {
      if (new Request(url).url.endsWith('/sessions')) return json({ session: { token: 's' } })();
      asked.push({ url: new Request(url).url, headers: new Headers(init.headers) });
      const next = pages[asked.length - 1] ?? '';
      const rows = { transactions: [{ guid: `TRN-${asked.length}` }], pagination: { total_pages: 99 } };
      return json(rows, { headers: next === '' ? {} : { 'tributary-next': next } })();
    };
    const guids = [];
    const session = createSession({ baseUrl: BASE, apiToken: 't', fetch });
    for await (const { guid } of session.listTransactions.all({ from_date: '2026-01-01' })) guids.push(guid);
    expect(guids).toEqual(['TRN-1', 'TRN-2', 'TRN-3']);
    expect(asked.map(({ headers }) => headers.get('tributary-after'))).toEqual([null, 'row-10', 'row-20']);
    for (const { url } of asked) expect(new URL(url).searchParams.get('from_date')).toBe('2026-01-01');
  });

  test('come page by page elsewhere', async () => {
    const asked: (string | null)[] = [];
    const fetch: typeof globalThis.fetch = async (url) => {
      if (new Request(url).url.endsWith('/sessions')) return json({ session: { token: 's' } })();
      asked.push(new URL(new Request(url).url).searchParams.get('page'));
      return json({ accounts: [{ guid: `ACT-${asked.length}` }], pagination: { total_pages: 2 } })();
    };
    const guids = [];
    for await (const { guid } of createSession({ baseUrl: BASE, apiToken: 't', fetch }).listAccounts.all()) {
      guids.push(guid);
    }
    expect(guids).toEqual(['ACT-1', 'ACT-2']);
    expect(asked).toEqual(['1', '2']);
  });
});

describe('refreshAndWait', () => {
  interface Script {
    readonly refresh?: Readonly<Record<string, string>>;
    /** The member after the refresh, and at each poll; the last for good. */
    readonly members: readonly { readonly connection_status: string | null; readonly is_being_aggregated?: boolean }[];
  }
  const run = async ({ refresh = { 'tributary-refresh': 'started' }, members }: Script, options?: RefreshOptions) => {
    const polledAtMs: number[] = [];
    const answered: unknown[] = [];
    let reads = 0;
    const startedAtMs = Date.now();
    const fetch: typeof globalThis.fetch = async (url, init = {}) => {
      const path = new Request(url).url.slice(BASE.length);
      if (path === '/sessions') return json({ session: { token: 's' } })();
      if (path.endsWith('/challenges')) return json({ challenges: [{ guid: 'CRD-1', label: 'Color?' }] })();
      if (path.endsWith('/resume')) answered.push(await new Request(url, init).json());
      else if (reads > 0) polledAtMs.push(Date.now() - startedAtMs);
      const member = { is_being_aggregated: false, ...members[Math.min(reads, members.length - 1)] };
      reads += 1;
      return json({ member }, { headers: path.includes('/refresh') ? refresh : {} })();
    };
    const session = createSession({ baseUrl: BASE, apiToken: 't', fetch });
    const outcome = session.refreshAndWait('MBR-1', options).catch((error: unknown) => ({ rejected: error }));
    await vi.runAllTimersAsync();
    return { outcome: await outcome, polledAtMs, answered };
  };
  const running = { connection_status: 'CONNECTED', is_being_aggregated: true };

  test('polls each three seconds until the job has ended', async () => {
    const { outcome, polledAtMs } = await run({
      members: [running, running, running, { connection_status: 'CONNECTED' }],
    });
    expect(outcome).toMatchObject({ outcome: 'connected' });
    expect(polledAtMs).toEqual([3_000, 6_000, 9_000]);
  });

  test('tells throttled and blocked apart, and polls for neither', async () => {
    const members = [{ connection_status: 'CONNECTED' }];
    const throttled = await run({ refresh: { 'tributary-refresh': 'throttled; retry-after=60' }, members });
    expect(throttled).toMatchObject({ outcome: { outcome: 'throttled', retryAfterSeconds: 60 }, polledAtMs: [] });
    const refresh = { 'tributary-refresh': 'blocked', 'tributary-refresh-reason': 'consent' };
    const blocked = await run({ refresh, members });
    expect(blocked).toMatchObject({ outcome: { outcome: 'blocked', reason: 'consent' }, polledAtMs: [] });
  });

  test('hands each round of questions to the caller, and the answers to the institution', async () => {
    const asks = { connection_status: 'CHALLENGED', is_being_aggregated: true };
    const members = [running, asks, running, asks, running, { connection_status: 'CONNECTED' }];
    const onChallenge = vi.fn(async () => [{ guid: 'CRD-1', value: 'blue' }]);
    const { outcome, answered } = await run({ members }, { onChallenge });
    expect(outcome).toMatchObject({ outcome: 'connected' });
    expect(answered).toEqual(Array(2).fill({ challenges: [{ guid: 'CRD-1', value: 'blue' }] }));
  });

  test('ends as challenged without a handler, and with one that gives null', async () => {
    const members = [{ connection_status: 'CHALLENGED', is_being_aggregated: true }];
    const expected = { outcome: 'challenged', challenges: [{ guid: 'CRD-1' }] };
    expect((await run({ members })).outcome).toMatchObject(expected);
    expect((await run({ members }, { onChallenge: async () => null })).outcome).toMatchObject(expected);
  });

  test('ends when its time is over, or its signal is aborted', async () => {
    const { outcome, polledAtMs } = await run({ members: [running] }, { timeoutMs: 7_000 });
    expect(outcome).toMatchObject({ outcome: 'timedOut' });
    expect(polledAtMs).toEqual([3_000, 6_000, 7_000]);
    const stop = new AbortController();
    setTimeout(() => stop.abort('left the page'), 4_000);
    expect((await run({ members: [running] }, { signal: stop.signal })).outcome).toEqual({ rejected: 'left the page' });
  });

  test.each(Object.keys(CONNECTION_STATUS_IDS))('%s ends as the command line counts it', async (status) => {
    const ending = endingOf({
      guid: '',
      name: null,
      connection_status: status,
      connection_status_message: null,
      institution_code: null,
      is_being_aggregated: false,
      is_manual: false,
      successfully_aggregated_at: null,
    });
    const { outcome } = await run({ members: [{ connection_status: status }] });
    expect(outcome).toMatchObject({ outcome: ending === 'done' ? 'connected' : ending });
  });
});
