import { type Category, categoryNamed, UNCATEGORIZED } from '../../categories/category.ts';
import { dayOf } from '../../kernel/calendar.ts';
import type { Guid } from '../../kernel/guid.ts';
import { type FoundTransaction, isCategoryDecided } from '../../transactions/transaction.ts';

/**
 * The transfers of a user, so small that every list can look them up: a line for each pair, newest first, with the day of
 * each row and the last five bytes of its guid, which are random. Of 2,000 rows of pairs and 10,000 others one is taken for
 * another on the same day once in ten million users.
 */
export type OwnTransfers = string;

export const NO_OWN_TRANSFERS: OwnTransfers = '';

/** The rows that are read as transfers. */
export interface TransferLookup {
  readonly kept: OwnTransfers;
  /** The day number under which the row was listed when its pair was found. */
  readonly dayOf: (guid: Guid<'TRN'>) => number | undefined;
  /** How many rows are listed on these days, both inclusive. */
  readonly countBetween: (oldestDay: number, newestDay: number) => number;
}

export const NO_TRANSFERS: TransferLookup = { kept: NO_OWN_TRANSFERS, dayOf: () => undefined, countBetween: () => 0 };

/** Decodes what is kept when it is first asked. */
export const lookUpTransfers = (kept: OwnTransfers): TransferLookup => {
  if (kept === NO_OWN_TRANSFERS) return NO_TRANSFERS;
  let opened: Opened | null = null;
  const open = (): Opened => (opened ??= openedOf(kept));
  return {
    kept,
    dayOf: (guid) => open().days.get(tailOf(guid)),
    countBetween: (oldestDay, newestDay) =>
      countUpTo(open().sorted, newestDay) - countUpTo(open().sorted, oldestDay - 1),
  };
};

/**
 * The category in which a row counts and is shown: its own, or Transfer for an Uncategorized one of a pair. What is below
 * Transfer or Investments says more, and stays. A row that was moved, or whose category was decided, since its pair was found
 * has its own.
 */
export const shownCategory = (
  { transaction: row, category }: Pick<FoundTransaction, 'transaction' | 'category'>,
  transfers: TransferLookup,
): Category => {
  return isShownAsTransfer(row, category, transfers) && !isCategoryDecided(row) ? TRANSFER_CATEGORY : category;
};

/** Whether a row is one of a pair, under the day on which it was found, and Uncategorized. */
export const isShownAsTransfer = (
  { guid, date }: Pick<FoundTransaction['transaction'], 'guid' | 'date'>,
  { guid: categoryGuid }: Pick<Category, 'guid'>,
  transfers: TransferLookup,
): boolean => {
  const day = transfers.dayOf(guid);
  return day !== undefined && categoryGuid === UNCATEGORIZED && day === dayOf(date);
};

export const TRANSFER_CATEGORY = categoryNamed('Transfer');

interface Opened {
  readonly days: ReadonlyMap<string, number>;
  readonly sorted: readonly number[];
}

const openedOf = (kept: OwnTransfers): Opened => {
  const days = new Map<string, number>();
  for (const line of linesOf(kept)) {
    const [debitDay, debitTail = '', creditDay, creditTail = ''] = line.split(' ');
    days.set(debitTail, Number(debitDay)).set(creditTail, Number(creditDay));
  }
  return { days, sorted: [...days.values()].toSorted((a, b) => a - b) };
};

const countUpTo = (sorted: readonly number[], day: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
};

const TAIL_DIGITS = 10;
export const tailOf = (guid: Guid<'TRN'>): string => guid.slice(-TAIL_DIGITS);

export const linesOf = (kept: OwnTransfers): readonly string[] => (kept === NO_OWN_TRANSFERS ? [] : kept.split('\n'));
