import type { Month } from './months.ts';
import type { Transaction } from './wire.ts';

/** Which transactions are listed; null takes all. */
export interface RowFilter {
  readonly text: string;
  readonly accountGuid: string | null;
  /** The guid of a top-level category, or `UNCATEGORIZED`. */
  readonly category: string | null;
  readonly month: Month | null;
  /** Only those that have come since a widget was opened. */
  readonly isNew: boolean;
}

/** Stands for rows without a category. */
export const UNCATEGORIZED = 'none';

export const EVERY_ROW: RowFilter = { text: '', accountGuid: null, category: null, month: null, isNew: false };

const hasWords = (words: readonly string[], { description, category_name: category, amount }: Transaction): boolean => {
  const text = `${description ?? ''} ${category ?? ''} ${amount?.toFixed(2) ?? ''}`.toLowerCase();
  return words.every((word) => text.includes(word));
};

/** The rows that the filter takes, the newest first. `newGuids`: those that have come since. */
export const chosenRows = (
  rows: readonly Transaction[],
  { text, accountGuid, category, month, isNew }: RowFilter,
  newGuids: ReadonlySet<string>,
): readonly Transaction[] => {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows
    .filter(
      (row) =>
        (accountGuid === null || row.account_guid === accountGuid) &&
        (category === null || (row.top_level_category_guid ?? UNCATEGORIZED) === category) &&
        (month === null || row.date?.startsWith(`${month}-`) === true) &&
        (!isNew || newGuids.has(row.guid)) &&
        hasWords(words, row),
    )
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
};
