import { parseDay } from '../kernel/calendar.ts';

/**
 * Formats of dates in files: a day, a month and a year in any order, such as `DD.MM.YYYY`, `M/D/YY`, `DD MMM YYYY`,
 * `MMM D, YYYY` or `YYYYMMDD`. A time after the date is not read.
 */

/** `YYYY-MM-DD`; null for a text that has not this format, or names a day that does not exist. */
export type ReadDate = (text: string) => string | null;

/** The longest is `DD, MMM, YYYY`. */
const FORMAT_LENGTH_MAX = 16;
const FORMAT = /^(D{1,2}|M{1,3}|Y{4}|Y{2})([./ -]|, |)(D{1,2}|M{1,3}|Y{4}|Y{2})([./ -]|, |)(D{1,2}|M{1,3}|Y{4}|Y{2})$/;

/** A year of two digits is of this century, or of the last one when it is more than this. */
const LAST_YEAR_OF_CENTURY = 79;

/** Before and after, a date is a number of something else. */
const YEAR_MIN = '1900';
const YEAR_MAX = '2199';

/** Longer than any date with its time and zone. */
const DATE_LENGTH_MAX = 48;

/** A file names the same days again and again; ten years of days are kept. */
const DATES_KEPT_MAX = 4_000;

/** Null when it is no such format. */
export const compileDateFormat = (format: string): ReadDate | null => {
  const match = format.length > FORMAT_LENGTH_MAX ? null : FORMAT.exec(format);
  if (match === null) return null;
  const [, first = '', separator = '', second = '', separator2 = '', third = ''] = match;
  const parts = [first, second, third];
  const kinds = parts.map((part) => part.charAt(0));
  if (new Set(kinds).size !== parts.length) return null;
  // Without separators, only parts of fixed length can be told apart.
  const isGlued = separator === '' || separator2 === '';
  if (isGlued && parts.some((part) => part.length % 2 !== 0)) return null;
  const [one = '', two = '', three = ''] = parts.map((part) => patternOf(part, isGlued));
  const pattern = new RegExp(
    `^${one}${RegExp.escape(separator)}${two}${RegExp.escape(separator2)}${three}\\.?(?:(?:T|,? )\\d{1,2}[:.h]\\d\\d.*)?$`,
    'u',
  );
  const placeOf = (kind: string): number => kinds.indexOf(kind) + 1;
  return remembering((text) => {
    const found = pattern.exec(text);
    if (found === null) return null;
    const year = yearOf(found[placeOf('Y')] ?? '');
    const month = monthOf(found[placeOf('M')] ?? '');
    const day = (found[placeOf('D')] ?? '').padStart(2, '0');
    const date = `${year}-${month}-${day}`;
    return year < YEAR_MIN || year > YEAR_MAX || parseDay(date) === null ? null : date;
  });
};

const patternOf = (part: string, isGlued: boolean): string => {
  if (part === 'YYYY') return '(\\d{4})';
  if (part === 'YY') return '(\\d{2})';
  if (part === 'MMM') return '(\\p{L}{3,10})\\.?';
  return isGlued ? '(\\d{2})' : '(\\d{1,2})';
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

/** English, German, French, Spanish, Italian, Dutch and Portuguese, without accents. */
const NAMES_OF_MONTHS: readonly string[] = [
  'jan january januar janvier janv ene enero gen gennaio januari janeiro',
  'feb february februar fevrier fevr fev febrero febbraio februari fevereiro',
  'mar march marz maerz mrz mars marzo maart mrt marco',
  'apr april avril avr abr abril aprile',
  'may mai mayo mag maggio mei maio',
  'jun june juni juin junio giu giugno junho',
  'jul july juli juillet juil julio lug luglio julho',
  'aug august aout aou ago agosto augustus',
  'sep sept september septembre septiembre set settembre setembro setiembre',
  'oct october okt oktober octobre octubre ott ottobre out outubro',
  'nov november novembre noviembre novembro',
  'dec december dez dezember decembre dic diciembre dicembre dezembro',
];

const MONTHS: ReadonlyMap<string, string> = new Map(
  NAMES_OF_MONTHS.flatMap((names, at) => names.split(' ').map((name) => [name, `${at + 1}`.padStart(2, '0')] as const)),
);

/** Two digits; an empty text for a word that names no month. */
const monthOf = (text: string): string =>
  /^\d/.test(text)
    ? text.padStart(2, '0')
    : (MONTHS.get(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()) ?? '');
