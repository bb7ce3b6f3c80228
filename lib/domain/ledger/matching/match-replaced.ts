import { isForgotten } from '../forgotten-row.ts';
import type { UndoneRows } from '../imported-rows.ts';
import { isListed, type LedgerRow } from '../ledger-row.ts';
import type { ServedRow } from '../served-row.ts';
import { matchByContent } from './match-content.ts';
import { isReused, type Matches, matchRows, type RowsToMatch } from './match-rows.ts';
import { pairReadOtherwise, type ReadAgain } from './pair-read-otherwise.ts';

export interface ReplacedMatches extends Matches {
  /** Rows that only the replaced imports had, and that are rows of the file: they stand for new rows. */
  readonly renewed: ReadonlySet<LedgerRow>;
}

/**
 * Finds the stored row of each row of a file that replaces earlier imports.
 *
 * 1. Rows that stay without these imports find theirs as ever: as if the replaced imports had never been.
 * 2. Of the others, those that only the replaced imports had find the row of equal content, or of the same id.
 * 3. What is left of them may be a row that the file has in other words, amount or direction.
 * 4. So may rows that other imports have too, where each row of the replaced imports is found: then it is the same file, and the
 *    row would be there in both readings. Else they stay as they are.
 */
export const matchReplaced = (rows: RowsToMatch, { isTheirs, isNamed }: UndoneRows): ReplacedMatches => {
  const theirs = rows.stored.filter((row) => isTheirs(row) && !isForgotten(row));
  const renewable = new Set(theirs);
  const kept = matchRows({ ...rows, stored: rows.stored.filter((row) => !renewable.has(row)) });
  const servedOf = new Map(kept.servedOf);
  let rest = kept.unknown;
  // A row that is there comes before one that its user deleted, so that a file with one of two twins takes none away.
  for (const free of [theirs.filter(isListed), theirs.filter((row) => !isListed(row))]) {
    rest = matchByContent(free, rest, servedOf, { mayTakeId: () => true });
  }
  rest = matchById(theirs, rest, servedOf);
  const isFree = (row: LedgerRow): boolean => !servedOf.has(row) && !isForgotten(row);
  const take = (pairs: readonly ReadAgain[]): void => {
    for (const { stored, served } of pairs) servedOf.set(stored, served);
    const found = new Set(servedOf.values());
    rest = rest.filter((row) => !found.has(row));
  };
  take(pairReadOtherwise(theirs.filter(isFree), rest));
  const shared = rows.stored.filter((row) => isListed(row) && isNamed(row) && !renewable.has(row) && isFree(row));
  const read = pairReadOtherwise(shared, rest);
  const isWholeFile = read.length === shared.length && !theirs.some((row) => isListed(row) && isFree(row));
  if (isWholeFile) take(read);
  return {
    servedOf,
    unknown: rest,
    unpaired: kept.unpaired,
    renewed: renewable.intersection(new Set(servedOf.keys())),
  };
};

/** Adds the pairs to `servedOf`, and returns the rows of the file that found none. */
const matchById = (
  stored: readonly LedgerRow[],
  served: readonly ServedRow[],
  servedOf: Map<LedgerRow, ServedRow>,
): readonly ServedRow[] => {
  const byId = new Map(stored.map((row) => [row.upstreamId, row]));
  return served.filter((row) => {
    const ids = [row.upstreamId, row.pendingUpstreamId, ...row.replacesIds].filter((id) => id !== null);
    const known = ids.flatMap((id) => byId.get(id) ?? []).find((one) => !servedOf.has(one) && !isReused(one, row));
    if (known !== undefined) servedOf.set(known, row);
    return known === undefined;
  });
};
