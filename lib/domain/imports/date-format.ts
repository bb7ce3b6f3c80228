import { addDays, parseDay } from '../kernel/calendar.ts';
import { type DateFormatParts, partsOfDateFormat } from './date-format-parts.ts';
import { isWeekday, monthOfName } from './words/months.ts';

/** `YYYY-MM-DD`; null for a text that has not this format, or names a day that does not exist. */
export type ReadDate = (text: string) => string | null;

/** A year of two digits is of this century, or of the last one when it is more than this. */
const LAST_YEAR_OF_CENTURY = 79;

/** Before and after, a date is a number of something else. */
const YEAR_MIN = '1900';
const YEAR_MAX = '2199';

/** Longer than any date with its time and zone. */
export const DATE_LENGTH_MAX = 48;

/** A file names the same days again and again; ten years of days are kept. */
const DATES_KEPT_MAX = 4_000;

/** Letters, and what else may be in a name. Classes of Unicode take long to compile, and names are looked up anyway. */
const WEEKDAY = String.raw`[^\d\s.,:;()/]{1,14}`;
const MONTH = String.raw`[^\d\s.,:;()/-]{3,14}`;

/** A weekday and a time may stand before the date, and behind it. They are not read. */
const BEFORE = String.raw`(?:(?<weekday>${WEEKDAY})(?:[.,]{1,2} ?| ))?(?:\d{1,2}[:.h]\d\d(?:[:.]\d\d)?,? )?`;
/** Also the word for a year in Russian and Ukrainian. */
const BEHIND = String.raw`\.?(?: ?[гр]\.?)?(?:,? ?\(?(?<weekdayBehind>${WEEKDAY})\.?\)?)?(?:(?:T|-|,? )\d{1,2}[:.h]\d\d.*)?`;

/** Null when it is no format of dates. */
export const compileDateFormat = (format: string): ReadDate | null => {
  const parts = partsOfDateFormat(format);
  if (parts === null) return null;
  return remembering(parts.kind === 'days' ? dayOfNumber : readerOf(parts));
};

const readerOf = ({ parts, separators, language }: DateFormatParts): ReadDate => {
  const isGlued = separators.slice(0, 2).includes('') && !parts.includes('MMM');
  const written = parts.map((part, at) => `${patternOf(part, isGlued)}${separatorPattern(separators[at] ?? '')}`);
  const pattern = new RegExp(`^${BEFORE}${written.join('')}${BEHIND}$`);
  return (text) => {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) return null;
    const { weekday, weekdayBehind, Y = '', M = '', D = '' } = groups;
    if ([weekday, weekdayBehind].some((word) => word !== undefined && !isWeekday(word))) return null;
    const year = yearOf(Y);
    return civilDate(year, `${year}-${monthOf(M, language)}-${D.padStart(2, '0')}`);
  };
};

/** Null for a day that does not exist. */
const civilDate = (year: string, date: string): string | null =>
  year < YEAR_MIN || year > YEAR_MAX || parseDay(date) === null ? null : date;

const patternOf = (part: string, isGlued: boolean): string => {
  const kind = part.charAt(0);
  if (part === 'YYYY') return `(?<Y>\\d{4})`;
  if (part === 'YY') return `(?<Y>\\d{2})`;
  if (part === 'MMM') return `(?<M>${MONTH})\\.?`;
  return isGlued ? `(?<${kind}>\\d{2})` : `(?<${kind}>\\d{1,2})`;
};

/** Words between the parts may have blanks around them or not. */
const separatorPattern = (separator: string): string =>
  /\p{L}/u.test(separator) ? ` ?${RegExp.escape(separator.trim())} ?` : RegExp.escape(separator);

const DAY_NUMBER = /^\d{1,6}(?:[.,]\d{1,12})?$/;
/** Day 1 is the first one of 1900, and there is a day of that year too many. */
const DAY_ZERO = '1899-12-30';

const dayOfNumber: ReadDate = (text) => {
  if (!DAY_NUMBER.test(text)) return null;
  const date = addDays(DAY_ZERO, Number.parseInt(text, 10));
  return civilDate(date.slice(0, 4), date);
};

const remembering = (read: ReadDate): ReadDate => {
  const known = new Map<string, string | null>();
  return (text) => {
    if (text.length > DATE_LENGTH_MAX) return null;
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const date = read(text);
    if (known.size >= DATES_KEPT_MAX) known.clear();
    known.set(text, date);
    return date;
  };
};

const yearOf = (text: string): string => {
  if (text.length === 4) return text;
  return `${Number.parseInt(text, 10) > LAST_YEAR_OF_CENTURY ? '19' : '20'}${text}`;
};

/** Two digits; an empty text for a word that names no month. */
const monthOf = (text: string, language: string | null): string => {
  const month = /^\d/.test(text) ? text : monthOfName(text, language);
  return month === null ? '' : `${month}`.padStart(2, '0');
};
