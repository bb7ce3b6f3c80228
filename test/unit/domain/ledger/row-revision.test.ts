import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categoryBookOf } from '../../../../lib/domain/categories/category.ts';
import { hintedGuid, hintOf } from '../../../../lib/domain/kernel/hinted-guid.ts';
import { formatMoney } from '../../../../lib/domain/kernel/money.ts';
import type { LedgerRow } from '../../../../lib/domain/ledger/ledger-row.ts';
import { manualRow } from '../../../../lib/domain/ledger/manual-row.ts';
import { visibleRowChanges } from '../../../../lib/domain/ledger/row-changes.ts';
import {
  type RowRevision,
  type RowsAround,
  revisedByDeletion,
  revisedByEdit,
} from '../../../../lib/domain/ledger/row-revision.ts';
import { SPLIT_PARTS_MAX } from '../../../../lib/domain/ledger/split.ts';
import { revisedByPart, revisedBySplit, revisedByUnsplit } from '../../../../lib/domain/ledger/split-revision.ts';
import { enrich } from '../../../../lib/domain/transactions/enrich/enrich.ts';
import { testIds } from '../../../support/adapters/ids.ts';
import { brokenSplits } from '../../../support/ledger/ledger-changes.ts';
import { forAll } from '../../../support/project/runs.ts';

const NOW = Date.parse('2026-11-21T08:00:00.000Z');
const LATER = NOW + 1_000;
const MEMBER_ORDINAL = 7;
const ids = testIds('row revisions');
const categories = categoryBookOf([]);
const NOBODYS = 'CAT-00000000-0000-7000-8000-000000000000';

const rowOf = (amountMinor: bigint): LedgerRow =>
  manualRow(
    { type: 'DEBIT', amountMinor, currencyCode: 'USD', date: '2026-11-20', description: 'Corner Cafe' },
    {
      guid: hintedGuid(
        'TRN',
        { timeMs: Date.parse('2026-11-20T00:00:00Z'), memberOrdinal: MEMBER_ORDINAL },
        ids.uuid(),
      ),
      account: 0,
      nowMs: NOW,
      enrich,
    },
  );
const other = rowOf(5n);
const among = (row: LedgerRow, rows: readonly LedgerRow[] = [other, row]): RowsAround => ({
  row,
  rows,
  categories,
  nowMs: LATER,
});
const input = (minor: bigint) => ({ amount: formatMoney(minor, 'USD') });
const revised = (revision: RowRevision<string>) => {
  if (revision.kind === 'refused') throw new Error(revision.reason);
  return revision;
};
const split = (row: LedgerRow, ...amounts: readonly bigint[]) => {
  const { rows, shown } = revised(
    revisedBySplit(
      among(row),
      amounts.map(input),
      amounts.map(() => ids.uuid()),
    ),
  );
  const parent = rows.find(({ guid }) => guid === row.guid);
  if (parent === undefined) throw new Error('the parent went');
  return { parent, rows, shown };
};
const takePart = (row: LedgerRow, rows: readonly LedgerRow[], minor: bigint) =>
  revisedByPart(among(row, rows), input(minor), { part: ids.uuid(), rest: ids.uuid() });
const refusal = (reason: string) => ({ kind: 'refused', reason });

describe('a split of a row', () => {
  test('has parts that add up, of the day and the member of their parent', () => {
    const { rows, shown } = split(rowOf(1_000n), 700n, 300n);
    expect(brokenSplits(rows)).toEqual([]);
    expect(shown.map(({ amountMinor }) => amountMinor)).toEqual([700n, 300n]);
    for (const { guid } of shown)
      expect(hintOf('TRN', guid)).toEqual({
        timeMs: Date.parse('2026-11-20T00:00:00Z'),
        memberOrdinal: MEMBER_ORDINAL,
      });
  });

  test('whose parts do not add up is refused', () => {
    const parts = [input(700n), input(301n)];
    expect(revisedBySplit(among(rowOf(1_000n)), parts, ['', ''])).toEqual(refusal('sumDiffers'));
  });

  test('is refused for a part, or for a row that is split', () => {
    const { parent, rows, shown } = split(rowOf(1_000n), 700n, 300n);
    const [part] = shown;
    if (part === undefined) throw new Error('no part');
    expect(revisedBySplit(among(part, rows), [input(700n)], [''])).toEqual(refusal('splitsPart'));
    expect(takePart(part, rows, 1n)).toEqual(refusal('splitsPart'));
    expect(revisedBySplit(among(parent, rows), [input(1_000n)], [''])).toEqual(refusal('isSplit'));
  });

  test('is refused for amounts finer than the currency, or a category of another user', () => {
    expect(revisedBySplit(among(rowOf(1n)), [{ amount: '0.001' }], [''])).toEqual(refusal('tooFine'));
    const parts = [{ ...input(1n), categoryGuid: NOBODYS } as const];
    expect(revisedBySplit(among(rowOf(1n)), parts, [''])).toEqual(refusal('noSuchCategory'));
  });

  test('stays whole whatever parts are removed one by one', () => {
    forAll(100, fc.bigInt({ min: 2n, max: 100_000n }), fc.array(fc.bigInt({ min: 1n, max: 50_000n })), (all, takes) => {
      const row = rowOf(all);
      let rows: readonly LedgerRow[] = [other, row];
      for (const minor of takes) {
        const parent = rows.find(({ guid }) => guid === row.guid) ?? row;
        const taken = takePart(parent, rows, minor);
        if (taken.kind === 'refused') continue;
        rows = taken.rows;
        expect(brokenSplits(rows)).toEqual([]);
        expect(rows.every(({ amountMinor }) => amountMinor > 0n)).toBe(true);
      }
    });
  });

  test('leaves something of the row that a part is taken from, and has an end', () => {
    const row = rowOf(1_000n);
    expect(takePart(row, [row], 1_000n)).toEqual(refusal('takesAll'));
    const amounts = Array.from({ length: SPLIT_PARTS_MAX }, () => 20n);
    const { parent, rows } = split(row, ...amounts);
    expect(takePart(parent, rows, 1n)).toEqual(refusal('tooManyParts'));
  });

  test('that is undone leaves the row as before; a row without a split is unchanged', () => {
    const { parent, rows } = split(rowOf(1_000n), 700n, 300n);
    const undone = revisedByUnsplit(among(parent, rows));
    expect(undone.rows).toEqual([other, { ...parent, hasBeenSplit: false, updatedAt: LATER }]);
    const whole = among(other);
    expect(revisedByUnsplit(whole).rows).toBe(whole.rows);
  });
});

describe('an edit of a row', () => {
  test('that changes nothing gives the same rows back', () => {
    const around = among(other);
    expect(revised(revisedByEdit(around, {})).rows).toBe(around.rows);
    expect(revised(revisedByEdit(around, { isHidden: other.isHidden })).rows).toBe(around.rows);
  });

  test('moves the parts of a split with their parent, and may undo the split', () => {
    const { parent, rows } = split(rowOf(1_000n), 700n, 300n);
    const moved = revised(revisedByEdit(among(parent, rows), { date: '2026-11-01' }));
    expect(brokenSplits(moved.rows)).toEqual([]);
    expect(moved.rows.filter(({ date }) => date === '2026-11-01')).toHaveLength(3);
    const undone = revised(revisedByEdit(among(parent, rows), { hasBeenSplit: false, memo: 'whole' }));
    expect(undone.rows.map(({ guid }) => guid)).toEqual([other.guid, parent.guid]);
    expect(undone.shown).toMatchObject([{ guid: parent.guid, hasBeenSplit: false, memo: 'whole' }]);
  });

  test('does not move a part alone, split by a flag, or take an unknown category', () => {
    const { rows, shown } = split(rowOf(1_000n), 700n, 300n);
    const [part] = shown;
    if (part === undefined) throw new Error('no part');
    expect(revisedByEdit(among(part, rows), { date: '2026-11-01' })).toEqual(refusal('isPart'));
    expect(revisedByEdit(among(other), { hasBeenSplit: true })).toEqual(refusal('splitByFlag'));
    expect(revisedByEdit(among(other), { categoryGuid: NOBODYS })).toEqual(refusal('noSuchCategory'));
  });
});

describe('a deletion of a row', () => {
  test('removes a row that its user entered, with its parts', () => {
    const { parent, rows } = split(rowOf(1_000n), 700n, 300n);
    expect(revised(revisedByDeletion(among(parent, rows))).rows).toEqual([other]);
  });

  test('leaves a tombstone of a row of a feed, and none of its parts', () => {
    const { parent, rows } = split({ ...rowOf(1_000n), isManual: false }, 700n, 300n);
    const tombstone = { ...parent, hasBeenSplit: false, deletedAt: LATER };
    expect(revised(revisedByDeletion(among(parent, rows))).rows).toEqual([other, tombstone]);
  });

  test('is refused for a part alone', () => {
    const { rows, shown } = split(rowOf(1_000n), 700n, 300n);
    expect(shown.map((row) => revisedByDeletion(among(row, rows)))).toEqual([refusal('isPart'), refusal('isPart')]);
  });
});

describe('the events of changed rows', () => {
  test('are those of each new or changed row, then of each deleted one', () => {
    const { parent, rows, shown } = split(rowOf(1_000n), 700n, 300n);
    const [first, second] = shown;
    const before = [other, rowOf(1_000n), parent];
    expect(visibleRowChanges([other, { ...parent, hasBeenSplit: false }], rows)).toEqual([
      { action: 'updated', row: parent },
      { action: 'created', row: first },
      { action: 'created', row: second },
    ]);
    expect(visibleRowChanges(rows, before.slice(0, 1))).toEqual(
      [parent, first, second].map((row) => ({ action: 'deleted', row })),
    );
    expect(visibleRowChanges(rows, rows)).toEqual([]);
  });

  test('show the row as it was where a tombstone replaces it', () => {
    const row = { ...rowOf(1n), isManual: false };
    const { rows } = revised(revisedByDeletion(among(row)));
    expect(visibleRowChanges([other, row], rows)).toEqual([{ action: 'deleted', row }]);
    expect(visibleRowChanges(rows, rows.slice(0, 1))).toEqual([]);
  });
});
