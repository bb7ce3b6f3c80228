import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withAccount, withRow } from '../../../infra/local/upstreams/simplefin-book.ts';
import type { Play } from '../../../infra/local/upstreams/simplefin-plays.ts';
import { type RunningSimplefinServer, startSimplefinServer } from '../../../infra/local/upstreams/simplefin-server.ts';
import { readAccessUrl } from '../../../lib/connectors/simplefin/access-url.ts';
import { accountsPath } from '../../../lib/connectors/simplefin/requests.ts';
import { readSetupToken } from '../../../lib/connectors/simplefin/setup-token.ts';
import { HOUR_MS, MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { accountsIn, bookAccount, bookOf, bookRow, noonOf, readBody } from '../../support/upstreams/simplefin.ts';

const BOOK = bookOf(
  bookAccount({
    rows: [bookRow(), bookRow({ id: 'OLD', posted: noonOf('2026-09-01') }), bookRow({ id: 'P', posted: 0 })],
  }),
);
const RECENT = { from: '2026-11-01', before: null };

let clock = testClock();
let server: RunningSimplefinServer;
const start = async (options: Partial<Parameters<typeof startSimplefinServer>[0]> = {}): Promise<void> => {
  await server?.close();
  clock = testClock();
  server = await startSimplefinServer({ clock, book: BOOK, ...options });
};
beforeEach(() => start());
afterEach(() => server.close());

/** The rules of our connector, with the plainest HTTP client. */
const claimOf = (token: string) => {
  const read = readSetupToken(token, { allowedHosts: [server.host], allowsHttp: true });
  if (read.kind === 'refused') throw new Error(read.reason);
  return fetch(read.claimUrl, { method: 'POST', redirect: 'manual' });
};
const connected = async (password?: string) => {
  const claimed = await claimOf(server.issueToken(password));
  const read = readAccessUrl(await claimed.text(), { allowedHosts: [server.host], allowsHttp: true });
  if (read.kind === 'refused') throw new Error(read.reason);
  return read.access;
};
const ask = async (path: string, { baseUrl, authorization }: Awaited<ReturnType<typeof connected>>) =>
  fetch(`${baseUrl}${path}`, { headers: { authorization }, redirect: 'manual' });
interface Served {
  readonly errlist: readonly { readonly code: string }[];
  readonly accounts: readonly { readonly transactions: readonly { readonly id: string }[] }[];
}
const jsonOf = async (answer: Response): Promise<Served> => (await answer.json()) as Served;
const idsIn = ({ accounts }: Served): readonly string[] =>
  accounts.flatMap(({ transactions }) => transactions.map(({ id }) => id));
const accountsOf = (access: Awaited<ReturnType<typeof connected>>) =>
  ask(accountsPath({ window: RECENT, wantsPending: true }), access);

describe('a setup token of the local SimpleFIN server', () => {
  test('is made for a person by a POST to /create, and for no page that only links there', async () => {
    const created = await fetch(`${server.url}/create`, { method: 'POST' });
    expect(created.status).toBe(200);
    expect(created.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect((await claimOf((await created.text()).trim())).status).toBe(200);
    expect((await fetch(`${server.url}/create`)).status).toBe(404);
    expect(server.counts()).toEqual({ claim: 1, info: 0, accounts: 0 });
  });

  test('gives access once; the second claim is refused', async () => {
    const token = server.issueToken();
    expect((await claimOf(token)).status).toBe(200);
    expect((await claimOf(token)).status).toBe(403);
    expect(server.counts()).toEqual({ claim: 2, info: 0, accounts: 0 });
    expect(server.calls()[0]).toMatchObject({
      call: 'claim',
      method: 'POST',
      headers: { 'content-length': '0' },
      status: 200,
    });
  });

  test.each(['p@ss:word', '100%', 'sl/ash?#', 'ü', ' '])('gives access with the password %j', async (password) => {
    const access = await connected(password);
    expect((await accountsOf(access)).status).toBe(200);
    expect((await ask('/accounts', { ...access, authorization: 'Basic eDp5' })).status).toBe(403);
  });

  test('is used up by a claim whose answer is lost, and not by one that never arrived', async () => {
    const token = server.issueToken();
    server.script('claim', { kind: 'reset' }, { kind: 'status', status: 503 }, { kind: 'lost' });
    await expect(claimOf(token)).rejects.toThrow();
    expect((await claimOf(token)).status).toBe(503);
    await expect(claimOf(token)).rejects.toThrow();
    expect((await claimOf(token)).status).toBe(403);
    expect(server.calls().map(({ status }) => status)).toEqual([null, 503, null, 403]);
  });
});

describe('the accounts of the local SimpleFIN server', () => {
  test.each([1, 2] as const)('are the same from a server of version %i', async (version) => {
    await start({ version });
    const access = await connected();
    const path = accountsPath({ window: RECENT, wantsPending: true });
    for (const asked of [path, path.replace('version=2&', '')]) {
      const answer = await ask(asked, access);
      expect(answer.headers.get('content-type')).toBe('application/json');
      const [account] = accountsIn(readBody(await answer.text()));
      expect(account).toMatchObject({
        institutionName: 'First Bank',
        account: { name: 'Everyday Checking', balanceMinor: 100_000n },
        rows: { value: { rows: [{ upstreamId: 'TRN-1' }, { upstreamId: 'P', status: 'PENDING' }] } },
      });
    }
  });

  test('have the rows of the window, without its last second, pending ones on request', async () => {
    const access = await connected();
    const idsOf = async (query: string) => idsIn(await jsonOf(await ask(`/accounts?${query}`, access)));
    const [old, recent] = [noonOf('2026-09-01'), noonOf('2026-11-18')];
    expect(await idsOf('')).toEqual(['TRN-1', 'OLD']);
    expect(await idsOf(`start-date=${recent}`)).toEqual(['TRN-1']);
    expect(await idsOf(`start-date=${recent + 1}`)).toEqual([]);
    expect(await idsOf(`start-date=${old}&end-date=${recent}`)).toEqual(['OLD']);
    expect(await idsOf(`start-date=${old}&end-date=${recent + 1}`)).toEqual(['TRN-1', 'OLD']);
    expect(await idsOf(`start-date=${recent}&pending=1`)).toEqual(['TRN-1', 'P']);
    expect(await idsOf(`start-date=${recent}&pending=0`)).toEqual(['TRN-1', 'P']);
  });

  test('have the balance of the end of the window, as at the Bridge', async () => {
    const access = await connected();
    const { accounts } = await jsonOf(await ask(`/accounts?end-date=${noonOf('2026-11-01')}`, access));
    expect(accounts[0]).toMatchObject({ balance: '1012.50', 'balance-date': noonOf('2026-11-01') });
  });

  test('of more than 90 days are cut to 90, and above 45 have a warning in an error', async () => {
    const access = await connected();
    const now = Math.floor(clock() / 1_000);
    const answerTo = async (days: number) =>
      jsonOf(await ask(`/accounts?version=2&start-date=${now - days * 86_400}`, access));
    expect((await answerTo(45)).errlist).toEqual([]);
    expect((await answerTo(60)).errlist).toMatchObject([{ code: 'gen.api' }]);
    expect(idsIn(await answerTo(90))).toEqual(['TRN-1', 'OLD']);
    server.change((book) => withRow(book, 'ACT-1', bookRow({ id: 'OLDER', posted: noonOf('2026-08-10') })));
    const cut = await answerTo(104);
    expect(cut.errlist).toMatchObject([{ code: 'gen.api' }]);
    expect(idsIn(cut)).toEqual(['TRN-1', 'OLD']);
  });

  test('change while the server runs', async () => {
    const access = await connected();
    server.change((book) => withAccount(book, 'ACT-1', (account) => ({ ...account, balance: '1.00' })));
    const [account] = accountsIn(readBody(await (await accountsOf(access)).text()));
    expect(account?.account.balanceMinor).toBe(100n);
  });
});

describe('the quota of the local SimpleFIN server', () => {
  test('of 24 requests a day warns first, then disables the access for good', async () => {
    const access = await connected();
    const statuses: number[] = [];
    const warnings: number[] = [];
    for (let request = 0; request < 32; request += 1) {
      const answer = await accountsOf(access);
      statuses.push(answer.status);
      if (answer.status === 200) warnings.push((await jsonOf(answer)).errlist.length);
      clock.advance(MINUTE_MS);
    }
    expect(statuses).toEqual([...Array.from({ length: 30 }, () => 200), 403, 403]);
    expect(warnings).toEqual([...Array.from({ length: 24 }, () => 0), 1, 1, 1, 1, 1, 1]);
    clock.advance(48 * HOUR_MS);
    expect((await accountsOf(access)).status).toBe(403);
    expect((await accountsOf(await connected())).status).toBe(200);
  });

  test('counts the last 24 hours of each access, and nothing where it is switched off', async () => {
    const [one, other] = [await connected(), await connected()];
    for (let request = 0; request < 48; request += 1) {
      expect((await jsonOf(await accountsOf(one))).errlist).toEqual([]);
      expect((await accountsOf(other)).status).toBe(200);
      clock.advance(HOUR_MS);
    }
    await start({ quota: null });
    const free = await connected();
    for (let request = 0; request < 40; request += 1) expect((await accountsOf(free)).status).toBe(200);
  });
});

test('revoked access and an unpaid bill are shown by the status', async () => {
  const access = await connected();
  server.setPaymentRequired(true);
  expect((await accountsOf(access)).status).toBe(402);
  server.setPaymentRequired(false);
  expect((await accountsOf(access)).status).toBe(200);
  server.revoke();
  expect((await accountsOf(access)).status).toBe(403);
});

describe('a script of the local SimpleFIN server', () => {
  const scripted = async (how: Play) => {
    const access = await connected();
    server.script('accounts', how);
    return { access, answer: accountsOf(access) };
  };

  test.each<readonly [string, Play, number, RegExp]>([
    [
      'a status with headers and body',
      { kind: 'status', status: 429, headers: { 'retry-after': '86400' }, body: 'later' },
      429,
      /^later$/,
    ],
    ['a page', { kind: 'html' }, 200, /<html>/],
    ['a page with a status', { kind: 'html', status: 524 }, 524, /<html>/],
    ['half of the right answer', { kind: 'cut' }, 200, /^\{"errlist".*[^}]$/],
    ['another body', { kind: 'changed', body: '{"accounts":7}' }, 200, /^\{"accounts":7\}$/],
    ['a slow answer', { kind: 'delayed', delayMs: 5 }, 200, /"accounts"/],
  ])('has %s', async (_, how, status, body) => {
    const { answer } = await scripted(how);
    const response = await answer;
    expect(response.status).toBe(status);
    expect(await response.text()).toMatch(body);
    if (how.kind === 'status') expect(response.headers.get('retry-after')).toBe('86400');
  });

  test('sends one byte after the other', async () => {
    server.script('info', { kind: 'drip', everyMs: 1 });
    expect(await (await fetch(`${server.url}/info`)).json()).toEqual({ versions: ['1.0', '2.0'] });
  });

  test.each<Play>([{ kind: 'reset' }, { kind: 'lost' }])('ends the connection: $kind', async (how) => {
    const { answer } = await scripted(how);
    await expect(answer).rejects.toThrow();
  });

  test('sends nothing at all, or a body without end, until the caller ends it', async () => {
    for (const how of [{ kind: 'hang' }, { kind: 'endless' }] as const) {
      const access = await connected();
      server.script('accounts', how);
      const caller = new AbortController();
      const answer = fetch(`${access.baseUrl}/accounts`, {
        headers: { authorization: access.authorization },
        signal: caller.signal,
      });
      if (how.kind === 'endless') {
        let bytes = 0;
        for await (const chunk of (await answer).body ?? []) {
          bytes += chunk.length;
          if (bytes > 1_000_000) break;
        }
        expect(bytes).toBeGreaterThan(1_000_000);
      } else {
        const ended = expect(answer).rejects.toThrow();
        await vi.waitFor(() => expect(server.counts().accounts).toBe(1));
        caller.abort();
        await ended;
      }
    }
  });

  test('is used once for each call, in its order, and then all succeeds again', async () => {
    const access = await connected();
    server.script('accounts', { kind: 'status', status: 500 }, { kind: 'answer' }, { kind: 'status', status: 504 });
    const statuses: number[] = [];
    for (let call = 0; call < 4; call += 1) statuses.push((await accountsOf(access)).status);
    expect(statuses).toEqual([500, 200, 504, 200]);
    expect(server.counts()).toEqual({ claim: 1, info: 0, accounts: 4 });
  });

  test('of other calls does not affect accounts, and another address is a 404', async () => {
    const access = await connected();
    server.script('info', { kind: 'status', status: 500 });
    expect((await accountsOf(access)).status).toBe(200);
    expect((await fetch(`${access.baseUrl}/info`)).status).toBe(500);
    expect((await fetch(`${access.baseUrl}/create`)).status).toBe(404);
    expect((await fetch(`${access.baseUrl}/claim/x`)).status).toBe(404);
  });
});

test('refused callers of the local SimpleFIN server get nothing, and use up nothing', async () => {
  await start({ isServed: ({ headers }) => headers.origin === undefined });
  const token = server.issueToken();
  const read = readSetupToken(token, { allowedHosts: [server.host], allowsHttp: true });
  if (read.kind === 'refused') throw new Error(read.reason);
  const page = await fetch(read.claimUrl, { method: 'POST', headers: { origin: 'https://evil.example' } });
  expect(page.status).toBe(403);
  expect((await claimOf(token)).status).toBe(200);
});
