import { describe, expect, test } from 'vitest';
import { earliestStart, servedAfter, windowStart } from '../../../../lib/domain/ledger/fetch-window.ts';
import { gatherPages, rowBudget } from '../../../../lib/domain/ledger/served-pages.ts';
import type { FeedTransaction } from '../../../../lib/domain/upstream/feed.ts';
import { accountFeed, feedTransaction } from '../../../support/ledger/feed.ts';

const rowsOf = (...ids: readonly string[]) => ids.map((upstreamId) => feedTransaction({ upstreamId }));
const page = (transactions: readonly FeedTransaction[], cursorNext: string | null, servedFrom = '2026-10-01') => ({
  transactions,
  cursorNext,
  servedFrom,
});

describe('pages of an account', () => {
  test('have a row once that moved to the next page, and equal rows of one page twice', () => {
    const take = gatherPages(rowBudget());
    const twin = feedTransaction({ upstreamId: null });
    expect(take(page([...rowsOf('a', 'b'), twin, twin], 'next'))).toEqual({ kind: 'more', cursor: 'next' });
    expect(take(page(rowsOf('b', 'c'), null))).toEqual({
      kind: 'whole',
      served: { kind: 'window', rows: [...rowsOf('a', 'b'), twin, twin, ...rowsOf('c')], servedFrom: '2026-10-01' },
    });
  });

  test('keep a row that comes again with other content', () => {
    const take = gatherPages(rowBudget());
    const changed = feedTransaction({ upstreamId: 'a', amountMinor: 1n });
    take(page(rowsOf('a'), 'next'));
    expect(take(page([changed], null))).toMatchObject({ served: { kind: 'window', rows: [...rowsOf('a'), changed] } });
  });

  test('give the shortest date range that any of them has', () => {
    const take = gatherPages(rowBudget());
    take(page([], '1', '2026-10-01'));
    take(page([], '2', '2026-10-20'));
    expect(take(page([], null, '2026-10-10'))).toMatchObject({ served: { servedFrom: '2026-10-20' } });
  });

  test('are given up when a cursor comes again, or pages never end', () => {
    const again = gatherPages(rowBudget());
    again(page([], 'same'));
    expect(again(page([], 'same'))).toEqual({ kind: 'unbelievable' });
    const endless = gatherPages(rowBudget());
    let pages = 0;
    while (endless(page([], `${pages}`)).kind === 'more') pages += 1;
    expect(pages).toBe(1_999);
  });

  test('are refused when they announce more rows than an import may have', () => {
    const budget = { rowsLeft: 3 };
    expect(gatherPages(budget)(page(rowsOf('a', 'b'), null)).kind).toBe('whole');
    expect(gatherPages(budget)(page(rowsOf('c', 'd'), null)).kind).toBe('unbelievable');
  });
});

describe('the window of a request', () => {
  const nowMs = Date.parse('2026-11-21T08:00:00.000Z');
  const windows = (transactions: 'all' | 'recent', trusted: readonly string[] = ['a']) => ({
    scope: { transactions },
    history: { daysMax: null, overlapDays: 45 },
    served: { a: '2026-11-20', gone: '2026-01-01' },
    trusted: new Set(trusted),
    nowMs,
  });

  test('begins 45 days before the last one ended; for a new account it is open', () => {
    expect(windowStart('a', windows('recent'))).toBe('2026-10-06');
    expect(windowStart('b', windows('recent', ['a', 'b']))).toBeNull();
    expect(windowStart('toString', windows('recent', ['toString']))).toBeNull();
  });

  test('is open for an untrusted id, and 24 months for a job that extends history', () => {
    expect(windowStart('a', windows('recent', []))).toBeNull();
    expect(windowStart('a', windows('all'))).toBe('2024-11-21');
  });

  test('begins no earlier than the upstream keeps rows', () => {
    const short = { history: { daysMax: 30, overlapDays: 45 } };
    expect(windowStart('a', { ...windows('recent'), ...short })).toBe('2026-10-22');
    expect(windowStart('a', { ...windows('all'), ...short })).toBe('2026-10-22');
    expect(windowStart('a', { ...windows('recent'), history: { daysMax: 90, overlapDays: 10 } })).toBe('2026-11-10');
  });

  test('begins for all accounts at once where the earliest of them begins', () => {
    const served = { a: '2026-11-20', b: '2026-11-01' };
    const all = { ...windows('recent', ['a', 'b']), served };
    expect(earliestStart(all)).toBe('2026-09-17');
    expect(earliestStart({ ...all, served: {} })).toBeNull();
    expect(earliestStart({ ...all, scope: { transactions: 'all' } })).toBe('2024-11-21');
  });

  test('ends where the upstream stopped; older parts of the history do not move it back', () => {
    const part = (upstreamId: string, servedTo: string) => {
      const feed = accountFeed([], { upstreamId });
      const value = { kind: 'window' as const, rows: [], servedFrom: '2026-01-01', servedTo };
      return { ...feed, transactions: { kind: 'arrived', value } as const };
    };
    const feeds = [part('a', '2026-03-31'), part('new', '2026-03-31')];
    expect(servedAfter(feeds, windows('recent', ['a', 'new']))).toEqual({ a: '2026-11-20', new: '2026-03-31' });
  });

  test('ends today where rows came, stays where none came, and ends with its account', () => {
    const came = accountFeed([], { upstreamId: 'new' });
    const failed = {
      ...accountFeed([], { upstreamId: 'a' }),
      transactions: { kind: 'failed', failure: 'timeout' } as const,
    };
    const untrusted = accountFeed([], { upstreamId: '0' });
    expect(servedAfter([came, failed, untrusted], windows('recent', ['a', 'new']))).toEqual({
      a: '2026-11-20',
      new: '2026-11-21',
    });
  });
});
