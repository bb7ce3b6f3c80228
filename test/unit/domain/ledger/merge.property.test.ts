import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerRow } from '../../../../lib/domain/ledger/ledger-row.ts';
import type { MergeResult } from '../../../../lib/domain/ledger/merge.ts';
import { countsOf, NOTHING } from '../../../support/ledger/delta.ts';
import { feedTransaction } from '../../../support/ledger/feed.ts';
import { windowMerger } from '../../../support/ledger/merging.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const { merge, afterFeeds } = windowMerger('merge');

const row = fc.record({
  upstreamId: fc.constantFrom(null, '', '0', 'a', 'b', 'c', 'd', 'e', 'f'),
  pendingUpstreamId: fc.constantFrom(null, null, 'a', 'b', 'c'),
  status: fc.constantFrom('POSTED' as const, 'POSTED' as const, 'PENDING' as const),
  type: fc.constantFrom('CREDIT' as const, 'DEBIT' as const),
  amountMinor: fc.constantFrom(100n, 110n, 200n),
  description: fc.constantFrom('CAFE ONE', 'CAFE TWO', 'RENT'),
  memo: fc.constantFrom(null, 'memo'),
  day: fc.integer({ min: 10, max: 20 }),
});
const feed = fc.array(row, { maxLength: 12 }).map((rows) =>
  rows.map(({ day, ...fields }) =>
    feedTransaction({
      ...fields,
      transactedOn: `2026-11-${day}`,
      postedOn: fields.status === 'POSTED' ? `2026-11-${day}` : null,
    }),
  ),
);

const visible = ({ rows }: MergeResult) =>
  rows
    .map(({ guid: _guid, createdAt: _created, updatedAt: _updated, ...rest }) =>
      JSON.stringify(rest, (_, v) => (typeof v === 'bigint' ? `${v}` : v)),
    )
    .sort();

describe('a merge of any answers', () => {
  test('changes nothing when the same answer comes again (P18)', () => {
    forAll(runs(500), fc.array(feed, { minLength: 1, maxLength: 4 }), (feeds) => {
      const before = afterFeeds(...feeds);
      const again = merge(before.rows, feeds.at(-1) ?? []);
      expect(countsOf(again)).toEqual(NOTHING);
      expect(new Set(again.rows)).toEqual(new Set(before.rows));
    });
  });

  test('does not depend on the order of pages (P20)', () => {
    forAll(
      runs(500),
      fc.array(feed, { maxLength: 3 }),
      feed.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      (earlier, [rows, shuffled]) => {
        const stored = afterFeeds(...earlier).rows;
        const [one, other] = [merge(stored, rows), merge(stored, shuffled)];
        expect(countsOf(other)).toEqual(countsOf(one));
        expect(visible(other)).toEqual(visible(one));
      },
    );
  });

  test('keeps n equal rows of the upstream as n rows, refresh after refresh (P20)', () => {
    forAll(
      runs(200),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom('', '0', 'same', null),
      (count, more, upstreamId) => {
        const twins = (times: number) => Array.from({ length: times }, () => feedTransaction({ upstreamId }));
        const first = merge([], twins(count));
        expect(first.rows).toHaveLength(count);
        const second = merge(first.rows, twins(count + more));
        expect(countsOf(second)).toEqual({ created: more, updated: 0, removed: 0 });
        expect(second.rows).toHaveLength(count + more);
      },
    );
  });

  test('repeats no guid and never loses a posted row', () => {
    forAll(runs(400), fc.array(feed, { minLength: 1, maxLength: 5 }), (feeds) => {
      let rows: readonly LedgerRow[] = [];
      for (const one of feeds) {
        const result = merge(rows, one);
        const guids = result.rows.map(({ guid }) => guid);
        expect(new Set(guids).size).toBe(guids.length);
        for (const before of rows) if (before.status === 'POSTED') expect(guids).toContain(before.guid);
        expect(result.rows.length).toBe(rows.length + result.created - result.removed);
        rows = result.rows;
      }
    });
  });
});
