import type { UndoneRows } from '../imported-rows.ts';
import { isListed, type LedgerRow } from '../ledger-row.ts';

/** A row that a feed would add, and the one that is there of the same day and amount, in other words or another direction. */
export interface ReadOtherwise {
  readonly before: LedgerRow;
  readonly after: LedgerRow;
}

/** What became of the rows of earlier imports that a feed replaces. */
export interface ReplacedRows {
  /** Those that the feed has with another content. */
  readonly changed: readonly ReadOtherwise[];
  /** Those that it does not have. */
  readonly removed: number;
  /** Those that it does not have, and that stay because their user edited them. */
  readonly kept: number;
  /** Those that only the replaced imports had. */
  readonly all: number;
}

export const NOTHING_REPLACED: ReplacedRows = { changed: [], removed: 0, kept: 0, all: 0 };

/** Of several accounts. */
export const allReplaced = (parts: readonly ReplacedRows[]): ReplacedRows => {
  const sumOf = (count: 'removed' | 'kept' | 'all'): number => parts.reduce((sum, part) => sum + part[count], 0);
  return {
    changed: parts.flatMap(({ changed }) => changed),
    removed: sumOf('removed'),
    kept: sumOf('kept'),
    all: sumOf('all'),
  };
};

/** Counts what a merge makes of the rows of replaced imports. */
export const replacing = (undone: UndoneRows | undefined) => {
  const changed: ReadOtherwise[] = [];
  const counts = { removed: 0, kept: 0, all: 0 };
  const isTheirs = (row: LedgerRow): boolean => undone?.isTheirs(row) === true && isListed(row);
  return {
    /** The feed has the row; `after`: with another content. */
    found: (before: LedgerRow, after: LedgerRow | null): void => {
      if (isTheirs(before)) counts.all += 1;
      if (after !== null && undone?.isNamed(before) === true) changed.push({ before, after });
    },
    /** Whether a row goes that the feed does not have. */
    takes: (row: LedgerRow): boolean => {
      if (!isTheirs(row)) return false;
      counts.all += 1;
      const isEdited = undone?.isEdited(row) === true;
      counts[isEdited ? 'kept' : 'removed'] += 1;
      return !isEdited;
    },
    result: (): ReplacedRows => ({ ...counts, changed }),
  };
};
