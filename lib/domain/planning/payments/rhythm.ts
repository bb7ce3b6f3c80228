import { DAY_MS } from '../../kernel/time.ts';
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
  /** Of the month, ascending; a month that is shorter has it on its last day. Two for TWICE_A_MONTH, else one. */
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

/** 1970-01-01 was a Thursday. */
const WEEKDAY_OF_EPOCH = 4;

/** From 0, a Sunday. */
export const weekdayOf = (day: number): number => (((day + WEEKDAY_OF_EPOCH) % 7) + 7) % 7;

/**
 * The number that stands for the day of a recurrence: of the week from 0 (Sunday), or of the month; of two in a month the
 * first.
 */
export const recurrenceDayOf = (rhythm: Rhythm): number =>
  isByWeeks(rhythm) ? weekdayOf(rhythm.anchorDay) : (rhythm.days[0] ?? 1);

const MONTHS_OF_YEAR = 12;

const EPOCH_MONTH = 1970 * MONTHS_OF_YEAR;
const DAYS_OF_MONTH_MEAN = 30.436875;

/** Months from year 0 to that of a day. */
export const monthOfDay = (day: number): number => {
  // This estimate is right, or one month off.
  let month = EPOCH_MONTH + Math.floor(day / DAYS_OF_MONTH_MEAN);
  if (firstDayOfMonth(month) > day) month -= 1;
  else if (firstDayOfMonth(month + 1) <= day) month += 1;
  return month;
};

/** A search for a rhythm asks for the same few months thousands of times. */
const MONTHS_KEPT_MAX = 1_200;
const firstDays = new Map<number, number>();

const firstDayOfMonth = (month: number): number => {
  const known = firstDays.get(month);
  if (known !== undefined) return known;
  const day = Date.UTC(Math.floor(month / MONTHS_OF_YEAR), month % MONTHS_OF_YEAR, 1) / DAY_MS;
  if (firstDays.size >= MONTHS_KEPT_MAX) firstDays.clear();
  firstDays.set(month, day);
  return day;
};

export const lengthOfMonth = (month: number): number => firstDayOfMonth(month + 1) - firstDayOfMonth(month);

export const dayOfMonthOf = (day: number): number => day - firstDayOfMonth(monthOfDay(day)) + 1;

/** That day of the month, or its last one. */
export const dayInMonth = (month: number, dayOfMonth: number): number =>
  firstDayOfMonth(month) + Math.min(dayOfMonth, lengthOfMonth(month)) - 1;
