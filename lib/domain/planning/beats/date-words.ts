import { monthOf } from '../../accounts/monthly-balance.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Of the month a civil date lies in: `November`. */
export const monthWords = (date: string): string => MONTHS[monthOf(date) % MONTHS.length] ?? date;

/** `November 8`. */
export const dayWords = (date: string): string => `${monthWords(date)} ${Number(date.slice(-2))}`;
