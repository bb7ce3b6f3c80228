/**
 * Formats of dates in files: a day, a month and a year in any order, such as `DD.MM.YYYY`, `M/D/YY`, `DD MMM YYYY`,
 * `MMM D, YYYY`, `YYYYMMDD` or `YYYY年MM月DD日`. What stands between and behind them is any text without digits. `EXCEL`: the
 * number of the day as spreadsheets count it. A caller that only checks a format needs no names of months.
 */

export interface DateFormatParts {
  readonly kind: 'parts';
  /** `D`, `DD`, `M`, `MM`, `MMM`, `YY` or `YYYY`. */
  readonly parts: readonly [string, string, string];
  /** Between the parts, and behind the last one. */
  readonly separators: readonly [string, string, string];
  /** The language of the months, as in `MMM(hr)`; null where their names say it. */
  readonly language: string | null;
}

/** Days since the last but one day of 1899, with a time behind the decimal mark. */
export interface DayNumbers {
  readonly kind: 'days';
}

export const DAY_NUMBERS = 'EXCEL';

/** The longest is one of Lithuanian, `YYYY m. MMM(lt) DD d.`, and some blanks. */
export const DATE_FORMAT_LENGTH_MAX = 32;

const PART = String.raw`(D{1,2}|MMM(?:\([a-z]{2}\))?|M{1,2}|Y{4}|Y{2})`;
/** Letters of parts would make it another format. */
const SEPARATOR = String.raw`([^\dDMY()\p{Cc}]{0,8})`;
const FORMAT = new RegExp(`^${PART}${SEPARATOR}${PART}${SEPARATOR}${PART}${SEPARATOR}$`, 'u');

/** Null when it is no such format. */
export const partsOfDateFormat = (format: string): DateFormatParts | DayNumbers | null => {
  if (format === DAY_NUMBERS) return { kind: 'days' };
  const match = format.length > DATE_FORMAT_LENGTH_MAX ? null : FORMAT.exec(format);
  if (match === null) return null;
  const textAt = (group: number): string => match[group] ?? '';
  const partAt = (group: number): string => textAt(group).replace(/\(.*/, '');
  const [language = null] = [1, 3, 5].flatMap((group) => /\((.*)\)/.exec(textAt(group))?.[1] ?? []);
  const [a, b, c] = [partAt(1), partAt(3), partAt(5)] as const;
  const [first, second, last] = [textAt(2), textAt(4), textAt(6)] as const;
  if (new Set([a, b, c].map((part) => part.charAt(0))).size !== 3) return null;
  const isTold = isTolerant(a, first, b) && isTolerant(b, second, c);
  return isTold || [a, b, c].every(isOfFixedLength)
    ? { kind: 'parts', parts: [a, b, c], separators: [first, second, last], language }
    : null;
};

/** Whether two parts can be told apart: numbers beside each other cannot, unless all have a fixed length. */
const isTolerant = (before: string, separator: string, after: string): boolean =>
  separator !== '' || before === 'MMM' || after === 'MMM';

const isOfFixedLength = (part: string): boolean => part.length % 2 === 0;
