import { DAY_MS } from './time.ts';

/** Civil dates (`YYYY-MM-DD`) and day numbers (whole days since 1970-01-01). No time zone is ever involved. */

const CIVIL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Day number of a civil date; null when the text is malformed or names a day that does not exist. */
export const parseDay = (date: string): number | null => {
  const match = CIVIL_DATE.exec(date);
  if (match === null) return null;
  const ms = Date.parse(`${date}T00:00:00.000Z`);
  if (Number.isNaN(ms)) return null;
  const day = ms / DAY_MS;
  // Some engines read February 30 as March 2; written again, that is another date.
  return dateOf(day) === date ? day : null;
};

/** Day number of a date known to be valid; throws otherwise. */
export const dayOf = (date: string): number => {
  const day = parseDay(date);
  if (day === null) throw new Error('not a civil date');
  return day;
};

export const isCivilDate = (text: string): boolean => parseDay(text) !== null;

/** Pages of lists name the same days again and again; ten years of days are kept. */
const DATES_KEPT_MAX = 4_000;
const dates = new Map<number, string>();

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

const WEEK_DAYS = 7;
/** 1970-01-01 was a Thursday. */
const DAYS_SINCE_MONDAY_AT_ZERO = 3;

/** The Monday that begins the week of a civil date. */
export const mondayOf = (date: string): string => {
  const day = dayOf(date);
  const sinceMonday = (((day + DAYS_SINCE_MONDAY_AT_ZERO) % WEEK_DAYS) + WEEK_DAYS) % WEEK_DAYS;
  return dateOf(day - sinceMonday);
};

/** Months since year 0; January of year 1 is 12. */
export type Month = number;

export const monthOf = (date: string): Month => {
  // A date that does not exist must not count as some month.
  dayOf(date);
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month - 1;
};

/** `YYYY-MM-DD` of the month's first day. */
export const firstDayOf = (month: Month): string => {
  const year = Math.floor(month / 12);
  return `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
};
