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
  /** Those that are to be undone. */
  readonly undone: readonly ImportedRows[];
  /** Those that stay. */
  readonly others: readonly ImportedRows[];
  /** Those that were undone before. */
  readonly earlier: readonly ImportedRows[];
}

/** The rows of the imports that are to be undone, tombstones of rows that the user deleted included. */
export interface UndoneRows {
  /** They have the row. */
  readonly isNamed: (row: LedgerRow) => boolean;
  /** No other import that stays has the row, and no upstream brought it. */
  readonly isTheirs: (row: LedgerRow) => boolean;
  readonly isEdited: (row: LedgerRow) => boolean;
}

/** `isTagged` says what the user edited of tags, which lie apart. */
export const undoneRows = (
  { undone, others, earlier }: ImportsOfMember,
  isTagged: (guid: Guid<'TRN'>) => boolean,
): UndoneRows => {
  const all = [...undone, ...others, ...earlier];
  const isOfImports = (row: LedgerRow): boolean =>
    all.some(({ brought }) => guidsOf(row).some((guid) => brought.has(guid)));
  const isKept = (row: LedgerRow): boolean => others.some((other) => names(other, row));
  const isNamed = (row: LedgerRow): boolean => !isOwn(row) && undone.some((one) => names(one, row));
  return {
    isNamed,
    isTheirs: (row) => isNamed(row) && isOfImports(row) && !isKept(row),
    isEdited: (row) => hasEdit(row) || guidsOf(row).some(isTagged),
  };
};

/**
 * The rows that go when imports are undone: theirs, but for those that the user edited. A row that several imports have goes
 * with the last of them.
 */
export const isToUndo =
  ({ isTheirs, isEdited }: UndoneRows) =>
  (row: LedgerRow): boolean =>
    isListed(row) && isTheirs(row) && !isEdited(row);

/** A row that several became is that of each of their imports. */
const names = ({ brought, found }: ImportedRows, row: LedgerRow): boolean =>
  guidsOf(row).some((guid) => brought.has(guid) || found.has(guid));

/** That a row was looked at is no edit. */
const hasEdit = ({ userSet, isHidden, hasBeenSplit, metadata }: LedgerRow): boolean =>
  Object.values(userSet).some((isSet) => isSet) || isHidden || hasBeenSplit || metadata !== null;
