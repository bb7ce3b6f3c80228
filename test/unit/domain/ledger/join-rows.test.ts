import { describe, expect, test } from 'vitest';
import { joinRows } from '../../../../lib/domain/ledger/joining/join-rows.ts';
import { isListed, type LedgerRow } from '../../../../lib/domain/ledger/ledger-row.ts';
import { partOf } from '../../../../lib/domain/ledger/split.ts';
import { NOTHING_SET } from '../../../../lib/domain/transactions/transaction.ts';
import type { FeedTransaction } from '../../../../lib/domain/upstream/feed.ts';
import { delta, deltaLedger } from '../../../support/ledger/delta.ts';
import { feedTransaction } from '../../../support/ledger/feed.ts';
import { TEST_NOW } from '../../../support/members/members.ts';

const NOW = TEST_NOW + 1_000_000;

/** The same rows in two members, the first of each. */
const doubled = (rows: readonly FeedTransaction[] = [feedTransaction()]) => {
  const [kept, lost] = [deltaLedger(0), deltaLedger(1)];
  for (const ledger of [kept, lost]) ledger.merge(delta(rows, { extent: 'part' }));
  const [mine, theirs] = [kept.all()[0], lost.all()[0]];
  if (mine === undefined || theirs === undefined) throw new Error('no rows');
  return { kept, lost, mine, theirs };
};

const join = (kept: readonly LedgerRow[], lost: readonly LedgerRow[]): readonly LedgerRow[] =>
  joinRows({ kept, lost, nowMs: NOW });

const edit = (field: keyof typeof NOTHING_SET, values: Partial<LedgerRow>, updatedAt: number): Partial<LedgerRow> => ({
  ...values,
  userSet: { ...NOTHING_SET, [field]: true },
  updatedAt,
});

describe('two rows that become one', () => {
  test('have the guid of the kept one, are found by both, and are shown alike', () => {
    const { mine, theirs } = doubled();
    const [row, ...others] = join([mine], [theirs]);
    expect(others).toEqual([]);
    expect(row).toEqual({ ...mine, joinedGuids: [theirs.guid] });
  });

  test('have all guids after several joins', () => {
    const { mine, theirs } = doubled();
    const third = { ...theirs, guid: `${theirs.guid.slice(0, -1)}e` as const, joinedGuids: ['TRN-x'] as const };
    const row = join(join([mine], [theirs]), [{ ...third, guid: `TRN-${third.guid.slice(4)}` }])[0];
    expect(row?.joinedGuids).toHaveLength(3);
  });

  test('keep the edits of both; of the same field the one of the row that changed last', () => {
    const { mine, theirs } = doubled();
    const [row] = join(
      [{ ...mine, ...edit('memo', { memo: 'With Ada' }, NOW - 10), isHidden: true }],
      [{ ...theirs, ...edit('description', { description: 'Café' }, NOW - 20), metadata: 'm' }],
    );
    expect(row).toMatchObject({
      memo: 'With Ada',
      description: 'Café',
      isHidden: true,
      metadata: 'm',
      userSet: { memo: true, description: true, category: false, date: false },
      updatedAt: NOW,
    });
    for (const [keptAt, lostAt, memo] of [
      [NOW - 1, NOW - 2, 'mine'],
      [NOW - 2, NOW - 1, 'theirs'],
    ] as const) {
      const [both] = join(
        [{ ...mine, ...edit('memo', { memo: 'mine' }, keptAt) }],
        [{ ...theirs, ...edit('memo', { memo: 'theirs' }, lostAt) }],
      );
      expect(both?.memo).toBe(memo);
    }
  });

  test('are posted if one of them is', () => {
    const pending = doubled([feedTransaction({ status: 'PENDING', postedOn: null })]);
    const posted = doubled();
    for (const [kept, lost] of [
      [pending.mine, posted.theirs],
      [posted.mine, pending.theirs],
    ] as const) {
      const rows = join([kept], [{ ...lost, updatedAt: kept.updatedAt + 1 }]);
      expect(rows).toMatchObject([{ guid: kept.guid, status: 'POSTED', upstreamId: 'txn-1' }]);
    }
  });

  test('take over the split of either; of two, that of the row that changed last', () => {
    const { mine, theirs } = doubled();
    const words = { categoryGuid: null, description: null, memo: null };
    const split = (row: LedgerRow, tail: string, updatedAt: number): readonly LedgerRow[] => [
      { ...row, hasBeenSplit: true, updatedAt },
      ...[250n, 1_000n].map((amountMinor, at) =>
        partOf(row, { ...words, amountMinor }, `TRN-00000000-0000-8000-8000-0000000000${tail}${at}`, updatedAt),
      ),
    ];
    const one = join([mine], split(theirs, 'a', NOW - 1));
    expect(one.map(({ hasBeenSplit, parentGuid }) => [hasBeenSplit, parentGuid])).toEqual([
      [true, null],
      [false, mine.guid],
      [false, mine.guid],
    ]);
    const later = join(split(mine, 'b', NOW - 5), split(theirs, 'a', NOW - 1));
    expect(later.flatMap(({ parentGuid, guid }) => (parentGuid === null ? [] : [guid.at(-2)]))).toEqual(['a', 'a']);
    const earlier = join(split(mine, 'b', NOW - 1), split(theirs, 'a', NOW - 5));
    expect(earlier.flatMap(({ parentGuid, guid }) => (parentGuid === null ? [] : [guid.at(-2)]))).toEqual(['b', 'b']);
    expect([...later, ...earlier].every(({ parentGuid }) => parentGuid === null || parentGuid === mine.guid)).toBe(
      true,
    );
  });
});

describe('a row that was deleted in one of two members', () => {
  const twice = [feedTransaction({ upstreamId: null }), feedTransaction({ upstreamId: null })];

  test('stays if it is listed in the other one', () => {
    const { mine, theirs } = doubled();
    expect(join([{ ...mine, deletedAt: 1 }], [theirs])).toEqual([{ ...theirs, joinedGuids: [mine.guid] }]);
    expect(join([mine], [{ ...theirs, deletedAt: 1 }])).toEqual([{ ...mine, joinedGuids: [theirs.guid] }]);
  });

  test('stays deleted if it is deleted in both', () => {
    const { mine, theirs } = doubled();
    const rows = join([{ ...mine, deletedAt: 1 }], [{ ...theirs, deletedAt: 2 }]);
    expect(rows).toEqual([{ ...mine, deletedAt: 1, joinedGuids: [theirs.guid] }]);
  });

  test('removes none of its equal rows', () => {
    const { kept, lost, mine } = doubled(twice);
    kept.edit(mine.guid, { deletedAt: 1 });
    expect(join(kept.all(), lost.all()).filter(isListed)).toHaveLength(2);
    expect(join(lost.all(), kept.all()).filter(isListed)).toHaveLength(2);
  });

  test('is deleted if its institution deleted it, in whichever member', () => {
    const { kept, lost } = doubled();
    lost.merge(delta([], { extent: 'part', removedIds: ['txn-1'] }));
    expect(join(kept.all(), lost.all()).filter(isListed)).toEqual([]);
    expect(join(lost.all(), kept.all()).filter(isListed)).toEqual([]);
    expect(join(kept.all(), lost.all()).map(({ upstreamId }) => upstreamId)).toEqual(['txn-1']);
  });
});
