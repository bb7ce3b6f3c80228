import { dayInMonth, monthOfDay, weekdayOf } from '../../kernel/calendar.ts';
import type { Recurrence } from './recurrence.ts';

/** When something is due, as a grid on the calendar without beginning or end. Days are day numbers. */
export type Rhythm = WeekRhythm | MonthRhythm;

interface WeekRhythm {
  readonly recurrence: 'EVERY_WEEK' | 'EVERY_OTHER_WEEK';
  /** Any one of its days. */
  readonly anchorDay: number;
}

interface MonthRhythm {
  readonly recurrence: Exclude<Recurrence, WeekRhythm['recurrence']>;
  /** Any one of its months, counted from year 0. */
  readonly anchorMonth: number;
  /** Days of the month, ascending; in a shorter month its last day. Two for TWICE_A_MONTH, else one. */
  readonly days: readonly number[];
}

export const WEEK_STEP_DAYS = { EVERY_WEEK: 7, EVERY_OTHER_WEEK: 14 } as const;
export const MONTH_STEPS = {
  TWICE_A_MONTH: 1,
  EVERY_MONTH: 1,
  EVERY_OTHER_MONTH: 2,
  EVERY_QUARTER: 3,
  EVERY_SIX_MONTHS: 6,
  EVERY_YEAR: 12,
} as const;

export const isWeekly = (recurrence: Recurrence): recurrence is WeekRhythm['recurrence'] =>
  recurrence in WEEK_STEP_DAYS;

const isByWeeks = (rhythm: Rhythm): rhythm is WeekRhythm => isWeekly(rhythm.recurrence);

/** Due days from `fromDay` to `toDay`, both inclusive, ascending. */
export const dueDaysOf = (rhythm: Rhythm, fromDay: number, toDay: number): readonly number[] => {
  if (isByWeeks(rhythm)) {
    const step = WEEK_STEP_DAYS[rhythm.recurrence];
    const days: number[] = [];
    const first = rhythm.anchorDay + Math.ceil((fromDay - rhythm.anchorDay) / step) * step;
    for (let day = first; day <= toDay; day += step) days.push(day);
    return days;
  }
  const step = MONTH_STEPS[rhythm.recurrence];
  const from = monthOfDay(fromDay);
  const to = monthOfDay(toDay);
  const days: number[] = [];
  const first = rhythm.anchorMonth + Math.ceil((from - rhythm.anchorMonth) / step) * step;
  for (let month = first; month <= to; month += step) {
    for (const dayOfMonth of rhythm.days) {
      const day = dayInMonth(month, dayOfMonth);
      if (day >= fromDay && day <= toDay) days.push(day);
    }
  }
  return days;
};

/**
 * The number that stands for the day of a recurrence: of the week from 0 (Sunday), or of the month; of two in a month the
 * first.
 */
export const recurrenceDayOf = (rhythm: Rhythm): number =>
  isByWeeks(rhythm) ? weekdayOf(rhythm.anchorDay) : (rhythm.days[0] ?? 1);

/** The second day of a month, where there are two. */
export const secondDayOf = (rhythm: Rhythm): number | null => (isByWeeks(rhythm) ? null : (rhythm.days[1] ?? null));
