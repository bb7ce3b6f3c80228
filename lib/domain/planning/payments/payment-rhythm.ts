import { dayOf } from '../../kernel/calendar.ts';
import type { Recurrence } from './recurrence.ts';
import { isWeekly, monthOfDay, type Rhythm, weekdayOf } from './rhythm.ts';
import type { ScheduledPayment } from './scheduled-payment.ts';

const DAYS_OF_WEEK = 7;
const MONTH_DAYS_MAX = 31;
/** A second pay day lies half a month from the first. */
const HALF_MONTH_DAYS = 15;

/** A day of the week from 0 (Sunday) where it recurs by weeks, else of the month from 1. */
export const isRecurrenceDay = (recurrence: Recurrence, day: number): boolean =>
  isWeekly(recurrence) ? day >= 0 && day < DAYS_OF_WEEK : day >= 1 && day <= MONTH_DAYS_MAX;

/**
 * When a payment of `occursOn` comes again and came before; null for one that comes once. A day that a month does not have
 * is its last one. Twice a month means half a month apart: on the 5th and the 20th, told by either.
 */
export const rhythmOf = ({
  occursOn,
  recurrence,
  recurrenceDay,
}: Pick<ScheduledPayment, 'occursOn' | 'recurrence' | 'recurrenceDay'>): Rhythm | null => {
  if (recurrence === null || recurrenceDay === null) return null;
  const next = dayOf(occursOn);
  if (isWeekly(recurrence)) {
    const ahead = (recurrenceDay - weekdayOf(next) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
    return { recurrence, anchorDay: next + ahead };
  }
  const other = recurrenceDay + (recurrenceDay > HALF_MONTH_DAYS ? -HALF_MONTH_DAYS : HALF_MONTH_DAYS);
  const days = recurrence === 'TWICE_A_MONTH' ? [recurrenceDay, other].sort((a, b) => a - b) : [recurrenceDay];
  return { recurrence, anchorMonth: monthOfDay(next), days };
};
