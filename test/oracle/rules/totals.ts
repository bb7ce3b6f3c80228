import { monthsBefore } from '../../../lib/domain/kernel/calendar.ts';
import { topOf } from '../made-up/payees.ts';
import { countedMinor, countedSum, isSpending } from './counted.ts';
import { eachOnce, type ListedRow } from './each-once.ts';
import { type Figures, put } from './figures.ts';
import type { Reading } from './reading.ts';

/** A question about totals by category; `accounts` are names, null for all. */
interface TotalsAsked {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly accounts: readonly string[] | null;
}

export const totalsAsked = (today: string): readonly TotalsAsked[] => [
  { name: 'of a year', from: monthsBefore(today, 12), to: today, accounts: null },
  { name: 'of two accounts', from: monthsBefore(today, 2), to: monthsBefore(today, 1), accounts: ['Checking', 'Card'] },
];

export const totalFigures = (reading: Reading, figures: Figures): void => {
  const { everyRow, today } = reading;
  const shown = everyRow.filter(({ isHidden }) => !isHidden);
  const listed = [...everyRow.filter(({ isHidden }) => isHidden), ...eachOnce(shown, today)];
  for (const { name, from, to, accounts } of totalsAsked(today)) {
    const sums = new Map<string, bigint>();
    const leftOut = new Map<string, number>();
    for (const row of listed) {
      if (row.isSplit || row.on < from || row.on > to || accounts?.includes(row.account) === false) continue;
      const reason = reasonAgainst(row, reading);
      if (reason === null) sums.set(row.category, (sums.get(row.category) ?? 0n) + countedMinor(row));
      else leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
    }
    for (const [category, sum] of sums) put(figures, `total ${name} of ${category}`, sum);
    for (const [reason, count] of leftOut) put(figures, `total ${name} without ${reason}`, count);
    put(figures, `totals ${name}`, `${sums.size} and ${leftOut.size}`);
  }
};

const reasonAgainst = (row: ListedRow, { accounts, currency }: Reading): string | null => {
  if (row.isHidden) return `HIDDEN_TRANSACTION ${row.currency}`;
  if (!accounts.some(({ name }) => name === row.account)) return `HIDDEN_ACCOUNT ${row.currency}`;
  return row.currency === currency ? null : `OTHER_CURRENCY ${row.currency}`;
};

/** The page of a person's money has this month and the twelve before it. */
export const MONTHS_OF_PAGE = 12;

/** Income and spending of each month, and the spending of the month by top-level category, as the page has them. */
export const pageFigures = ({ rows, today, currency }: Reading, figures: Figures): void => {
  const counted = rows.filter((row) => row.currency === currency);
  for (let ago = 0; ago <= MONTHS_OF_PAGE; ago += 1) {
    const month = monthsBefore(today, ago).slice(0, 7);
    const ofMonth = counted.filter(({ on }) => on.startsWith(month));
    put(figures, `page income ${month}`, countedSum(ofMonth.filter(({ category }) => topOf(category) === 'Income')));
    put(figures, `page spending ${month}`, countedSum(ofMonth.filter(isSpending)));
  }
  const spent = counted.filter((row) => row.on.startsWith(today.slice(0, 7)) && isSpending(row));
  for (const top of new Set(spent.map(({ category }) => topOf(category)))) {
    const sum = countedSum(spent.filter(({ category }) => topOf(category) === top));
    if (sum !== 0n) put(figures, `page spending on ${top}`, sum);
  }
};
