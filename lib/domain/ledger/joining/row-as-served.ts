import type { LedgerRow } from '../ledger-row.ts';
import { isOfEarlierConnection } from '../matching/match-moved.ts';
import { columnsOf, contentTextOf, type ServedRow } from '../served-row.ts';

/** A stored row as a file would serve it again: what decides on rows of a file can then decide on it. */
export const rowAsServed = (row: LedgerRow): ServedRow => ({
  ...columnsOf(row, row.feedDescription, row.feedMemo),
  upstreamId: row.upstreamId,
  pendingUpstreamId: isOfEarlierConnection(row) ? null : row.formerUpstreamId,
  replacesIds: [],
  content: contentTextOf(row, row.feedDescription, row.feedMemo),
});

/** In an order that depends on the rows alone: rows of equal content, which become pairs in this order, differ in guid only. */
export const servedInOrder = (rows: readonly LedgerRow[]): ReadonlyMap<ServedRow, LedgerRow> =>
  new Map(
    rows
      .map((row) => [rowAsServed(row), row] as const)
      .sort(
        ([a, rowA], [b, rowB]) =>
          order(a.content, b.content) || order(a.upstreamId ?? '', b.upstreamId ?? '') || order(rowA.guid, rowB.guid),
      ),
  );

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
