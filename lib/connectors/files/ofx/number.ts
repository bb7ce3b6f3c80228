import { DECIMAL_TEXT_LENGTH_MAX, WHOLE_DIGITS_MAX } from '../../../domain/kernel/decimal.ts';
import { scaleOf } from '../../../domain/kernel/money.ts';
import { decimalText, type ExactDecimal, times, toMinor } from '../../kit/exact-decimal.ts';
import type { ReadText } from './aggregate.ts';
import { type Notes, noteFault } from './notes.ts';

/** Numbers as banks spell them, exact: `-12.34`, `+12,34`, `1.234,56`, `1 234.56`, `.5`. No float ever holds them. */

export interface ExactNumber extends ExactDecimal {
  /** `1,234`: the standard says a bit more than one, but some banks mean a thousand. */
  readonly isAmbiguous: boolean;
}

/** One separator at most, which is the decimal one. */
const PLAIN = /^(\d*)(?:([.,])(\d*))?$/;
/** Groups of three digits, and a decimal separator that is not the one of the groups. */
const GROUPED = /^(\d{1,3})([.,' \u2019\u00a0\u202f])(\d{3}(?:\2\d{3})*)(?:(?!\2)([.,])(\d*))?$/;

export const readNumber = (text: string): ExactNumber | null => {
  if (text.length > DECIMAL_TEXT_LENGTH_MAX) return null;
  const isNegative = text.startsWith('-');
  const unsigned = isNegative || text.startsWith('+') ? text.slice(1).trimStart() : text;
  const parts = partsOf(unsigned);
  if (parts === null) return null;
  const { whole, fraction } = parts;
  if (whole.length + fraction.length === 0 || whole.length > WHOLE_DIGITS_MAX) return null;
  const magnitude = BigInt(whole + fraction);
  const digits = isNegative ? -magnitude : magnitude;
  return { digits, scale: fraction.length, isAmbiguous: /^[1-9]\d{0,2},\d{3}$/.test(unsigned) };
};

const partsOf = (unsigned: string): { readonly whole: string; readonly fraction: string } | null => {
  const plain = PLAIN.exec(unsigned);
  if (plain !== null) return { whole: plain[1] ?? '', fraction: plain[3] ?? '' };
  const [, first, , groups, , fraction = ''] = GROUPED.exec(unsigned) ?? [];
  return first === undefined || groups === undefined ? null : { whole: first + groups.replace(/\D/g, ''), fraction };
};

/** In minor units. A number finer than them is rounded half to even, and counted. */
export const amountOf = (leaf: ReadText, currencyCode: string, notes: Notes): bigint => {
  const minor = minorOrNull(leaf, currencyCode, notes);
  if (minor === null) noteFault(notes, 'number.malformed', leaf.at);
  return minor ?? 0n;
};

/** Null also for a text that is no amount: a balance that cannot be read is not known, and takes no rows with it. */
export const balanceOrNull = (leaf: ReadText | null, currencyCode: string, notes: Notes): bigint | null =>
  leaf === null ? null : minorOrNull(leaf, currencyCode, notes);

const minorOrNull = ({ text }: ReadText, currencyCode: string, notes: Notes): bigint | null => {
  const number = readNumber(text);
  if (number === null || (number.isAmbiguous && number.scale > scaleOf(currencyCode))) return null;
  const { minor, wasRounded } = toMinor(number, currencyCode);
  if (wasRounded) notes.roundedCount += 1;
  return minor;
};

export const amountOrNull = (leaf: ReadText | null, currencyCode: string, notes: Notes): bigint | null =>
  leaf === null ? null : amountOf(leaf, currencyCode, notes);

/** Shares, prices and rates: decimal text, times a whole number, with as many digits as we keep anywhere. */
export const decimalOrNull = (leaf: ReadText | null, notes: Notes, factor = 1n): string | null => {
  if (leaf === null) return null;
  const number = readNumber(leaf.text);
  const text = number === null ? null : decimalText(times(number, { digits: factor, scale: 0 }));
  if (text === null) noteFault(notes, 'number.malformed', leaf.at);
  return text;
};
