import { compileDateFormat, DATE_LENGTH_MAX, type ReadDate } from '../../../domain/imports/date-format.ts';
import { DAY_NUMBERS } from '../../../domain/imports/date-format-parts.ts';
import { LANGUAGES_OF_UNLIKE_MONTHS } from '../../../domain/imports/words/months.ts';

/** Formats that a proposal can find. With dots, nobody writes the month first; with them and blanks, nobody the short year. */
const FORMATS: readonly string[] = [
  ...['.', '/', '-', ' '].flatMap((mark) => [
    `YYYY${mark}MM${mark}DD`,
    `DD${mark}MM${mark}YYYY`,
    `DD${mark}MM${mark}YY`,
    `DD${mark}MMM${mark}YYYY`,
    `DD${mark}MMM${mark}YY`,
    `YYYY${mark}MMM${mark}DD`,
  ]),
  ...['/', '-', ' '].flatMap((mark) => [`MM${mark}DD${mark}YYYY`, `MM${mark}DD${mark}YY`, `MMM${mark}DD${mark}YYYY`]),
  ...['/', '-'].map((mark) => `YY${mark}MM${mark}DD`),
  'MMM DD, YYYY',
  'MMM DD, YY',
  'DD MMM, YYYY',
  'YYYYMMDD',
  'DDMMYYYY',
  'MMDDYYYY',
  'DDMMMYYYY',
  'DDMMMYY',
  'DD. MM. YYYY',
  'DD. MM. YY',
  'YYYY. MM. DD',
  'DD. MMM YYYY',
  'DD. MMM YY',
  'YYYY. MMM DD',
  'DD de MMM de YYYY',
  'DD de MMM del YYYY',
  'YYYY m. MMM DD d.',
  'YYYY. gada DD. MMM',
  'YYYY年MM月DD日',
  'YYYY년MM월DD일',
];

/** The months of one language, for names that are another month in another language. */
const FORMATS_OF_LANGUAGES: readonly string[] = LANGUAGES_OF_UNLIKE_MONTHS.flatMap((code) =>
  [' ', '. ', '-', '.', ''].flatMap((mark) => [
    `DD${mark}MMM(${code})${mark.trim() === '.' ? ' ' : mark}YYYY`,
    `DD${mark}MMM(${code})${mark.trim() === '.' ? ' ' : mark}YY`,
  ]),
);

export interface DateFormat {
  readonly format: string;
  readonly read: ReadDate;
}

/** Made for one proposal, since each remembers dates. */
export const createDateFormats = (): readonly DateFormat[] =>
  [...FORMATS, ...FORMATS_OF_LANGUAGES].flatMap((format) => {
    const read = compileDateFormat(format);
    return read === null ? [] : [{ format, read }];
  });

/** Those that say the language count only where no other can be read. */
export const withoutLanguages = (formats: readonly string[]): readonly string[] => {
  const plain = formats.filter((format) => !format.includes('('));
  return plain.length > 0 ? plain : formats;
};

const NUMBER = String.raw`\d{1,4}`;
const NAME = String.raw`[^\d\s.,:;()/-]{3,14}\.?`;
const BETWEEN = String.raw`(?:[./-] ?|,? | ?[^\d\s./,-]{1,5}\.? ?)`;
/** A weekday, and a time. */
const BEFORE = String.raw`(?:[^\d\s.,:;()/]{1,14}(?:[.,]{1,2} ?| ))?(?:\d{1,2}[:.h]\d\d(?:[:.]\d\d)?,? )?`;
const ORDERS = [
  [NUMBER, NUMBER, NUMBER],
  [NUMBER, NAME, NUMBER],
  [NAME, NUMBER, NUMBER],
  [NUMBER, NUMBER, NAME],
].map((parts) => parts.join(BETWEEN));
const LOOKS_LIKE_DATE = new RegExp(
  String.raw`^${BEFORE}(?:${ORDERS.join('|')}|\d{1,2}[^\d\s.,:;()/-]{3,14}\d{2,4}|\d{8})(?!\d)`,
);

/** Shorter than any date: `1.1.26`. */
const DATE_LENGTH_MIN = 6;

/** A quick look, before formats are tried: two numbers and a third one or a name, perhaps behind a weekday and a time. */
export const mayBeDate = (text: string): boolean =>
  text.length >= DATE_LENGTH_MIN && text.length <= DATE_LENGTH_MAX && LOOKS_LIKE_DATE.test(text);

/** The first day of 1990 as Excel counts it: numbers below are rarely days, and often amounts. */
const DAY_NUMBER_MIN = 32_874;
const DAY_NUMBER = /^\d{5}(?:[.,]\d+)?$/;

const readNumber = compileDateFormat(DAY_NUMBERS);

/** The day that Excel counts so; null for what is no number of a day. */
export const readDayNumber = (text: string): string | null =>
  DAY_NUMBER.test(text) && Number.parseInt(text, 10) >= DAY_NUMBER_MIN ? (readNumber?.(text) ?? null) : null;

/** Whether a cell can be the number of a day until `latest`, as Excel counts them. */
export const mayBeDayNumber = (text: string, latest: string): boolean => {
  const date = readDayNumber(text);
  return date !== null && date <= latest;
};
