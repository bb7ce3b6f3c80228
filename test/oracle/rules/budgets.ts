import { addDays, dayOf, firstDayOf, monthOf, monthsBefore } from '../../../lib/domain/kernel/calendar.ts';
import { lastDayOfMonth } from '../made-up/due-days.ts';
import { topOf } from '../made-up/payees.ts';
import type { MadeUpRow } from '../made-up/user.ts';
import { countedSum } from './counted.ts';
import { type Figures, put } from './figures.ts';
import { datesBetween, paidDates } from './paid-dates.ts';
import type { Reading } from './reading.ts';
import type { Scheduled } from './scheduled.ts';

/** Whether a row of one category counts in the budget of another. */
const countsIn = (budgeted: string, category: string): boolean => category === budgeted || topOf(category) === budgeted;

export const spentOn = (budgeted: string, rows: readonly MadeUpRow[]): bigint =>
  countedSum(rows.filter(({ category }) => countsIn(budgeted, category)));

/** Rows in the main currency of the month so many months ago. */
const rowsOfMonth = ({ rows, today, currency }: Reading, ago: number): readonly MadeUpRow[] => {
  const month = monthsBefore(today, ago).slice(0, 7);
  return rows.filter((row) => row.on.startsWith(month) && row.currency === currency);
};

/** Payments that come in are no spending, and those that go out no income. */
const isExpected = (category: string, { isCredit }: Scheduled): boolean => isCredit === (topOf(category) === 'Income');

const MONTHS_BEFORE = 5;
const DAYS_LATE = 5;

/** What is still to be paid, or to come in, this month. */
const stillDue = (
  { today }: Reading,
  payments: readonly Scheduled[],
  isPaid: (payment: Scheduled, date: string) => boolean,
): bigint => {
  const first = firstDayOf(monthOf(today));
  const from = [first, addDays(today, -DAYS_LATE)].toSorted()[0] ?? first;
  return payments.reduce((sum, payment) => {
    const dates = datesBetween(payment, from, lastDayOfMonth(today)).filter(
      (date) => date >= payment.next && !isPaid(payment, date),
    );
    return sum + payment.minor * BigInt(dates.length);
  }, 0n);
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
  const expected = payments.flatMap((payment) => {
    const category = payment.category ?? lastRowOf(reading, payment)?.category;
    return category !== undefined && isExpected(category, payment) ? [{ payment, category }] : [];
  });
  const paid = paidDates(
    reading,
    expected.map(({ payment }) => payment),
    recurring,
  );
  const isPaid = (payment: Scheduled, date: string): boolean =>
    paid.some((one) => one.payment === payment && one.date === date);
  const before = [...rowsOfMonth(reading, 1), ...rowsOfMonth(reading, 2)];
  const others = before.filter((row) => !paid.some((one) => one.row === row));
  const daysLeft = BigInt(dayOf(lastDayOfMonth(today)) - dayOf(today));
  const daysBefore = BigInt(dayOf(firstDayOf(monthOf(today))) - dayOf(firstDayOf(monthOf(today) - 2)));
  const totals = budgetTotals(reading);
  for (const { category, amount } of reading.user.budgets) {
    const total = totals.get(category) ?? 0n;
    const ofDays = spentOn(category, others);
    const rest = ofDays > 0n ? (ofDays * daysLeft * 2n + daysBefore) / (daysBefore * 2n) : 0n;
    const own = expected.filter((one) => countsIn(category, one.category)).map(({ payment }) => payment);
    const projected = total + rest + stillDue(reading, own, isPaid);
    const name = `budget ${category}`;
    put(figures, `${name} total`, total);
    put(figures, `${name} percent`, amount === 0n ? 0n : (total * 10_000n) / amount);
    put(figures, `${name} is exceeded`, total > amount);
    put(figures, `${name} projected`, projected);
    put(figures, `${name} is off track`, projected > amount);
    const over = projected > amount && amount > 0n ? ((projected - amount) * 10_000n) / amount : 0n;
    put(figures, `${name} off track percent`, over);
  }
};
