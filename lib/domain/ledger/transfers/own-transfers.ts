import { type Category, categoryNamed, UNCATEGORIZED } from '../../categories/category.ts';
import { dayOf } from '../../kernel/calendar.ts';
import type { Guid } from '../../kernel/guid.ts';
import type { FoundTransaction } from '../../transactions/transaction.ts';
import { PAIR_DAYS_MAX, type TransferPair } from './pair-transfers.ts';
import { mayBecomeTransfer, type TransferRow } from './transfer-row.ts';

/**
 * The transfers of a user, so small that every list can look them up: a line for each pair, newest first, with the day of
 * each row and the last five bytes of its guid, which are random. Of 2,000 rows of pairs and 10,000 others one is taken for
 * another on the same day once in ten million users.
 */
export type OwnTransfers = string;

export const NO_OWN_TRANSFERS: OwnTransfers = '';

/** A lifetime of transfers. They are kept in one item, which must not grow without end. */
export const PAIRS_MAX = 10_000;

/**
 * Whether a pair holds depends on the rows at most so many days before the later, or after the earlier of its two: those that
 * a row of the pair could belong to, those that these could belong to and are confirmed for, and what hinders that.
 */
const TELLING_DAYS = 3 * PAIR_DAYS_MAX;

/** Pairs that may differ where rows have changed from a day on, and the first day of the rows by which they are found. */
export const searchedFrom = (
  changedFromDay: number,
): { readonly pairsFromDay: number; readonly rowsFromDay: number } => {
  const pairsFromDay = changedFromDay - TELLING_DAYS;
  return { pairsFromDay, rowsFromDay: pairsFromDay - PAIR_DAYS_MAX - TELLING_DAYS };
};

/** The pairs whose later row is older than `pairsFromDay` as they were kept, and those that were found since. */
export const renewedTransfers = (
  kept: OwnTransfers,
  found: readonly TransferPair[],
  pairsFromDay: number,
): OwnTransfers => {
  const older = linesOf(kept).filter((line) => laterDayOf(line) < pairsFromDay);
  const newer = found.map(lineOf).filter((line) => laterDayOf(line) >= pairsFromDay);
  return [...older, ...newer].toSorted(newestFirst).slice(0, PAIRS_MAX).join('\n');
};

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
 * Transfer or Investments is neither spent nor earned, says more, and stays. A row that was moved, or whose category was decided, since its pair was found has its own.
 */
export const shownCategory = (
  { transaction: row, category }: Pick<FoundTransaction, 'transaction' | 'category'>,
  transfers: TransferLookup,
): Category => {
  const day = transfers.dayOf(row.guid);
  if (day === undefined || category.guid !== UNCATEGORIZED || day !== dayOf(row.date)) return category;
  return mayBecomeTransfer(row, category) ? TRANSFER_CATEGORY : category;
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
const tailOf = (guid: Guid<'TRN'>): string => guid.slice(-TAIL_DIGITS);

const linesOf = (kept: OwnTransfers): readonly string[] => (kept === NO_OWN_TRANSFERS ? [] : kept.split('\n'));
const placeOf = ({ day, guid }: Pick<TransferRow, 'day' | 'guid'>): string => `${day} ${tailOf(guid)}`;
const lineOf = ({ debit, credit }: TransferPair): string => `${placeOf(debit)} ${placeOf(credit)}`;

const laterDayOf = (line: string): number => {
  const [debitDay, , creditDay] = line.split(' ');
  return Math.max(Number(debitDay), Number(creditDay));
};

const newestFirst = (a: string, b: string): number => laterDayOf(b) - laterDayOf(a) || (a < b ? -1 : 1);
