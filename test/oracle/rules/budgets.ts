import { addDays, dayOf, firstDayOf, monthOf, monthsBefore } from '../../../lib/domain/kernel/calendar.ts';
import type { KnownFault } from '../known.ts';
import { lastDayOfMonth } from '../made-up/due-days.ts';
import { topOf } from '../made-up/payees.ts';
import type { MadeUpRow } from '../made-up/user.ts';
import { type Figures, put } from './figures.ts';
import type { Reading } from './reading.ts';
import { datesInMonth, type Scheduled } from './scheduled.ts';

/** Whether a row of one category counts in the budget of another. */
const countsIn = (budgeted: string, category: string): boolean => category === budgeted || topOf(category) === budgeted;

const spentOn = (budgeted: string, rows: readonly MadeUpRow[]): bigint => {
  let total = 0n;
  for (const { category, isCredit, minor } of rows) {
    if (!countsIn(budgeted, category)) continue;
    if (topOf(category) === 'Income') total += isCredit ? minor : 0n;
    else total += isCredit ? -minor : minor;
  }
  return total;
};

/** Rows in the main currency of the month so many months ago. */
const rowsOfMonth = ({ rows, today, currency }: Reading, ago: number): readonly MadeUpRow[] => {
  const month = monthsBefore(today, ago).slice(0, 7);
  return rows.filter((row) => row.on.startsWith(month) && row.currency === currency);
};

interface Due {
  readonly minor: bigint;
  readonly known: KnownFault | null;
}

const DAYS_WRONG_MAX = 3;
const MONTHS_BEFORE = 5;

/** What is still to be paid, or to come in, this month. */
const stillDue = (reading: Reading, budgeted: string, payments: readonly Scheduled[]): Due => {
  let minor = 0n;
  let known: KnownFault | null = null;
  for (const payment of payments) {
    const times = datesInMonth(payment, reading.today).filter((date) => date >= payment.next).length;
    const last = lastRowOf(reading, payment);
    if (last === null || !countsIn(budgeted, last.category)) continue;
    // A date that is some days wrong may lie in this month.
    if (payment.next <= addDays(lastDayOfMonth(reading.today), DAYS_WRONG_MAX)) known ??= payment.known;
    if (times === 0) continue;
    if (payment.isCredit === (topOf(budgeted) === 'Income')) minor += payment.minor * BigInt(times);
  }
  return { minor, known };
};

/** A payment has the category of the last row of its payee; one that was entered, of this month and the five before. */
const lastRowOf = (
  { rows, today }: Reading,
  { payee, hasMerchant, isCredit, enteredOn }: Scheduled,
): MadeUpRow | null =>
  rows
    .filter(({ on }) => enteredOn === null || monthOf(on) >= monthOf(today) - MONTHS_BEFORE)
    .filter((row) => row.isCredit === isCredit)
    .filter((row) => (hasMerchant ? row.merchant === payee : row.merchant === null && row.text === payee))
    .reduce<MadeUpRow | null>((last, row) => (last === null || row.on >= last.on ? row : last), null);

/** What was spent on each budgeted category this month. */
export const budgetTotals = (reading: Reading): ReadonlyMap<string, bigint> =>
  new Map(reading.user.budgets.map(({ category }) => [category, spentOn(category, rowsOfMonth(reading, 0))]));

export interface Planned {
  readonly payments: readonly Scheduled[];
  /** Ids of rows of payments and deposits that repeat. */
  readonly recurring: ReadonlySet<string>;
}

export const budgetFigures = (reading: Reading, { payments, recurring }: Planned, figures: Figures): void => {
  const { today } = reading;
  const isSingle = ({ id }: MadeUpRow): boolean => !recurring.has(id);
  const before = [...rowsOfMonth(reading, 1), ...rowsOfMonth(reading, 2)];
  const daysLeft = BigInt(dayOf(lastDayOfMonth(today)) - dayOf(today));
  const daysBefore = BigInt(dayOf(firstDayOf(monthOf(today))) - dayOf(firstDayOf(monthOf(today) - 2)));
  const totals = budgetTotals(reading);
  for (const { category, amount } of reading.user.budgets) {
    const total = totals.get(category) ?? 0n;
    const single = spentOn(category, before.filter(isSingle));
    const rest = single > 0n ? (single * daysLeft + daysBefore / 2n) / daysBefore : 0n;
    const due = stillDue(reading, category, payments);
    const projected = total + rest + due.minor;
    const isTwice = single !== spentOn(category, before) || (rest > 0n && due.minor > 0n);
    const known = isTwice ? 'a bill twice in a projection' : due.known;
    const name = `budget ${category}`;
    put(figures, `${name} total`, total);
    put(figures, `${name} percent`, amount === 0n ? 0n : (total * 10_000n) / amount);
    put(figures, `${name} is exceeded`, total > amount);
    put(figures, `${name} projected`, projected, known);
    put(figures, `${name} is off track`, projected > amount, known);
    const over = projected > amount && amount > 0n ? ((projected - amount) * 10_000n) / amount : 0n;
    put(figures, `${name} off track percent`, over, known);
  }
};
