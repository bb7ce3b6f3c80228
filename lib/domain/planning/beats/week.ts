import { dateOf, dayOf } from '../../kernel/calendar.ts';

const WEEK_DAYS = 7;
/** 1970-01-01 was a Thursday. */
const DAYS_SINCE_MONDAY_AT_ZERO = 3;

/** The Monday that begins the week of a civil date. */
export const mondayOf = (date: string): string => {
  const day = dayOf(date);
  const sinceMonday = (((day + DAYS_SINCE_MONDAY_AT_ZERO) % WEEK_DAYS) + WEEK_DAYS) % WEEK_DAYS;
  return dateOf(day - sinceMonday);
};
