import { compileDateFormat, type ReadDate } from '../../../domain/imports/date-format.ts';

/** Formats that a proposal can find. With dots, nobody writes the month first; with them and blanks, nobody the short year. */
const FORMATS: readonly string[] = [
  ...['.', '/', '-', ' '].flatMap((mark) => [
    `YYYY${mark}MM${mark}DD`,
    `DD${mark}MM${mark}YYYY`,
    `DD${mark}MM${mark}YY`,
    `DD${mark}MMM${mark}YYYY`,
    `DD${mark}MMM${mark}YY`,
  ]),
  ...['/', '-', ' '].flatMap((mark) => [`MM${mark}DD${mark}YYYY`, `MM${mark}DD${mark}YY`, `MMM${mark}DD${mark}YYYY`]),
  ...['/', '-'].map((mark) => `YY${mark}MM${mark}DD`),
  'MMM DD, YYYY',
  'YYYYMMDD',
  'DDMMYYYY',
  'MMDDYYYY',
];

export interface DateFormat {
  readonly format: string;
  readonly read: ReadDate;
}

/** Made for one proposal, since each remembers dates. */
export const createDateFormats = (): readonly DateFormat[] =>
  FORMATS.flatMap((format) => {
    const read = compileDateFormat(format);
    return read === null ? [] : [{ format, read }];
  });

/** A quick look, before formats are tried: digits, and at most the name of a month and a time. */
export const mayBeDate = (text: string): boolean =>
  text.length >= 6 && text.length <= 48 && /^[\p{L}\d].*\d/u.test(text);
