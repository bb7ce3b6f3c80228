import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningSandboxBank, startSandboxBank } from '../../../functions/sandbox-bank/server.ts';
import type { Observed } from '../../../lib/connectors/kit/observed.ts';
import type { PolledClient } from '../../../lib/connectors/kit/polled-client.ts';
import { createSandboxClient } from '../../../lib/connectors/sandbox/client.ts';
import { SANDBOX_LIMITS } from '../../../lib/connectors/sandbox/limits.ts';
import { DAY_MS } from '../../../lib/domain/kernel/time.ts';
import type { FeedAccount, FeedTransaction } from '../../../lib/domain/upstream/feed.ts';
import type { Observation } from '../../../lib/domain/upstream/observation.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { openLoopback } from '../../support/upstreams/upstream-http.ts';

const clock = testClock();
const signal = new AbortController().signal;
let bank: RunningSandboxBank;
let connector: PolledClient;
const upstream = openLoopback(clock)();

beforeAll(async () => {
  bank = await startSandboxBank({ clock });
  connector = createSandboxClient(upstream.httpFor({ baseUrl: bank.url, limits: SANDBOX_LIMITS }));
});
afterAll(async () => {
  await upstream[Symbol.asyncDispose]();
  await bank.close();
});

let jobs = 0;
const start = (login: string, password = 'any') => {
  jobs += 1;
  const credentials = [
    { guid: 'CRD-1', fieldName: 'LOGIN', value: login },
    { guid: 'CRD-2', fieldName: 'PASSWORD', value: password },
  ];
  return connector.start(
    { jobKey: `JOB-${jobs}`, reference: 'member-1', institutionCode: 'mxbank', credentials },
    signal,
  );
};
const value = <T>(observed: Observed<T>): T => {
  if (observed.kind === 'failed') throw new Error(`failed: ${observed.failure.code}`);
  return observed.value;
};
const begin = async (login: string, password?: string): Promise<{ id: string; first: Observation }> => {
  const { upstreamJobId, observation } = value(await start(login, password));
  expect(observation).toEqual({ kind: 'running', retryAfterSeconds: null });
  return { id: upstreamJobId, first: value(await connector.poll(upstreamJobId, signal)) };
};
const allTransactions = async (upstreamJobId: string, upstreamAccountId: string): Promise<FeedTransaction[]> => {
  const rows: FeedTransaction[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<PolledClient['fetchTransactions']>> = await connector.fetchTransactions(
      { upstreamJobId, upstreamAccountId, from: null, cursor },
      signal,
    );
    rows.push(...value(page).transactions);
    cursor = value(page).cursorNext;
  } while (cursor !== null);
  return rows;
};

describe('a whole job at the sandbox bank', () => {
  it('gets accounts, transactions and holdings with exact money', async () => {
    const { id, first } = await begin('mxuser');
    expect(first).toEqual({ kind: 'ready' });
    const accounts = value(await connector.fetchAccounts(id, signal));
    expect(accounts.map(({ accountType, accountSubtype }) => [accountType, accountSubtype])).toEqual([
      ['CHECKING', null],
      ['SAVINGS', null],
      ['CREDIT_CARD', null],
      ['LOAN', 'AUTO'],
      ['INVESTMENT', 'BROKERAGE'],
    ]);
    const card = accounts.find(({ accountType }) => accountType === 'CREDIT_CARD');
    expect(card).toMatchObject({
      currencyCode: 'USD',
      creditLimitMinor: 1_200_000n,
      apr: '21.74',
      dayPaymentIsDue: 25,
      isClosed: false,
    });
    const rows = await allTransactions(id, 'card');
    expect(rows.length).toBeGreaterThan(1_000);
    for (const row of rows) {
      expect(row.amountMinor >= 0n).toBe(true);
      expect(row.postedOn === null).toBe(row.status === 'PENDING');
    }
    const holdings = value(await connector.fetchHoldings(id, 'investment', signal));
    expect(holdings.map(({ symbol, holdingType }) => [symbol, holdingType])).toEqual([
      ['VTI', 'EXCHANGE_TRADED_FUND'],
      ['BND', 'EXCHANGE_TRADED_FUND'],
      ['AAPL', 'EQUITY'],
      ['VMFXX', 'MONEY_MARKET'],
    ]);
    // R23: the basis is that of the whole position, the price that of one share.
    expect(holdings[0]).toMatchObject({ price: '268.4100', purchasePrice: '198.2350' });
    const shares = Number(holdings[0]?.shares);
    expect(Number(holdings[0]?.costBasisMinor) / 100).toBeCloseTo(shares * 198.235, 1);
  });

  it('gets credits as money in and debits as money out for every account type', async () => {
    const { id } = await begin('mxuser');
    const typeOf = async (account: string, text: string): Promise<string | undefined> =>
      (await allTransactions(id, account)).find(({ description }) => description.startsWith(text))?.type;
    expect(await typeOf('checking', 'ACME ROBOTICS PAYROLL')).toBe('CREDIT');
    expect(await typeOf('checking', 'OAKWOOD APTS RENT')).toBe('DEBIT');
    expect(await typeOf('savings', 'INTEREST PAID')).toBe('CREDIT');
    expect(await typeOf('card', 'H-E-B')).toBe('DEBIT');
    expect(await typeOf('card', 'AUTOPAY PAYMENT')).toBe('CREDIT');
    expect(await typeOf('card', 'AMZN MKTP US REFUND')).toBe('CREDIT');
    expect(await typeOf('loan', 'PAYMENT RECEIVED')).toBe('CREDIT');
    expect(await typeOf('loan', 'INTEREST CHARGED')).toBe('DEBIT');
    expect(await typeOf('investment', 'CONTRIBUTION')).toBe('CREDIT');
    expect(await typeOf('investment', 'ADVISORY FEE')).toBe('DEBIT');
  });

  it('gets credits and debits that add up to the change of the balance (P23)', async () => {
    const before = await begin('sum-check');
    const [oldAccounts, oldIds] = [value(await connector.fetchAccounts(before.id, signal)), new Set<string>()];
    for (const { upstreamId } of oldAccounts) {
      for (const row of await allTransactions(before.id, upstreamId)) {
        if (row.status === 'POSTED') oldIds.add(row.upstreamId ?? '');
      }
    }
    clock.advance(33 * DAY_MS);
    const after = await begin('sum-check');
    for (const account of value(await connector.fetchAccounts(after.id, signal))) {
      const rows = await allTransactions(after.id, account.upstreamId);
      const sum = rows
        .filter(({ status, upstreamId }) => status === 'POSTED' && !oldIds.has(upstreamId ?? ''))
        .reduce((total, { type, amountMinor }) => total + (type === 'CREDIT' ? amountMinor : -amountMinor), 0n);
      const isDebt = account.accountType === 'CREDIT_CARD' || account.accountType === 'LOAN';
      const balanceOf = (found: FeedAccount | undefined): bigint => found?.balanceMinor ?? 0n;
      const change =
        balanceOf(account) - balanceOf(oldAccounts.find(({ upstreamId }) => upstreamId === account.upstreamId));
      expect([account.accountType, isDebt ? -sum : sum]).toEqual([account.accountType, change]);
    }
  });

  it('pages through 10,000 rows, each once', async () => {
    const { id } = await begin('sandbox-10000+still');
    const ids: string[] = [];
    for (const account of ['checking', 'savings', 'card', 'loan', 'investment']) {
      for (const { upstreamId } of await allTransactions(id, account)) ids.push(upstreamId ?? '');
    }
    expect(ids).toHaveLength(10_000);
    expect(new Set(ids).size).toBe(10_000);
  });

  it('is started once upstream by the same key', async () => {
    const before = bank.stats().starts;
    const credentials = [
      { guid: 'CRD-1', fieldName: 'LOGIN', value: 'mxuser' },
      { guid: 'CRD-2', fieldName: 'PASSWORD', value: 'any' },
    ];
    const request = { jobKey: 'JOB-twice', reference: 'member-1', institutionCode: 'sandbox', credentials };
    const started = await Promise.all(Array.from({ length: 20 }, () => connector.start(request, signal)));
    expect(new Set(started.map((observed) => value(observed).upstreamJobId)).size).toBe(1);
    expect(bank.stats().starts).toBe(before + 1);
  });

  it('keeps the other accounts when one fails (P25)', async () => {
    const { id } = await begin('mxuser+fail-account');
    const outcomes: unknown[] = [];
    for (const upstreamAccountId of ['checking', 'savings', 'card', 'loan', 'investment']) {
      const page = await connector.fetchTransactions(
        { upstreamJobId: id, upstreamAccountId, from: null, cursor: null },
        signal,
      );
      outcomes.push(page.kind === 'failed' ? page.failure.code : page.kind);
    }
    expect(outcomes).toEqual(['arrived', 'server_error', 'arrived', 'arrived', 'arrived']);
  });
});

describe('logins and passwords of the sandbox bank', () => {
  it.each([
    ['INVALID', { kind: 'refused', reason: 'denied' }],
    ['LOCKED', { kind: 'refused', reason: 'locked' }],
    ['DISABLED', { kind: 'refused', reason: 'disabled' }],
  ])('as %s are refused by the first poll', async (password, observation) => {
    expect((await begin('mxuser', password)).first).toEqual(observation);
  });

  it.each([
    ['mxuser', 'UNAUTHORIZED', 'unauthorized'],
    ['mxuser', 'BAD_REQUEST', 'bad_request'],
    ['mxuser', 'SERVER_ERROR', 'server_error'],
    ['mxuser', 'UNAVAILABLE', 'server_error'],
    ['mxuser+401', 'any', 'unauthorized'],
    ['mxuser+429', 'any', 'rate_limited'],
    ['mxuser+500', 'any', 'server_error'],
    ['mxuser+html', 'any', 'not_json'],
    ['mxuser+truncated', 'any', 'malformed'],
    ['mxuser+reset', 'any', 'connection_lost'],
  ])('as %s with %s fail as %s', async (login, password, code) => {
    expect(await start(login, password)).toMatchObject({ kind: 'failed', failure: { code } });
  });

  it('with +hang get no answer, and the call ends by its own limit', async () => {
    const impatient = createSandboxClient(
      upstream.httpFor({ baseUrl: bank.url, limits: { ...SANDBOX_LIMITS, callSeconds: 0.1 } }),
    );
    const credentials = [
      { guid: 'CRD-1', fieldName: 'LOGIN', value: 'mxuser+hang' },
      { guid: 'CRD-2', fieldName: 'PASSWORD', value: 'any' },
    ];
    const answer = await impatient.start(
      { jobKey: 'JOB-hang', reference: 'member-1', institutionCode: 'sandbox', credentials },
      signal,
    );
    expect(answer).toMatchObject({ kind: 'failed', failure: { code: 'timed_out' } });
  });
});

describe('challenges of the sandbox bank (P16)', () => {
  it.each([
    ['challenge', 'TEXT', 0, false],
    ['options', 'OPTIONS', 4, false],
    ['image', 'IMAGE_DATA', 0, true],
    ['image_options', 'IMAGE_OPTIONS', 4, false],
  ])('as %s are asked as %s and answered', async (password, type, options, hasImage) => {
    const { id, first } = await begin('mxuser', password);
    if (first.kind !== 'challenged') throw new Error(first.kind);
    const [challenge] = first.challenges;
    expect(challenge).toMatchObject({ type, guid: expect.stringMatching(/^CRD-[0-9a-f-]{36}$/) });
    expect(challenge?.options).toHaveLength(options);
    expect(challenge?.imageData?.startsWith('data:image/png;base64,') ?? false).toBe(hasImage);
    const answer = (text: string) =>
      connector.answer(
        id,
        [{ guid: challenge?.guid ?? '', fieldName: challenge?.fieldName ?? '', value: text }],
        signal,
      );
    expect(value(await answer('correct'))).toEqual({ kind: 'ready' });
  });

  it('reject a wrong answer', async () => {
    const { id, first } = await begin('mxuser', 'challenge');
    const guid = first.kind === 'challenged' ? (first.challenges[0]?.guid ?? '') : '';
    const answered = await connector.answer(id, [{ guid, fieldName: 'MFA_1', value: 'wrong' }], signal);
    expect(value(answered)).toEqual({ kind: 'refused', reason: 'rejected' });
  });
});
