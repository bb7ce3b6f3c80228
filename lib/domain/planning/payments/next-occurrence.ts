import { dateOf, dayOf } from '../../calendar.ts';
import type { Recurrence } from '../recurrence.ts';
import { dueDaysOf, isWeekly, monthOfDay, type Rhythm, weekdayOf } from '../rhythm.ts';

const DAYS_OF_WEEK = 7;
/** A second pay day lies half a month from the first. */
const HALF_MONTH_DAYS = 15;
/** Past two dates of the rarest. */
const LOOK_AHEAD_DAYS = 800;

/** A day of the week from 0 (Sunday) where it recurs by weeks, else of the month from 1. */
export const isRecurrenceDay = (recurrence: Recurrence, day: number): boolean =>
  isWeekly(recurrence) ? day >= 0 && day < DAYS_OF_WEEK : day >= 1 && day <= 31;

/**
 * The first date from `from` on, and after `occursOn`, on which a payment of `occursOn` comes again. A day that a month
 * does not have is its last one. Twice a month means half a month apart: on the 5th and the 20th, told by either.
 */
export const nextOccurrence = (
  { occursOn, recurrence, recurrenceDay }: { occursOn: string; recurrence: Recurrence; recurrenceDay: number },
  from: string,
): string => {
  const last = dayOf(occursOn);
  const first = Math.max(last + 1, dayOf(from));
  const due = dueDaysOf(rhythmOf(last, recurrence, recurrenceDay), first, first + LOOK_AHEAD_DAYS)[0];
  if (due === undefined) throw new Error('a recurrence without a next date');
  return dateOf(due);
};

const rhythmOf = (last: number, recurrence: Recurrence, recurrenceDay: number): Rhythm => {
  if (isWeekly(recurrence)) {
    const ahead = (recurrenceDay - weekdayOf(last) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
    return { recurrence, anchorDay: last + ahead };
  }
  const other = recurrenceDay + (recurrenceDay > HALF_MONTH_DAYS ? -HALF_MONTH_DAYS : HALF_MONTH_DAYS);
  const days = recurrence === 'TWICE_A_MONTH' ? [recurrenceDay, other].sort((a, b) => a - b) : [recurrenceDay];
  return { recurrence, anchorMonth: monthOfDay(last), days };
};
