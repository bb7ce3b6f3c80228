import { dateOf, dayInMonth, dayOf, isCivilDate, monthOf } from '../../../domain/kernel/calendar.ts';
import { toMinor } from '../../kit/exact-decimal.ts';
import { readNumber } from '../ofx/number.ts';
import type { Balance } from './mt940-file.ts';

/** Years are of two digits. Files of banks begin in the nineties. */
const CENTURY_PIVOT = 80;

/** `YYMMDD`. */
export const readDay = (text: string): string | null => {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const year = Number(text.slice(0, 2));
  const day = dayIn(year + (year < CENTURY_PIVOT ? 2_000 : 1_900), text.slice(2));
  if (known.size >= DAYS_KEPT_MAX) known.clear();
  known.set(text, day);
  return day;
};

/** A statement names the same days again and again; ten years of days are kept. */
const DAYS_KEPT_MAX = 4_000;
const known = new Map<string, string | null>();

/** `MMDD`, of the year in which it is nearest to another day: entries of December may have a value date in January. */
export const readDayNear = (text: string, day: string): string | null => {
  if (day.endsWith(`${text.slice(0, 2)}-${text.slice(2)}`)) return day;
  const year = Number(day.slice(0, 4));
  const near = [year, year - 1, year + 1].map((one) => dayIn(one, text)).filter((date) => date !== null);
  const distanceOf = (date: string): number => Math.abs(dayOf(date) - dayOf(day));
  return near.toSorted((a, b) => distanceOf(a) - distanceOf(b))[0] ?? null;
};

/** Banks that count months of thirty days write 30 February: it is the last day of the month. */
const dayIn = (year: number, monthAndDay: string): string | null => {
  const first = `${year}-${monthAndDay.slice(0, 2)}-01`;
  const day = Number(monthAndDay.slice(2));
  return isCivilDate(first) && day >= 1 && day <= DAYS_MAX ? dateOf(dayInMonth(monthOf(first), day)) : null;
};

const DAYS_MAX = 31;

/** The comma of the standard is the decimal mark, whatever stands behind it. */
export const readMinor = (text: string, currencyCode: string): bigint | null => {
  const number = readNumber(text);
  return number === null || number.digits < 0n ? null : toMinor(number, currencyCode).minor;
};

const BALANCE = /^([CD])\s?(\d{6})\s?([A-Z]{3})\s?([\d.,' ]{1,24})$/;

/** `C260131EUR987,50`. What is owed is negative. */
export const readBalance = (text: string): Balance | null => {
  const [, mark, day = '', currencyCode = '', amount = ''] = BALANCE.exec(text) ?? [];
  const date = readDay(day);
  const minor = readMinor(amount.trim(), currencyCode);
  if (date === null || minor === null) return null;
  return { minor: mark === 'D' ? -minor : minor, currencyCode, date };
};
