import type { Guid } from '../kernel/guid.ts';
import { guidsOf, isOwn } from '../transactions/transaction.ts';
import { isListed, type LedgerRow } from './ledger-row.ts';

/** Rows of the ledger that a feed named: those that were stored with it, and those that were there before. */
export interface NamedRows {
  readonly brought: readonly Guid<'TRN'>[];
  readonly found: readonly Guid<'TRN'>[];
}

export interface RowSet {
  readonly has: (guid: Guid<'TRN'>) => boolean;
}

/** What is known of the rows that one import named. */
export interface ImportedRows {
  readonly brought: RowSet;
  readonly found: RowSet;
}

export interface ImportsOfMember {
  /** The one that is to be undone. */
  readonly undone: ImportedRows;
  /** Those that stay. */
  readonly others: readonly ImportedRows[];
  /** Those that were undone before. */
  readonly earlier: readonly ImportedRows[];
}

/**
 * The rows that go when an import is undone: no other import that stays has them, and no upstream brought them. A row that
 * several imports have goes with the last of them. What the user edited stays; `isTagged` says it of tags, which lie apart.
 */
export const rowsToUndo = (
  rows: readonly LedgerRow[],
  { undone, others, earlier }: ImportsOfMember,
  isTagged: (guid: Guid<'TRN'>) => boolean,
): ReadonlySet<LedgerRow> => {
  const all = [undone, ...others, ...earlier];
  const isOfImports = (row: LedgerRow): boolean => all.some(({ brought }) => guidsOf(row).some(brought.has));
  const isKept = (row: LedgerRow): boolean => others.some((other) => names(other, row));
  return new Set(
    rows.filter(
      (row) =>
        isListed(row) &&
        !isOwn(row) &&
        names(undone, row) &&
        isOfImports(row) &&
        !isKept(row) &&
        !isEdited(row) &&
        !guidsOf(row).some(isTagged),
    ),
  );
};

/** A row that several became is that of each of their imports. */
const names = ({ brought, found }: ImportedRows, row: LedgerRow): boolean =>
  guidsOf(row).some((guid) => brought.has(guid) || found.has(guid));

/** That a row was looked at is no edit. */
const isEdited = ({ userSet, isHidden, hasBeenSplit, metadata }: LedgerRow): boolean =>
  Object.values(userSet).some((isSet) => isSet) || isHidden || hasBeenSplit || metadata !== null;
