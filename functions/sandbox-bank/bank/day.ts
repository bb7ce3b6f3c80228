import { dayInMonth, dayOfMonthOf, lengthOfMonth, monthOfDay, weekdayOf } from '../../../lib/domain/kernel/calendar.ts';

/** A civil date as the number of days since 1970-01-01; the bank keeps UTC dates. */
export type Day = number;

export interface CalendarDay {
  /** Months since year 0. */
  readonly month: number;
  readonly dayOfMonth: number;
  readonly daysInMonth: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

export const calendarOf = (day: Day): CalendarDay => {
  const month = monthOfDay(day);
  return { month, dayOfMonth: dayOfMonthOf(day), daysInMonth: lengthOfMonth(month), weekday: weekdayOf(day) };
};

export const firstOfMonth = (day: Day): Day => day - dayOfMonthOf(day) + 1;

/** The same day of the month so many months earlier, or that month's last day. */
export const monthsBefore = (day: Day, months: number): Day => dayInMonth(monthOfDay(day) - months, dayOfMonthOf(day));
