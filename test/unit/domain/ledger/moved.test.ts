import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../lib/domain/kernel/calendar.ts';
import { isListed, type LedgerRow } from '../../../../lib/domain/ledger/ledger-row.ts';
import { ofEarlierConnection } from '../../../../lib/domain/ledger/matching/match-moved.ts';
import type { FeedTransaction } from '../../../../lib/domain/upstream/feed.ts';
import { feedTransaction } from '../../../support/ledger/feed.ts';
import { windowMerger } from '../../../support/ledger/merging.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const { merge } = windowMerger('moved');
/** What an earlier connection brought, and then what the new one does. */
const moved = (earlier: readonly FeedTransaction[], now: readonly FeedTransaction[]) => {
  const before = merge([], earlier).rows;
  return { before, after: merge(before.map(ofEarlierConnection), now) };
};
const guidsOf = (rows: readonly LedgerRow[]): ReadonlySet<string> =>
  new Set(rows.filter(isListed).map(({ guid }) => guid));

const grocer = feedTransaction({ upstreamId: '1', description: 'GROCER' });
const richer = (row: FeedTransaction, text = `${row.description} STORE 12 AUSTIN`): FeedTransaction => ({
  ...row,
  upstreamId: `new-${row.upstreamId}`,
  description: text,
});

describe('the rows of a member that moved to another institution', () => {
  test.each([
    ['in richer words', richer(grocer)],
    ['in words of which none is the same', richer(grocer, 'HEB 0042')],
    ['three days later', { ...richer(grocer), transactedOn: '2026-11-21' }],
    ['three days earlier', { ...richer(grocer), transactedOn: '2026-11-15' }],
  ])('are the same row %s (P28)', (_, served) => {
    const { before, after } = moved([grocer], [served]);
    expect(guidsOf(after.rows)).toEqual(guidsOf(before));
    expect(after).toMatchObject({ created: 0, unpaired: 0 });
    expect(after.rows[0]).toMatchObject({ upstreamId: served.upstreamId, formerUpstreamId: null });
    expect(merge(after.rows, [served])).toMatchObject({ created: 0, updated: 0, removed: 0 });
  });

  test.each([
    ['four days later', { ...richer(grocer), transactedOn: '2026-11-22' }],
    ['of another amount', { ...richer(grocer), amountMinor: 1_251n }],
    ['of the other direction', { ...richer(grocer), type: 'CREDIT' as const }],
    ['of another currency', { ...richer(grocer), currencyCode: 'CAD' }],
  ])('are two %s', (_, served) => {
    const { after } = moved([grocer], [served]);
    expect(after).toMatchObject({ created: 1, unpaired: 0 });
    expect(after.rows).toHaveLength(2);
  });

  test('that share words are matched by them, where dates and amounts allow several', () => {
    const cafe = { ...grocer, upstreamId: '2', description: 'CAFE' };
    const { before, after } = moved([grocer, cafe], [richer(cafe), richer(grocer)]);
    expect(after).toMatchObject({ created: 0, unpaired: 0 });
    for (const row of before) {
      expect(after.rows.find(({ guid }) => guid === row.guid)?.feedDescription).toContain(row.feedDescription);
    }
  });

  test('that cannot be matched stay with the new ones, and are counted', () => {
    const rows = [grocer, { ...grocer, upstreamId: '2', description: 'CAFE' }];
    const { before, after } = moved(rows, [
      richer(grocer, 'XYZ ONE'),
      richer({ ...grocer, upstreamId: '3' }, 'XYZ TWO'),
    ]);
    expect(after).toMatchObject({ created: 2, unpaired: 2 });
    expect(after.rows).toHaveLength(4);
    for (const { guid } of before) expect(guidsOf(after.rows)).toContain(guid);
  });

  test('that look the same stay as many as they are (P20)', () => {
    const twins = [grocer, { ...grocer, upstreamId: '2' }, { ...grocer, upstreamId: '3' }];
    const { before, after } = moved(
      twins,
      twins.map((row) => richer(row)),
    );
    expect(guidsOf(after.rows)).toEqual(guidsOf(before));
    expect(after).toMatchObject({ created: 0, unpaired: 0 });
  });

  test('are not found by ids that mean other rows now', () => {
    const other = { ...grocer, description: 'RENT', amountMinor: 90_000n };
    const { after } = moved([grocer], [other]);
    expect(after).toMatchObject({ created: 1, updated: 0 });
    expect(after.rows).toHaveLength(2);
  });

  test('that the user deleted do not come back in other words', () => {
    const before = merge([], [grocer]).rows.map((row) => ({ ...row, deletedAt: 1 }));
    const after = merge(before.map(ofEarlierConnection), [richer(grocer)]);
    expect(after.created).toBe(0);
    expect(guidsOf(after.rows).size).toBe(0);
  });

  test('that are pending are deleted unless the new connection has them, posted or not', () => {
    const dinner = {
      ...grocer,
      upstreamId: '2',
      description: 'DINNER',
      amountMinor: 5_000n,
      status: 'PENDING' as const,
      postedOn: null,
    };
    const hotel = { ...dinner, upstreamId: '3', description: 'HOTEL', amountMinor: 20_000n };
    const posted = { ...richer(dinner), status: 'POSTED' as const, postedOn: '2026-11-20', amountMinor: 5_500n };
    const { before, after } = moved([dinner, hotel], [posted]);
    expect(after).toMatchObject({ created: 0, removed: 1 });
    expect(guidsOf(after.rows).size).toBe(1);
    expect(guidsOf(before)).toContain(after.rows[0]?.guid);
  });

  test('that the new connection serves with a later job are found then', () => {
    const old = { ...grocer, upstreamId: '2', transactedOn: '2026-10-01', postedOn: '2026-10-02' };
    const before = merge([], [grocer, old]).rows;
    const first = merge(before.map(ofEarlierConnection), [richer(grocer)], '2026-11-01');
    const second = merge(first.rows, [richer(grocer), richer(old)], '2026-09-01');
    expect([first.created, second.created]).toEqual([0, 0]);
    expect(guidsOf(second.rows)).toEqual(guidsOf(before));
  });
});

test('a move to richer words brings no row twice where words tell rows apart (P28)', () => {
  const shops = ['GROCER', 'CAFE', 'CINEMA', 'BAKERY'];
  const row = fc.record({ shop: fc.constantFrom(...shops), day: fc.nat(20), shift: fc.integer({ min: -1, max: 1 }) });
  forAll(
    runs(200),
    fc.uniqueArray(row, { maxLength: 12, selector: ({ shop, day }) => `${shop} ${day - (day % 8)}` }),
    (bought) => {
      const rows = bought.map(({ shop, day }, at) => {
        const transactedOn = addDays('2026-10-20', day - (day % 8));
        return feedTransaction({ upstreamId: `${at}`, description: shop, transactedOn, postedOn: transactedOn });
      });
      const now = rows.map((one, at) => ({
        ...richer(one),
        transactedOn: addDays(one.transactedOn, bought[at]?.shift ?? 0),
      }));
      const { before, after } = moved(rows, now);
      expect(guidsOf(after.rows)).toEqual(guidsOf(before));
      expect(after).toMatchObject({ created: 0, unpaired: 0 });
    },
  );
});
