import { dateOf, dayOf, dayOfInstant, firstDayOf, type Month, monthOfDay, weekdayOf } from '../../kernel/calendar.ts';
import type { Recurrence } from './recurrence.ts';
import { dueDaysOf, isWeekly, type Rhythm } from './rhythm.ts';
import type { ScheduledPayment } from './scheduled-payment.ts';

const DAYS_OF_WEEK = 7;
const MONTH_DAYS_MAX = 31;
/** Where one of two days in a month is known, the other lies so far from it. */
const HALF_MONTH_DAYS = 15;

/** A day of the week from 0 (Sunday) where it recurs by weeks, else of the month from 1. */
export const isRecurrenceDay = (recurrence: Recurrence, day: number): boolean =>
  isWeekly(recurrence) ? day >= 0 && day < DAYS_OF_WEEK : day >= 1 && day <= MONTH_DAYS_MAX;

export type Timing = Pick<ScheduledPayment, 'occursOn' | 'recurrence' | 'recurrenceDay' | 'secondDay'>;

/**
 * The due dates of a payment; null for one that comes once. A day that a month does not have means its last day. Twice a
 * month with one known day means half a month apart, such as the 5th and the 20th; either of them may be given.
 */
export const rhythmOf = ({ occursOn, recurrence, recurrenceDay, secondDay }: Timing): Rhythm | null => {
  if (recurrence === null || recurrenceDay === null) return null;
  const next = dayOf(occursOn);
  if (isWeekly(recurrence)) {
    const ahead = (recurrenceDay - weekdayOf(next) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
    return { recurrence, anchorDay: next + ahead };
  }
  const halfMonth = recurrenceDay > HALF_MONTH_DAYS ? -HALF_MONTH_DAYS : HALF_MONTH_DAYS;
  const other = secondDay ?? recurrenceDay + halfMonth;
  const days = recurrence === 'TWICE_A_MONTH' ? [recurrenceDay, other].sort((a, b) => a - b) : [recurrenceDay];
  return { recurrence, anchorMonth: monthOfDay(next), days };
};

/** Long enough for two dates of a yearly payment. */
const LOOK_AHEAD_DAYS = 800;

/** The first date from `from` on, and after `occursOn`, on which the payment comes again; null where it comes once. */
export const nextOccurrence = (payment: Timing, from: string): string | null => {
  const rhythm = rhythmOf(payment);
  if (rhythm === null) return null;
  const first = Math.max(dayOf(payment.occursOn) + 1, dayOf(from));
  const due = dueDaysOf(rhythm, first, first + LOOK_AHEAD_DAYS)[0];
  if (due === undefined) throw new Error('a recurrence without a next date');
  return dateOf(due);
};

/** Civil dates from `from` until the day before `until` on which the payment is still due, ascending. */
export const stillDue = (payment: ScheduledPayment, from: string, until: string): readonly string[] => {
  if (payment.isCompleted) return [];
  const { occursOn } = payment;
  const rhythm = rhythmOf(payment);
  const first = Math.max(dayOf(occursOn) + 1, dayOf(from));
  const later = rhythm === null ? [] : dueDaysOf(rhythm, first, dayOf(until) - 1).map(dateOf);
  return occursOn >= from && occursOn < until ? [occursOn, ...later] : later;
};

/** Far enough back for the last date of a yearly payment. */
const LOOK_BACK_DAYS = 400;

/**
 * Day numbers from `first` to `last`, both inclusive, on which the payment is due, past ones included, ascending. Days long
 * before its entry are among them.
 */
export const dueDaysBetween = (payment: Timing, first: number, last: number): readonly number[] => {
  const next = dayOf(payment.occursOn);
  const rhythm = rhythmOf(payment);
  // `occursOn` may lie between the regular days; it then replaces the regular day before it.
  const stoodFor = rhythm === null ? next : dueDaysOf(rhythm, next - LOOK_BACK_DAYS, next).at(-1);
  const others = rhythm === null ? [] : dueDaysOf(rhythm, first, last);
  return [
    ...others.filter((day) => day !== stoodFor && day !== next),
    ...(next >= first && next <= last ? [next] : []),
  ].sort((a, b) => a - b);
};

/**
 * Civil dates in the month on which the payment is due, past ones included, ascending. When a payment is made, `occursOn`
 * moves on to the next date. A payment entered by hand is not due before the day of its entry, except on `occursOn`.
 */
export const dueInMonth = (payment: ScheduledPayment, month: Month): readonly string[] => {
  const { occursOn, repeatingGuid, createdAt } = payment;
  const [first, last] = [dayOf(firstDayOf(month)), dayOf(firstDayOf(month + 1)) - 1];
  const firstEver = repeatingGuid === null ? dayOfInstant(createdAt) : first;
  return dueDaysBetween(payment, first, last)
    .filter((day) => day >= firstEver || day === dayOf(occursOn))
    .map(dateOf);
};
