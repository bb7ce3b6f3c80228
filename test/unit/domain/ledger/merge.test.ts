import { describe, expect, test } from 'vitest';
import type { LedgerRow } from '../../../../lib/domain/ledger/ledger-row.ts';
import {
  AMOUNT_FALL_PERCENT_MAX,
  AMOUNT_RAISE_PERCENT_MAX,
  PENDING_TO_POSTED_DAYS_MAX,
} from '../../../../lib/domain/ledger/match-pending.ts';
import type { MergeResult } from '../../../../lib/domain/ledger/merge.ts';
import type { FeedTransaction } from '../../../../lib/domain/upstream/feed.ts';
import { feedTransaction } from '../../../support/ledger/feed.ts';
import { windowMerger } from '../../../support/ledger/merging.ts';
import { TEST_NOW } from '../../../support/members/members.ts';

const { merge, afterFeeds } = windowMerger('merge');
const only = (result: MergeResult): LedgerRow => {
  const [row, ...others] = result.rows;
  if (row === undefined || others.length > 0) throw new Error(`${result.rows.length} rows`);
  return row;
};
const countsOf = ({ created, updated, removed }: MergeResult) => ({ created, updated, removed });
const NOTHING = { created: 0, updated: 0, removed: 0 };

const pending = feedTransaction({ upstreamId: 'p', status: 'PENDING', transactedOn: '2026-11-18' });
const posted = feedTransaction({ upstreamId: 'q', transactedOn: '2026-11-18', postedOn: '2026-11-20' });

describe('the identity of rows', () => {
  test.each(['', '0', ' ', 'x'.repeat(600), null])(
    'is never taken from an upstream id %j, but from content',
    (upstreamId) => {
      const row = feedTransaction({ upstreamId });
      const first = merge([], [row]);
      expect(only(first).upstreamId).toBeNull();
      expect(countsOf(merge(first.rows, [row]))).toEqual(NOTHING);
    },
  );

  test('is not taken from an id that two rows of the feed share', () => {
    const rows = [
      feedTransaction({ upstreamId: 'same', description: 'A' }),
      feedTransaction({ upstreamId: 'same', description: 'B' }),
    ];
    const first = merge([], rows);
    expect(first.rows).toHaveLength(2);
    expect(countsOf(merge(first.rows, [...rows].reverse()))).toEqual(NOTHING);
  });

  test('stays with the guid when a row changes under the same id', () => {
    const first = merge([], [posted]);
    const second = merge(first.rows, [{ ...posted, description: 'CORNER CAFE SEATTLE', amountMinor: 99n }]);
    expect(countsOf(second)).toEqual({ created: 0, updated: 1, removed: 0 });
    expect(only(second)).toMatchObject({ guid: only(first).guid, amountMinor: 99n, createdAt: only(first).createdAt });
    expect(only(second).updatedAt).toBeGreaterThan(only(first).updatedAt);
  });

  test('stays when all ids are new: no guid and nothing visible changes (P28)', () => {
    const rows = [posted, feedTransaction({ upstreamId: 'r', amountMinor: 7n }), pending];
    const first = merge([], rows);
    const relinked = rows.map((row) => ({ ...row, upstreamId: `new-${row.upstreamId}` }));
    const second = merge(first.rows, relinked);
    expect(countsOf(second)).toEqual(NOTHING);
    expect(new Set(second.rows.map((row) => row.guid))).toEqual(new Set(first.rows.map((row) => row.guid)));
    expect(second.rows.every((row) => row.upstreamId?.startsWith('new-'))).toBe(true);
  });

  test('is not taken from an id that names another row by now', () => {
    const days = ['2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13'];
    const listed = (until: number): readonly FeedTransaction[] =>
      days
        .slice(0, until)
        .toReversed()
        .map((transactedOn, place) =>
          feedTransaction({
            upstreamId: String(place + 1),
            transactedOn,
            description: `SHOP ${transactedOn}`,
            amountMinor: BigInt(transactedOn.slice(-2)),
          }),
        );
    const before = merge([], listed(3));
    const result = merge(before.rows, listed(4));
    expect(countsOf(result)).toEqual({ created: 1, updated: 0, removed: 0 });
    for (const { guid, date } of before.rows) {
      expect(result.rows.find((row) => row.date === date)?.guid).toBe(guid);
    }
  });

  test('is not lost for half a surrogate pair in a text', () => {
    const row = feedTransaction({ description: 'CAF\uD83D', memo: '\uDE00 note' });
    expect(countsOf(afterFeeds([row], [row]))).toEqual(NOTHING);
  });

  test('needs a date that exists, or the merge stops', () => {
    expect(() => merge([], [feedTransaction({ transactedOn: '2026-02-30' })])).toThrow('not a civil date');
  });

  test('contains the first date in the guid, which stays when the date moves', () => {
    const moved = afterFeeds([posted], [{ ...posted, transactedOn: '2026-11-17' }]);
    expect(only(moved).date).toBe('2026-11-17');
    expect(Number.parseInt(only(moved).guid.slice(4, 17).replace('-', ''), 16)).toBe(
      Date.parse('2026-11-18T00:00:00Z'),
    );
  });
});

describe('posted rows in a merge', () => {
  test('stay when the upstream no longer serves them', () => {
    expect(countsOf(afterFeeds([posted], []))).toEqual(NOTHING);
    expect(only(afterFeeds([posted], [])).upstreamId).toBe('q');
  });

  test('are not made pending again by an old page', () => {
    const both = afterFeeds([{ ...posted, upstreamId: 'p' }], [pending]);
    expect(countsOf(both)).toEqual(NOTHING);
    expect(only(both).status).toBe('POSTED');
  });
});

describe('a pending row that posts (P21)', () => {
  test.each([
    ['under the same id', { ...posted, upstreamId: 'p' }],
    [
      'under a new id with a link',
      { ...posted, pendingUpstreamId: 'p', description: 'ELSEWHERE', amountMinor: 9_999n },
    ],
    ['under a new id without a link', posted],
    ['with a tip of a fifth', { ...posted, amountMinor: 1_500n }],
    ['with another spelling of the text', { ...posted, description: 'Corner Cafe SEATTLE WA' }],
    ['with placeholder ids', { ...posted, upstreamId: '0' }],
    ['with another date', { ...posted, transactedOn: '2026-11-20' }],
  ])('as %s is one transaction that keeps its guid', (_, row) => {
    const before = afterFeeds([pending]);
    const result = merge(before.rows, [row]);
    expect(countsOf(result)).toEqual({ created: 0, updated: 1, removed: 0 });
    expect(only(result)).toMatchObject({
      guid: only(before).guid,
      status: 'POSTED',
      amountMinor: row.amountMinor,
      date: row.transactedOn,
      createdAt: only(before).createdAt,
    });
    expect(countsOf(merge(result.rows, [row]))).toEqual(NOTHING);
  });

  test('is not added again while its pending form is still served', () => {
    const linked = { ...posted, pendingUpstreamId: 'p' };
    const result = afterFeeds([pending], [pending, linked], [pending, linked], [pending]);
    expect(only(result).status).toBe('POSTED');
    expect(only(afterFeeds([pending, linked])).status).toBe('POSTED');
  });

  test('is not added again either when it posts on its own day', () => {
    const sameDay = { ...posted, postedOn: pending.transactedOn };
    const result = afterFeeds([pending], [{ ...sameDay, pendingUpstreamId: 'p' }], [pending, sameDay], [pending]);
    expect(only(result).status).toBe('POSTED');
  });

  test('is a new one if it has the id of an earlier posted row', () => {
    const linked = { ...posted, pendingUpstreamId: 'p' };
    const later = { ...pending, transactedOn: '2026-11-21' };
    const result = afterFeeds([pending], [linked], [posted, later]);
    expect(result.rows.map(({ status }) => status).toSorted()).toEqual(['PENDING', 'POSTED']);
  });

  test.each([
    ['posted before it was pending', { ...posted, postedOn: '2026-11-17', transactedOn: '2026-11-17' }],
    ['posted too late', { ...posted, postedOn: '2026-11-29' }],
    ['the other direction', { ...posted, type: 'CREDIT' as const }],
    ['another currency', { ...posted, currencyCode: 'CAD' }],
    ['more than a tip', { ...posted, amountMinor: 1_688n }],
    ['less than a return', { ...posted, amountMinor: 1_124n }],
    ['another amount at another shop', { ...posted, amountMinor: 1_300n, description: 'BOOKS AND MORE' }],
  ])('as %s is two transactions, the pending one gone', (_, row) => {
    const before = afterFeeds([pending]);
    const result = merge(before.rows, [row]);
    expect(countsOf(result)).toEqual({ created: 1, updated: 0, removed: 1 });
    expect(only(result).guid).not.toBe(only(before).guid);
  });

  test('may differ by the documented tolerances', () => {
    expect([PENDING_TO_POSTED_DAYS_MAX, AMOUNT_RAISE_PERCENT_MAX, AMOUNT_FALL_PERCENT_MAX]).toEqual([10, 35, 10]);
  });

  test('is matched with the candidate of the same amount', () => {
    const other = feedTransaction({ ...pending, upstreamId: 'p2', amountMinor: 1_200n });
    const before = afterFeeds([pending, other]);
    const result = merge(before.rows, [posted, other]);
    const guidOf = (rows: readonly LedgerRow[], id: string) => rows.find((row) => row.upstreamId === id)?.guid;
    expect(guidOf(result.rows, 'q')).toBe(guidOf(before.rows, 'p'));
    expect(guidOf(result.rows, 'p2')).toBe(guidOf(before.rows, 'p2'));
  });

  test('must still be served, or it is removed', () => {
    expect(countsOf(afterFeeds([pending], []))).toEqual({ created: 0, updated: 0, removed: 1 });
  });

  test('stays after the served dates, for which the upstream was not asked', () => {
    const stored = merge([], [pending]);
    expect(merge(stored.rows, [], '2026-08-01', '2026-11-17').removed).toBe(0);
    expect(merge(stored.rows, [], '2026-08-01', '2026-11-18').removed).toBe(1);
  });

  test('stays before the served dates, for a month', () => {
    const before = merge([], [pending]);
    expect(countsOf(merge(before.rows, [], '2026-11-19'))).toEqual(NOTHING);
    const old = merge([], [{ ...pending, transactedOn: '2026-10-20' }]);
    expect(countsOf(merge(old.rows, [], '2026-11-19'))).toEqual({ created: 0, updated: 0, removed: 1 });
  });
});

describe('tombstones in a merge', () => {
  const deleted = (row: LedgerRow): LedgerRow => ({ ...row, deletedAt: TEST_NOW });

  test('win over every later answer, under new ids and once posted as well', () => {
    const before = afterFeeds([pending, feedTransaction({ upstreamId: '', amountMinor: 5n })]);
    let rows: readonly LedgerRow[] = before.rows.map(deleted);
    const feeds = [
      [pending, feedTransaction({ upstreamId: '', amountMinor: 5n })],
      [posted, feedTransaction({ upstreamId: 'now with an id', amountMinor: 5n })],
      [posted, feedTransaction({ upstreamId: 'now with an id', amountMinor: 5n })],
      [],
    ];
    for (const feed of feeds) {
      const result = merge(rows, feed);
      expect(countsOf(result)).toEqual(NOTHING);
      expect(result.rows.filter((row) => row.deletedAt === null)).toEqual([]);
      rows = result.rows;
    }
  });
});
