import { DAY_MS } from './time.ts';

/** Civil dates (`YYYY-MM-DD`) and day numbers (whole days since 1970-01-01). No time zone is ever involved. */

const CIVIL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Lists, merges and planning name the same days again and again; ten years of days are kept. */
const DATES_KEPT_MAX = 4_000;
const days = new Map<string, number>();
const dates = new Map<number, string>();

/** Day number of a civil date; null when the text is malformed or names a day that does not exist. */
export const parseDay = (date: string): number | null => {
  const known = days.get(date);
  if (known !== undefined) return known;
  const match = CIVIL_DATE.exec(date);
  if (match === null) return null;
  const ms = Date.parse(`${date}T00:00:00.000Z`);
  if (Number.isNaN(ms)) return null;
  const day = ms / DAY_MS;
  // Some engines read February 30 as March 2; written again, that is another date.
  if (dateOf(day) !== date) return null;
  if (days.size >= DATES_KEPT_MAX) days.clear();
  days.set(date, day);
  return day;
};

/** Day number of a date known to be valid; throws otherwise. */
export const dayOf = (date: string): number => {
  const day = parseDay(date);
  if (day === null) throw new Error('not a civil date');
  return day;
};

export const isCivilDate = (text: string): boolean => parseDay(text) !== null;

export const dateOf = (day: number): string => {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
  if (dates.size >= DATES_KEPT_MAX) dates.clear();
  dates.set(day, date);
  return date;
};

export const addDays = (date: string, days: number): string => dateOf(dayOf(date) + days);

/** The UTC day on which an instant falls. */
export const dayOfInstant = (instantMs: number): number => Math.floor(instantMs / DAY_MS);

export const todayUtc = (nowMs: number): string => dateOf(dayOfInstant(nowMs));

/** The same day of the month so many months earlier, or that month's last day. */
export const monthsBefore = (date: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return dateOf(Date.UTC(year, month - 1 - months, Math.min(day, lastOfMonth)) / DAY_MS);
};

/** The same day of the month so many months later, or that month's last day. */
export const monthsAfter = (date: string, months: number): string => monthsBefore(date, -months);

/** 1970-01-01 was a Thursday. */
const WEEKDAY_OF_EPOCH = 4;

/** From 0, a Sunday. */
export const weekdayOf = (day: number): number => (((day + WEEKDAY_OF_EPOCH) % 7) + 7) % 7;

/** The Monday that begins the week of a civil date. */
export const mondayOf = (date: string): string => {
  const day = dayOf(date);
  return dateOf(day - ((weekdayOf(day) + 6) % 7));
};

/** Months since year 0; January of year 1 is 12. */
export type Month = number;

/** Throws for a date that does not exist: it must not count as some month. */
export const monthOf = (date: string): Month => monthOfDay(dayOf(date));

/** `YYYY-MM-DD` of the month's first day. */
export const firstDayOf = (month: Month): string => dateOf(firstDayOfMonth(month));

const MONTHS_OF_YEAR = 12;

const EPOCH_MONTH = 1970 * MONTHS_OF_YEAR;
const DAYS_OF_MONTH_MEAN = 30.436875;

/** The month of a day number. */
export const monthOfDay = (day: number): Month => {
  // This estimate is right, or one month off.
  let month = EPOCH_MONTH + Math.floor(day / DAYS_OF_MONTH_MEAN);
  if (firstDayOfMonth(month) > day) month -= 1;
  else if (firstDayOfMonth(month + 1) <= day) month += 1;
  return month;
};

/** A search for a rhythm asks for the same few months thousands of times. */
const MONTHS_KEPT_MAX = 1_200;
const firstDays = new Map<number, number>();

const firstDayOfMonth = (month: Month): number => {
  const known = firstDays.get(month);
  if (known !== undefined) return known;
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
  const day = new Date(0).setUTCFullYear(Math.floor(month / MONTHS_OF_YEAR), month % MONTHS_OF_YEAR, 1) / DAY_MS;
  if (firstDays.size >= MONTHS_KEPT_MAX) firstDays.clear();
  firstDays.set(month, day);
  return day;
};

export const lengthOfMonth = (month: Month): number => firstDayOfMonth(month + 1) - firstDayOfMonth(month);

export const dayOfMonthOf = (day: number): number => day - firstDayOfMonth(monthOfDay(day)) + 1;

/** That day of the month, or its last one. */
export const dayInMonth = (month: Month, dayOfMonth: number): number =>
  Math.min(firstDayOfMonth(month) + dayOfMonth, firstDayOfMonth(month + 1)) - 1;

/** The last of dates as `2026-11-23`. */
export const latestOf = (date: string, ...others: readonly string[]): string =>
  [date, ...others].toSorted().at(-1) ?? date;

/** The first of them. */
export const earliestOf = (date: string, ...others: readonly string[]): string =>
  [date, ...others].toSorted()[0] ?? date;
