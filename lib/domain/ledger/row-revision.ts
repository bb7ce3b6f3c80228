import type { CategoryBook } from '../categories/category.ts';
import { type Refused, refused } from '../kernel/refused.ts';
import { editedRow, type TransactionEdit } from './describing/own-words.ts';
import type { LedgerRow } from './ledger-row.ts';
import { withPartsMatchingParent } from './split.ts';

/** The rows around one transaction after a call. */
export type RowRevision<Reason extends string = RowRefusal> = RevisedRows | Refused<Reason>;

export interface RevisedRows {
  readonly kind: 'revised';
  /** All rows around the transaction. Rows that stay are the same objects; where all stay, so is the array. */
  readonly rows: readonly LedgerRow[];
  /** The rows of the answer. */
  readonly shown: readonly LedgerRow[];
}

export type RowRefusal =
  /** The change names a category that the user does not have. */
  | 'noSuchCategory'
  /** The row is a part of a split and may not be changed in this way. */
  | 'isPart'
  /** Only a split makes a row a split one. */
  | 'splitByFlag';

/** The rows around `row`, which is one of them, at the moment of the change. */
export interface RowsAround {
  readonly row: LedgerRow;
  readonly rows: readonly LedgerRow[];
  readonly categories: CategoryBook;
  readonly nowMs: number;
}

/** `hasBeenSplit`: false undoes a split; undefined leaves it. */
export interface RowEdit extends TransactionEdit {
  readonly hasBeenSplit?: boolean | undefined;
}

/** Edits one row; the parts of a split follow it. */
export const revisedByEdit = ({ row, rows, categories, nowMs }: RowsAround, edit: RowEdit): RowRevision => {
  if (edit.categoryGuid !== undefined && !categories.has(edit.categoryGuid)) return refused('noSuchCategory');
  if (row.parentGuid !== null && edit.date !== undefined && edit.date !== row.date) return refused('isPart');
  if (edit.hasBeenSplit === true && !row.hasBeenSplit) return refused('splitByFlag');
  const isUndone = edit.hasBeenSplit === false && row.hasBeenSplit;
  const edited = editedRow(row, edit, nowMs);
  const next = isUndone ? { ...edited, hasBeenSplit: false, updatedAt: nowMs } : edited;
  if (next === row) return { kind: 'revised', rows, shown: [row] };
  const others = isUndone ? withoutPartsOf(row, rows) : rows;
  const after = withPartsMatchingParent(
    others.map((other) => (other === row ? next : other)),
    nowMs,
  );
  return { kind: 'revised', rows: after, shown: [after.find(({ guid }) => guid === row.guid) ?? next] };
};

/**
 * Takes one row away with its parts. A row of a feed, or one with an `external_guid`, stays as a tombstone: the same feed,
 * or the same call, does not bring it back.
 */
export const revisedByDeletion = ({ row, rows, nowMs }: Omit<RowsAround, 'categories'>): RowRevision<'isPart'> => {
  if (row.parentGuid !== null) return refused('isPart');
  const others = withoutPartsOf(row, rows).filter((other) => other !== row);
  const isForgotten = row.isManual && row.upstreamId === null;
  const after = isForgotten ? others : [...others, { ...row, hasBeenSplit: false, deletedAt: nowMs }];
  return { kind: 'revised', rows: after, shown: [] };
};

export const withoutPartsOf = (parent: LedgerRow, rows: readonly LedgerRow[]): readonly LedgerRow[] =>
  rows.filter(({ parentGuid }) => parentGuid !== parent.guid);
