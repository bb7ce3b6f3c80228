import { linesOf, type OwnTransfers, tailOf } from './own-transfers.ts';
import { PAIR_DAYS_MAX, type TransferPair } from './pair-transfers.ts';
import type { TransferRow } from './transfer-row.ts';

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

const placeOf = ({ day, guid }: Pick<TransferRow, 'day' | 'guid'>): string => `${day} ${tailOf(guid)}`;
const lineOf = ({ debit, credit }: TransferPair): string => `${placeOf(debit)} ${placeOf(credit)}`;

const laterDayOf = (line: string): number => {
  const [debitDay, , creditDay] = line.split(' ');
  return Math.max(Number(debitDay), Number(creditDay));
};

const newestFirst = (a: string, b: string): number => laterDayOf(b) - laterDayOf(a) || (a < b ? -1 : 1);
