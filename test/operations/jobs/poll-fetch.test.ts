import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FetchRequest, fetchFeed } from '../../../lib/app/jobs/fetch-feed.ts';
import { byAccount } from '../../../lib/connectors/kit/by-account.ts';
import type { NotArrived } from '../../../lib/connectors/kit/observed.ts';
import type { PageRequest, PolledClient } from '../../../lib/connectors/kit/polled-client.ts';
import { manifest } from '../../../lib/connectors/sandbox/manifest.ts';
import type { ServedPage } from '../../../lib/domain/ledger/served-pages.ts';
import type { FeedAccount } from '../../../lib/domain/upstream/feed.ts';
import type { UpstreamFailure } from '../../../lib/domain/upstream/observation.ts';
import { feedAccount, feedHolding, feedTransaction } from '../../support/ledger/feed.ts';
import { TEST_NOW } from '../../support/members/members.ts';
import { forAllAsync, runs } from '../../support/project/runs.ts';

const failure = (code: UpstreamFailure['code']): NotArrived => ({
  kind: 'failed',
  failure: { code, status: null, retryAfterSeconds: null, wasSent: true },
});

interface Upstream {
  readonly accounts: readonly FeedAccount[];
  readonly page?: (request: PageRequest) => ServedPage | UpstreamFailure['code'];
  readonly holdings?: UpstreamFailure['code'];
}

const ONE_PAGE: ServedPage = {
  transactions: [feedTransaction()],
  cursorNext: null,
  servedFrom: '2026-01-01',
};

const clientOf = ({ accounts, page = () => ONE_PAGE, holdings }: Upstream): PolledClient => {
  const never = (): never => {
    throw new Error('not asked for here');
  };
  return {
    start: never,
    poll: never,
    answer: never,
    fetchAccounts: async () => ({ kind: 'arrived', value: accounts }),
    fetchTransactions: async (request) => {
      const answer = page(request);
      return typeof answer === 'string' ? failure(answer) : { kind: 'arrived', value: answer };
    },
    fetchHoldings: async () =>
      holdings === undefined ? { kind: 'arrived', value: [feedHolding()] } : failure(holdings),
    fetchAccountNumbers: never,
    fetchOwners: never,
  };
};

const connectorOf = (upstream: Upstream) => byAccount(clientOf(upstream));

const SCOPE: FetchRequest['scope'] = { transactions: 'recent', holdings: true, numbers: false, owners: false };

const request = (fields: Partial<FetchRequest> = {}): FetchRequest => ({
  context: {
    connection: { institutionCode: 'sandbox', reference: 'member-1', answers: [], secrets: {}, state: null },
    signal: new AbortController().signal,
    once: (_label, call) => call(),
    spend: async () => true,
  },
  manifest,
  progress: 'up-1',
  scope: SCOPE,
  served: {},
  requests: null,
  nowMs: TEST_NOW,
  onAccountFailed: () => undefined,
  onTrouble: () => undefined,
  ...fields,
});

const numbered = (count: number): readonly FeedAccount[] =>
  Array.from({ length: count }, (_, index) => feedAccount({ upstreamId: `acc-${index}`, name: `Account ${index}` }));

describe('accounts that are fetched (P25)', () => {
  test('are stored where others fail; if all fail, the job fails by the first', async () => {
    const situation = fc
      .integer({ min: 1, max: 12 })
      .chain((count) => fc.tuple(fc.constant(count), fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }))));
    await forAllAsync(runs(100), situation, async ([count, failing]) => {
      const bad = new Set(failing.map((index) => `acc-${index}`));
      const failures: string[] = [];
      const outcome = await fetchFeed(
        connectorOf({
          accounts: numbered(count),
          page: ({ upstreamAccountId }) => (bad.has(upstreamAccountId) ? 'server_error' : ONE_PAGE),
        }),
        request({ onAccountFailed: ({ code }) => void failures.push(code) }),
      );
      expect(failures).toHaveLength(failing.length);
      if (failing.length === count) {
        expect(outcome).toMatchObject({ kind: 'failed', failure: { code: 'server_error' } });
        return;
      }
      if (outcome.kind !== 'arrived') throw new Error('the others were not brought');
      for (const { account, transactions } of outcome.feed.accounts) {
        expect(transactions?.kind).toBe(bad.has(account.upstreamId) ? 'failed' : 'arrived');
      }
      expect(Object.keys(outcome.served)).toHaveLength(count - failing.length);
    });
  });

  test('are asked for at most four at a time', async () => {
    let atOnce = 0;
    let most = 0;
    const client: PolledClient = {
      ...clientOf({ accounts: numbered(15) }),
      fetchTransactions: async () => {
        atOnce += 1;
        most = Math.max(most, atOnce);
        await Promise.resolve();
        atOnce -= 1;
        return { kind: 'arrived', value: ONE_PAGE };
      },
    };
    await fetchFeed(byAccount(client), request());
    expect(most).toBe(4);
  });

  test('may be none, which is an empty feed; a list that is far too long is refused', async () => {
    expect(await fetchFeed(connectorOf({ accounts: [] }), request())).toMatchObject({
      kind: 'arrived',
      feed: { accounts: [] },
    });
    const outcome = await fetchFeed(connectorOf({ accounts: numbered(501) }), request());
    expect(outcome).toMatchObject({ kind: 'failed', failure: { code: 'malformed' } });
  });

  test('have holdings only if for investment, and fail when those fail', async () => {
    const accounts = [
      feedAccount({ upstreamId: 'a' }),
      feedAccount({ upstreamId: 'b', accountType: 'INVESTMENT', name: 'Fund' }),
    ];
    const outcome = await fetchFeed(connectorOf({ accounts, holdings: 'timed_out' }), request());
    expect(outcome).toMatchObject({
      kind: 'arrived',
      feed: {
        accounts: [
          { holdings: null, transactions: { kind: 'arrived' } },
          { holdings: { kind: 'failed', failure: 'timed_out' }, transactions: { kind: 'arrived' } },
        ],
      },
    });
  });

  test('keep the rows of an only account whose holdings fail', async () => {
    const accounts = [feedAccount({ upstreamId: 'b', accountType: 'INVESTMENT', name: 'Fund' })];
    const outcome = await fetchFeed(connectorOf({ accounts, holdings: 'server_error' }), request());
    expect(outcome).toMatchObject({
      kind: 'arrived',
      feed: {
        accounts: [{ holdings: { kind: 'failed', failure: 'server_error' }, transactions: { kind: 'arrived' } }],
      },
    });
    const withoutRows = await fetchFeed(
      connectorOf({ accounts, holdings: 'server_error' }),
      request({ scope: { ...SCOPE, transactions: 'none' } }),
    );
    expect(withoutRows).toMatchObject({ kind: 'failed', failure: { code: 'server_error' } });
  });
});

describe('pages that are fetched', () => {
  const paged = (pages: number, servedFrom: (page: number) => string): Upstream => ({
    accounts: numbered(1),
    page: ({ cursor }) => {
      const page = Number(cursor ?? 0);
      return {
        transactions: [feedTransaction({ upstreamId: `t-${page}` })],
        cursorNext: page + 1 < pages ? String(page + 1) : null,
        servedFrom: servedFrom(page),
      };
    },
  });

  test('are read to the last, and the shortest of several date ranges counts', async () => {
    const outcome = await fetchFeed(connectorOf(paged(7, (page) => `2026-0${page + 1}-01`)), request());
    if (outcome.kind !== 'arrived') throw new Error('failed');
    const transactions = outcome.feed.accounts[0]?.transactions;
    expect(transactions?.kind === 'arrived' && transactions.value.rows.length).toBe(7);
    expect(transactions?.kind === 'arrived' && transactions.value.servedFrom).toBe('2026-07-01');
  });

  test('whose rows move give each row once, and equal rows of one page twice (P20)', async () => {
    const [a, twin, b, c] = ['a', 'twin', 'b', 'c'].map((upstreamId) => feedTransaction({ upstreamId }));
    if (!a || !twin || !b || !c) throw new Error('rows');
    const pages = [[a, twin, twin, b], [b, c], [{ ...c, amountMinor: c.amountMinor + 1n }]];
    const upstream: Upstream = {
      accounts: numbered(1),
      page: ({ cursor }) => {
        const page = Number(cursor ?? 0);
        return {
          transactions: pages[page] ?? [],
          cursorNext: page + 1 < pages.length ? String(page + 1) : null,
          servedFrom: '2026-01-01',
        };
      },
    };
    const outcome = await fetchFeed(connectorOf(upstream), request());
    if (outcome.kind !== 'arrived') throw new Error('failed');
    const transactions = outcome.feed.accounts[0]?.transactions;
    expect(transactions?.kind === 'arrived' && transactions.value.rows.map(({ upstreamId }) => upstreamId)).toEqual([
      'a',
      'twin',
      'twin',
      'b',
      'c',
      'c',
    ]);
  });

  test('that go in a circle, or never end, are given up', async () => {
    const circle = await fetchFeed(
      connectorOf({ accounts: numbered(1), page: () => ({ ...ONE_PAGE, cursorNext: 'again' }) }),
      request(),
    );
    expect(circle).toMatchObject({ kind: 'failed', failure: { code: 'malformed' } });
    const endless = await fetchFeed(connectorOf(paged(1_000_000, () => '2026-01-01')), request());
    expect(endless).toMatchObject({ kind: 'failed', failure: { code: 'malformed' } });
  });
});

describe('the window of a fetch', () => {
  const asked = async (accounts: readonly FeedAccount[], served: FetchRequest['served']) => {
    const from = new Map<string, string | null>();
    const outcome = await fetchFeed(
      connectorOf({
        accounts,
        page: (page) => {
          from.set(page.upstreamAccountId, page.from);
          return ONE_PAGE;
        },
      }),
      request({ served }),
    );
    return { from: Object.fromEntries(from), served: outcome.kind === 'arrived' ? outcome.served : null };
  };

  test('begins 45 days before the last served date; for a new account it is open', async () => {
    const { from, served } = await asked(numbered(2), { 'acc-0': '2026-11-20' });
    expect(from).toEqual({ 'acc-0': '2026-10-06', 'acc-1': null });
    expect(served).toEqual({ 'acc-0': '2026-11-21', 'acc-1': '2026-11-21' });
  });

  test('is never based on an id that names no account for sure', async () => {
    const accounts = ['', '0', 'twice', 'twice', '__proto__'].map((upstreamId) => feedAccount({ upstreamId }));
    const { from, served } = await asked(accounts, { '': '2026-11-20', '0': '2026-11-20', twice: '2026-11-20' });
    expect(new Set(Object.values(from))).toEqual(new Set([null]));
    expect(Object.keys(served ?? {})).toEqual(['__proto__']);
  });

  test('of accounts no longer listed is forgotten', async () => {
    const { served } = await asked(numbered(1), { gone: '2026-01-01' });
    expect(served).toEqual({ 'acc-0': '2026-11-21' });
  });

  test('stays where it was when transactions were not asked for', async () => {
    const outcome = await fetchFeed(
      connectorOf({ accounts: numbered(2) }),
      request({ scope: { ...SCOPE, transactions: 'none' }, served: { 'acc-0': '2026-01-01' } }),
    );
    expect(outcome).toMatchObject({ kind: 'arrived', served: { 'acc-0': '2026-01-01' } });
  });
});
