import { addDays, dayOf } from '../../../lib/domain/kernel/calendar.ts';
import { dueDaysBetween, lastDayOfMonth } from '../made-up/due-days.ts';
import type { MadeUpRow } from '../made-up/user.ts';
import type { Reading } from './reading.ts';
import type { Scheduled } from './scheduled.ts';

/** A date of a payment, and the row that pays it or may pay it. */
export interface PaidDate {
  readonly payment: Scheduled;
  readonly date: string;
  readonly row: MadeUpRow;
}

/** Dates of a payment from one day to another, both inclusive. */
export const datesBetween = ({ calendar, next }: Scheduled, from: string, to: string): readonly string[] => {
  if (calendar === null) return next >= from && next <= to ? [next] : [];
  return dueDaysBetween(calendar, from, to);
};

/** How far a row may be from a date, and its amount from that of the payment. */
const DAYS_OFF = 5;
const QUARTER = 4n;
/** More than the months that are looked at. */
const DAYS_BACK = 120;

/** The dates of the payments that are paid. */
export const paidDates = (
  { rows, today }: Reading,
  payments: readonly Scheduled[],
  recurring: ReadonlySet<string>,
): readonly PaidDate[] => {
  const [from, to] = [addDays(today, -DAYS_BACK), addDays(lastDayOfMonth(today), DAYS_OFF)];
  const dates = payments.flatMap((payment) => datesBetween(payment, from, to).map((date) => ({ payment, date })));
  const chosen = rows.flatMap((row): readonly PaidDate[] => {
    const possible = dates.map((one) => ({ ...one, row })).filter((one) => mayPay(one, recurring));
    return possible.toSorted(byFit).slice(0, 1);
  });
  return dates.flatMap(({ payment, date }) =>
    chosen
      .filter((one) => one.payment === payment && one.date === date)
      .toSorted(byFit)
      .slice(0, 1),
  );
};

const mayPay = (one: PaidDate, recurring: ReadonlySet<string>): boolean => {
  const { payment, row } = one;
  if (row.isCredit !== payment.isCredit || row.currency !== payment.currency || daysOff(one) > DAYS_OFF) return false;
  const isOf = payment.hasMerchant ? row.merchant === payment.payee : row.text === payment.payee;
  return isOf && (isAlike(one) || recurring.has(row.id));
};

const daysOff = ({ date, row }: PaidDate): number => Math.abs(dayOf(date) - dayOf(row.on));

const minorOff = ({ payment, row }: PaidDate): bigint =>
  row.minor > payment.minor ? row.minor - payment.minor : payment.minor - row.minor;

const isAlike = (one: PaidDate): boolean => minorOff(one) * QUARTER <= one.payment.minor;

/** Amounts that are alike, then the nearest day, the nearest amount, the earliest date and the earliest row. */
const byFit = (a: PaidDate, b: PaidDate): number => {
  if (isAlike(a) !== isAlike(b)) return isAlike(a) ? -1 : 1;
  if (daysOff(a) !== daysOff(b)) return daysOff(a) - daysOff(b);
  if (minorOff(a) !== minorOff(b)) return minorOff(a) < minorOff(b) ? -1 : 1;
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.row.on < b.row.on ? -1 : 1;
};
