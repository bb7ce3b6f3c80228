import type { Guid } from '../kernel/guid.ts';
import { NOTHING_SET } from '../transactions/transaction.ts';
import type { Words } from '../transactions/words.ts';
import type { LedgerRow } from './ledger-row.ts';

/** What nobody has said of a row that just came from a feed. */
export const UNTOUCHED = {
  userSet: NOTHING_SET,
  isHidden: false,
  hasBeenViewed: false,
  hasBeenSplit: false,
  parentGuid: null,
  isManual: false,
  metadata: null,
} as const;

/** Gives a row other words, but for those its user set. */
export const redescribed = (row: LedgerRow, words: Words): Words => ({
  ...words,
  description: row.userSet.description ? row.description : words.description,
  categoryGuid: row.userSet.category ? row.categoryGuid : words.categoryGuid,
});

/** The same for a row that is there: the same object when its words are these already. */
export const reworded = (row: LedgerRow, words: Words, nowMs: number): LedgerRow => {
  const next = redescribed(row, words);
  const isSame =
    next.description === row.description && next.categoryGuid === row.categoryGuid && next.ruleGuid === row.ruleGuid;
  return isSame
    ? row
    : {
        ...row,
        description: next.description,
        categoryGuid: next.categoryGuid,
        ruleGuid: next.ruleGuid,
        updatedAt: nowMs,
      };
};

/** What a user may change of a row. Left-out fields stay. */
export interface TransactionEdit {
  readonly categoryGuid?: Guid<'CAT'> | undefined;
  readonly description?: string | undefined;
  readonly date?: string | undefined;
  readonly memo?: string | null | undefined;
  readonly metadata?: string | null | undefined;
  readonly isHidden?: boolean | undefined;
  readonly hasBeenViewed?: boolean | undefined;
}

/** The row as its user wants it; the same object when that is how it is already. */
export const editedRow = (row: LedgerRow, edit: TransactionEdit, nowMs: number): LedgerRow => {
  const next = {
    categoryGuid: edit.categoryGuid ?? row.categoryGuid,
    description: edit.description ?? row.description,
    date: edit.date ?? row.date,
    memo: edit.memo === undefined ? row.memo : edit.memo,
    metadata: edit.metadata === undefined ? row.metadata : edit.metadata,
    isHidden: edit.isHidden ?? row.isHidden,
    hasBeenViewed: edit.hasBeenViewed ?? row.hasBeenViewed,
    userSet: {
      category: row.userSet.category || edit.categoryGuid !== undefined,
      description: row.userSet.description || edit.description !== undefined,
      date: row.userSet.date || edit.date !== undefined,
      memo: row.userSet.memo || edit.memo !== undefined,
    },
  };
  const isSame =
    next.categoryGuid === row.categoryGuid &&
    next.description === row.description &&
    next.date === row.date &&
    next.memo === row.memo &&
    next.metadata === row.metadata &&
    next.isHidden === row.isHidden &&
    next.hasBeenViewed === row.hasBeenViewed &&
    next.userSet.category === row.userSet.category &&
    next.userSet.description === row.userSet.description &&
    next.userSet.date === row.userSet.date &&
    next.userSet.memo === row.userSet.memo;
  return isSame ? row : { ...row, ...next, updatedAt: nowMs };
};
