import { isDeepStrictEqual } from 'node:util';
import type { Guid } from '../kernel/guid.ts';
import { guidsOf } from '../transactions/transaction.ts';
import { isListed, type LedgerRow } from './ledger-row.ts';

/** What a change did to each row. */
export interface RowChanges {
  /** For a row that is there after the change; null where readers see no difference. */
  readonly made: (row: LedgerRow) => 'created' | 'updated' | null;
  /** For a row that was there before the change. */
  readonly isGone: (row: LedgerRow) => boolean;
}

/**
 * `before` and `after` hold tombstones too, which readers do not see. A row that did not change is the same object in both.
 */
export const rowChanges = (before: readonly LedgerRow[], after: readonly LedgerRow[]): RowChanges => {
  const kept = new Set(before);
  const staying = new Set(after);
  const replaced = new Map(before.filter((row) => isListed(row) && !staying.has(row)).map((row) => [row.guid, row]));
  const fresh = new Set(after.filter((row) => isListed(row) && !kept.has(row)).map(({ guid }) => guid));
  return {
    made: (row) => {
      if (kept.has(row)) return null;
      const earlier = replaced.get(row.guid);
      if (earlier === undefined) return 'created';
      return looksSame(earlier, row) ? null : 'updated';
    },
    isGone: (row) => replaced.has(row.guid) && !fresh.has(row.guid),
  };
};

/** Whether readers see no difference: ids of the upstream are not shown, and neither are guids of rows that became this one. */
const looksSame = (a: LedgerRow, b: LedgerRow): boolean => isDeepStrictEqual(shownOf(a), shownOf(b));

const shownOf = (row: LedgerRow) => {
  const { joinedGuids: _, upstreamId: _id, formerUpstreamId: _former, ...shown } = row;
  return shown;
};

/** A row that subscribers get an event of. */
export interface VisibleRowChange {
  readonly action: 'created' | 'updated' | 'deleted';
  readonly row: LedgerRow;
}

/**
 * What a call did to rows: those that came or changed in the order of `after`, then those that went, as they were. A row
 * that did not change is the same object in both. Tombstones count as gone.
 */
export const visibleRowChanges = (
  before: readonly LedgerRow[],
  after: readonly LedgerRow[],
): readonly VisibleRowChange[] => {
  const { made, isGone } = rowChanges(before, after);
  const changed = after.filter(isListed).flatMap((row): readonly VisibleRowChange[] => {
    const action = made(row);
    return action === null ? [] : [{ action, row }];
  });
  const gone = before.filter((row) => isListed(row) && isGone(row));
  return [...changed, ...gone.map((row) => ({ action: 'deleted' as const, row }))];
};

/** All guids of the rows that went, also those that they had before their members were joined. */
export const guidsGone = (before: readonly LedgerRow[], after: readonly LedgerRow[]): ReadonlySet<Guid<'TRN'>> =>
  new Set(visibleRowChanges(before, after).flatMap(({ action, row }) => (action === 'deleted' ? guidsOf(row) : [])));
