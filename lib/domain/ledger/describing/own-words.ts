import type { Guid } from '../../kernel/guid.ts';
import { withChange } from '../../kernel/with-change.ts';
import { NOTHING_SET, type UserSet, type Words } from '../../transactions/transaction.ts';
import type { LedgerRow } from '../ledger-row.ts';

/** The user's fields of a row that has just come from a feed. */
export const UNTOUCHED = {
  userSet: NOTHING_SET,
  isHidden: false,
  hasBeenViewed: false,
  hasBeenSplit: false,
  parentGuid: null,
  isManual: false,
  metadata: null,
} as const;

/** `words` for a row, but with the description and the category that its user set. */
export const redescribed = (row: LedgerRow, words: Words): Words => ({
  ...words,
  description: row.userSet.description ? row.description : words.description,
  categoryGuid: row.userSet.category ? row.categoryGuid : words.categoryGuid,
});

/** A stored row with other words; the same object when nothing changes. */
export const reworded = (row: LedgerRow, words: Words, nowMs: number): LedgerRow => {
  const { description, categoryGuid, ruleGuid } = redescribed(row, words);
  const next = withChange<LedgerRow>(row, { description, categoryGuid, ruleGuid });
  return next === row ? row : { ...next, updatedAt: nowMs };
};

/** What a user may change of a row. Omitted fields keep their value. */
export interface TransactionEdit {
  readonly categoryGuid?: Guid<'CAT'> | undefined;
  readonly description?: string | undefined;
  readonly date?: string | undefined;
  readonly memo?: string | null | undefined;
  readonly metadata?: string | null | undefined;
  readonly isHidden?: boolean | undefined;
  readonly hasBeenViewed?: boolean | undefined;
}

/** The row with an edit of its user; the same object when the edit changes nothing. */
export const editedRow = (row: LedgerRow, edit: TransactionEdit, nowMs: number): LedgerRow => {
  const set = row.userSet;
  const userSet = withChange<UserSet>(set, {
    category: set.category || edit.categoryGuid !== undefined,
    description: set.description || edit.description !== undefined,
    date: set.date || edit.date !== undefined,
    memo: set.memo || edit.memo !== undefined,
  });
  const next = withChange<LedgerRow>(row, { ...edit, userSet });
  return next === row ? row : { ...next, updatedAt: nowMs };
};
