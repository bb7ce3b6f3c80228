import { partsOfDateFormat } from '../../lib/domain/imports/date-format-parts.ts';

/** Five rows show a layout; none has an amount of a real statement. */
export const MADE_UP_AMOUNTS = [12, 300, 45, 8, 75] as const;
export const BALANCE_BEFORE = 400;
const DAYS = ['02', '14', '17', '21', '25'] as const;
const MONTH = '2026-01';
const MONTH_NAME = 'Jan';
/** The last day of 2025, as spreadsheets count days. */
const SERIAL_BEFORE = 46_022;

/** The day of a made-up row, from 0, in the order of time. */
export const madeUpDay = (row: number): string => `${MONTH}-${DAYS[row] ?? '28'}`;

const LETTERS = 'abcde';

/** A text of the same shape in which no letter and no digit has stayed. */
export const madeUpText = (text: string, row: number): string => {
  const letter = LETTERS.charAt(row % LETTERS.length);
  return Array.from(text)
    .map((character, at) => {
      if (/\p{N}/u.test(character)) return String((at + row) % 10);
      if (/\p{Lu}/u.test(character)) return letter.toUpperCase();
      return /[\p{L}\p{M}]/u.test(character) ? letter : character;
    })
    .join('');
};

const NUMBER = /\d(?:[\d.,'\u2019\s]*\d)?/;

/** A whole number in place of the one in a text, with as many decimals, and with the signs around it. */
export const madeUpNumber = (text: string, value: number, decimal: string): string =>
  text.replace(NUMBER, (number) => {
    const [, decimals = ''] = number.split(decimal);
    const isThousand = number.includes(decimal) && /^\d{3}\D/.test(decimals);
    return decimals === '' || isThousand ? String(value) : `${value}${decimal}${'0'.repeat(decimals.length)}`;
  });

/** A balance is never less than nothing here. */
export const madeUpBalance = (text: string, value: number, decimal: string): string =>
  madeUpNumber(text.replace(/[-\u2212()]/g, ''), value, decimal);

/** The day in the format of a mapping. Months have English names. */
export const writtenDay = (day: string, format: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  const written = partsOfDateFormat(format);
  if (written?.kind !== 'parts') return String(SERIAL_BEFORE + Number(date));
  const partOf = (part: string): string => {
    if (part.startsWith('Y')) return year.slice(-part.length);
    if (part === 'MMM') return MONTH_NAME;
    const number = part.startsWith('D') ? date : month;
    return part.length === 1 ? String(Number(number)) : number;
  };
  return written.parts.map((part, at) => `${partOf(part)}${written.separators[at] ?? ''}`).join('');
};
