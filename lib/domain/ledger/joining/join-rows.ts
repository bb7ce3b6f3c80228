import { isOwn } from '../../transactions/transaction.ts';
import { forgottenRow, isForgotten } from '../forgotten-row.ts';
import { isListed, type LedgerRow } from '../ledger-row.ts';
import { matchRows } from '../matching/match-rows.ts';
import { withPartsMatchingParent } from '../split.ts';
import { joinedRow, withGuidsOf } from './joined-row.ts';
import { servedInOrder } from './row-as-served.ts';

/** The rows of what was one account in two members; both carry the ordinal that the account has from now on. */
export interface RowsToJoin {
  /** Tombstones included. */
  readonly kept: readonly LedgerRow[];
  readonly lost: readonly LedgerRow[];
  readonly nowMs: number;
}

/**
 * The rows of one account whose files were imported into two members, as if they had been imported into one: the rows of
 * `lost` are matched as a file with them would be. A row that is listed in either member stays, though its user deleted it
 * in the other; a row that its institution took back in either goes. A row of `kept` that does not change is the same object.
 */
export const joinRows = ({ kept, lost, nowMs }: RowsToJoin): readonly LedgerRow[] => {
  const pairs = pairsOf(kept, lost);
  const takenBack = idsTakenBack(lost);
  const lostOf = new Map(pairs.map((pair) => [pair.kept, pair.lost]));
  const paired = new Set(pairs.map((pair) => pair.lost));
  const ids = new Set(kept.flatMap(({ upstreamId }) => upstreamId ?? []));
  const outdated = outdatedSplits(pairs);
  const isOutdated = ({ parentGuid }: LedgerRow): boolean => parentGuid !== null && outdated.has(parentGuid);
  const heirs = new Map<string, LedgerRow>();
  const stayed = kept.flatMap((row): readonly LedgerRow[] => {
    if (isOutdated(row)) return [];
    const other = lostOf.get(row);
    if (other !== undefined) {
      const next = rowOfPair(row, other, nowMs);
      heirs.set(other.guid, next);
      return [next];
    }
    const isTakenBack = isListed(row) && !isOwn(row) && row.upstreamId !== null && takenBack.has(row.upstreamId);
    return [isTakenBack ? forgottenRow(row, row.upstreamId, nowMs) : row];
  });
  const moved = lost.flatMap((row): readonly LedgerRow[] => {
    if (paired.has(row) || isOutdated(row)) return [];
    const heir = row.parentGuid === null ? undefined : heirs.get(row.parentGuid);
    if (heir !== undefined) return [{ ...row, parentGuid: heir.guid }];
    const hasKnownId = !isOwn(row) && row.upstreamId !== null && ids.has(row.upstreamId);
    if (!hasKnownId) return [row];
    // An id by place in a list: the row is found by its content from here on.
    return isForgotten(row) ? [] : [{ ...row, upstreamId: null }];
  });
  return withPartsMatchingParent([...stayed, ...moved], nowMs);
};

const idsTakenBack = (rows: readonly LedgerRow[]): ReadonlySet<string> =>
  new Set(rows.filter(isForgotten).flatMap(({ upstreamId }) => upstreamId ?? []));

interface Pair {
  readonly kept: LedgerRow;
  readonly lost: LedgerRow;
}

/** Rows that are listed find each other first, then those that their user deleted in one of the members. */
const pairsOf = (kept: readonly LedgerRow[], lost: readonly LedgerRow[]): readonly Pair[] => {
  const takenBack = idsTakenBack(lost);
  const pairs: Pair[] = [];
  const taken = new Set<LedgerRow>();
  const isFree = (row: LedgerRow): boolean => !taken.has(row) && !isOwn(row);
  const isDeleted = (row: LedgerRow): boolean => !isListed(row) && !isForgotten(row);
  const match = (mayBeKept: (row: LedgerRow) => boolean, mayBeLost: (row: LedgerRow) => boolean): void => {
    const rowOf = servedInOrder(lost.filter((row) => isFree(row) && mayBeLost(row)));
    const stored = kept.filter((row) => isFree(row) && mayBeKept(row));
    const { servedOf, unknown } = matchRows({ stored, served: [...rowOf.keys()], extent: 'part', takenBack });
    for (const [row, served] of servedOf) add(row, rowOf.get(served));
    const known = new Set(unknown);
    for (const [served, row] of rowOf) {
      // The pending form of a row that has been posted.
      if (known.has(served) || taken.has(row)) continue;
      add(
        stored.find(({ formerUpstreamId }) => formerUpstreamId !== null && formerUpstreamId === served.upstreamId),
        row,
      );
    }
  };
  const add = (row: LedgerRow | undefined, other: LedgerRow | undefined): void => {
    if (row === undefined || other === undefined) return;
    taken.add(row);
    taken.add(other);
    pairs.push({ kept: row, lost: other });
  };
  match((row) => !isDeleted(row), isListed);
  match(isDeleted, isListed);
  match((row) => !isForgotten(row), isDeleted);
  return pairs;
};

const rowOfPair = (kept: LedgerRow, lost: LedgerRow, nowMs: number): LedgerRow => {
  if (isForgotten(kept) || !isListed(lost)) return withGuidsOf(kept, kept, lost);
  return isListed(kept) ? joinedRow(kept, lost, nowMs) : withGuidsOf(lost, lost, kept);
};

/** Where the user split both rows of a pair, the split of the row that changed last stays: the guids of the others. */
const outdatedSplits = (pairs: readonly Pair[]): ReadonlySet<string> =>
  new Set(
    pairs
      .filter(({ kept, lost }) => kept.hasBeenSplit && lost.hasBeenSplit)
      .map(({ kept, lost }) => (lost.updatedAt > kept.updatedAt ? kept : lost).guid),
  );
