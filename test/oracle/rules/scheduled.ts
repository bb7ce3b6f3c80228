import { addDays, dayOf, firstDayOf, monthOf, weekdayOf } from '../../../lib/domain/kernel/calendar.ts';
import { dueDaysBetween, dueFrom, isByWeeks, lastDayOfMonth } from '../made-up/due-days.ts';
import type { Calendar, Rhythm } from '../made-up/user.ts';
import type { Reading } from './reading.ts';
import { type ExpectedSeries, payeeOf } from './repeating.ts';

/** A payment or income that is expected. */
export interface Scheduled {
  /** Its merchant, or its text where it has none. */
  readonly payee: string;
  readonly hasMerchant: boolean;
  readonly isCredit: boolean;
  readonly minor: bigint;
  readonly currency: string;
  readonly next: string;
  /** Null for one that comes once. */
  readonly calendar: Calendar | null;
  /** The day on which its user entered it; null for one found in the rows. */
  readonly enteredOn: string | null;
  /** `ENTERED` by hand, or the kind of the series. */
  readonly kind: string;
  /** The account that it is paid from; null where it names none. */
  readonly account: string | null;
  /** That of the last row that it was found in, where the rows leave a doubt which these are. */
  readonly category?: string;
}

/** Twice a month lies half a month from the day that is given. */
const HALF_MONTH_DAYS = 15;

/** The calendar of a payment of which one day is known, or both days of a month. */
export const calendarFrom = (rhythm: Rhythm, day: number, start: string, second: number | null = null): Calendar => {
  if (isByWeeks(rhythm)) {
    let first = start;
    while (weekdayOf(dayOf(first)) !== day) first = addDays(first, 1);
    return { rhythm, start: first, days: [] };
  }
  const other = second ?? (day > HALF_MONTH_DAYS ? day - HALF_MONTH_DAYS : day + HALF_MONTH_DAYS);
  return { rhythm, start, days: rhythm === 'TWICE_A_MONTH' ? [day, other] : [day] };
};

/** Payments that the user entered on the first day of all readings. */
export const enteredPayments = ({ user, today, currency }: Reading): readonly Scheduled[] =>
  user.payments.map(({ merchant, text, isCredit, minor, inDays, rhythm }) => {
    const on = user.readOn[0] ?? today;
    const date = addDays(on, inDays);
    const day = rhythm !== null && isByWeeks(rhythm) ? weekdayOf(dayOf(date)) : Number(date.slice(8));
    const calendar = rhythm === null ? null : calendarFrom(rhythm, day, date);
    return {
      ...{ payee: merchant ?? text, hasMerchant: merchant !== null, isCredit, minor, currency, calendar },
      next: calendar === null || date >= today ? date : dueFrom(calendar, today),
      ...{ enteredOn: on, kind: 'ENTERED', account: null },
    };
  });

/** Each series in the main currency makes a payment. */
export const paymentsOfSeries = ({ currency }: Reading, expected: readonly ExpectedSeries[]): readonly Scheduled[] =>
  expected
    .filter(({ isLive, isExact, series }) => isLive && isExact && series.currency === currency)
    .map(({ series, next, minor, kind, account }) => ({
      ...{ payee: payeeOf(series.payee), hasMerchant: series.payee.merchant !== null },
      ...{ isCredit: series.payee.isCredit, minor, currency, next, calendar: series.calendar, enteredOn: null },
      ...{ kind, account },
    }));

/** Two payments of one payee have different rhythms. */
export const nameOf = ({ payee, calendar }: Pick<Scheduled, 'payee' | 'calendar'>): string =>
  `${payee} ${calendar?.rhythm ?? null}`;

/** Its dates in the month of a day, from a day on. */
export const datesInMonth = ({ calendar, next, enteredOn }: Scheduled, month: string): readonly string[] => {
  const first = firstDayOf(monthOf(month));
  const last = lastDayOfMonth(month);
  if (calendar === null) return next >= first && next <= last ? [next] : [];
  return dueDaysBetween(calendar, first, last).filter(
    (date) => enteredOn === null || date >= enteredOn || date === next,
  );
};
