import {
  addDays,
  dateOf,
  dayInMonth,
  dayOf,
  firstDayOf,
  lengthOfMonth,
  monthOf,
} from '../../../lib/domain/kernel/calendar.ts';
import type { Calendar, Rhythm } from './user.ts';

const WEEKS: Partial<Record<Rhythm, number>> = { EVERY_WEEK: 7, EVERY_OTHER_WEEK: 14 };
const MONTHS: Partial<Record<Rhythm, number>> = {
  TWICE_A_MONTH: 1,
  EVERY_MONTH: 1,
  EVERY_OTHER_MONTH: 2,
  EVERY_QUARTER: 3,
  EVERY_SIX_MONTHS: 6,
  EVERY_YEAR: 12,
};

export const isByWeeks = (rhythm: Rhythm): boolean => WEEKS[rhythm] !== undefined;

/** Every due day from one day to another, both inclusive: each day is asked for itself. */
export const dueDaysBetween = (calendar: Calendar, from: string, to: string): readonly string[] => {
  const due: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (isDueOn(calendar, day)) due.push(day);
  return due;
};

const isDueOn = ({ rhythm, start, days }: Calendar, day: string): boolean => {
  const weekDays = WEEKS[rhythm];
  if (weekDays !== undefined) return (dayOf(day) - dayOf(start)) % weekDays === 0;
  const month = monthOf(day);
  if ((month - monthOf(start)) % (MONTHS[rhythm] ?? 1) !== 0) return false;
  return days.some((one) => dateOf(dayInMonth(month, one)) === day);
};

/** The first due day on or after a day. */
export const dueFrom = (calendar: Calendar, from: string): string => {
  let day = from;
  while (!isDueOn(calendar, day)) day = addDays(day, 1);
  return day;
};

/** The last day of the month of a day. */
export const lastDayOfMonth = (day: string): string =>
  addDays(firstDayOf(monthOf(day)), lengthOfMonth(monthOf(day)) - 1);

/** How far from its due day a payment may come. */
export const toleranceOf = (rhythm: Rhythm): number => (rhythm === 'EVERY_WEEK' ? 2 : 3);
