import type { DecimalMark } from '../../../domain/imports/import-mapping.ts';
import { DECIMAL_TEXT_LENGTH_MAX, WHOLE_DIGITS_MAX } from '../../../domain/kernel/decimal.ts';
import { EAST_ASIAN_LETTERS } from '../../../domain/kernel/east-asian-letters.ts';
import type { ExactDecimal } from '../../kit/exact-decimal.ts';

/**
 * Amounts as banks spell them in tables: `-12.34`, `1.234,56`, `12,34-`, `(12.34)`, `$1,234.00`, `-€ 12`, `12.34 CR`. No
 * float ever holds them.
 */

export interface CsvNumber extends ExactDecimal {
  /** `1,234` with a decimal comma: it may be a thousand all the same. */
  readonly isAmbiguous: boolean;
}

/** Digits with what stands between them, and everything that was around them. */
interface Parts {
  readonly isNegative: boolean;
  readonly body: string;
}

/** Words of East Asia before digits are those of invoices and orders, unless they are one for money. */
const UNIT_OF_EAST_ASIA = '(?:人民[币幣]|[日美港]?[元円圆圓]|원)';
const LETTER = String.raw`(?:(?![${EAST_ASIAN_LETTERS}])\p{L})`;
/** Signs of currencies, and letters such as `EUR`, `kr` or `Fr.`. */
const UNIT = String.raw`(?:\p{Sc}|${LETTER}{1,3}\.?|\p{L}{0,2}\p{Sc}|${UNIT_OF_EAST_ASIA})`;
const SIGN = '[-+\u2212\u2013]';
const BODY = String.raw`(?:\d[\d.,'\u2019\s]*|[.,]\d+)`;
const NUMBER = new RegExp(
  String.raw`^(\()? ?(${SIGN})? ?${UNIT}? ?(${SIGN})? ?(${BODY}?) ?(${SIGN})? ?${UNIT}? ?(${SIGN})? ?(\))?$`,
  'u',
);
/** Credit and debit, in words that stand behind the number. */
const CREDIT = /^(.*\d|.*\d\s?\p{L}{0,2}\p{Sc}\s|.*\d\s\p{L}{1,3}\.?\s)\s?(?:CR|C|H)\.?$/iu;
const DEBIT = /^(.*\d|.*\d\s?\p{L}{0,2}\p{Sc}\s|.*\d\s\p{L}{1,3}\.?\s)\s?(?:DR|D|S)\.?$/iu;

const partsOf = (text: string): Parts | null => {
  if (text.length > DECIMAL_TEXT_LENGTH_MAX) return null;
  if (/^-?\d+(?:[.,]\d+)?$/.test(text)) return { isNegative: text.startsWith('-'), body: text.replace('-', '') };
  const [, debit] = DEBIT.exec(text) ?? [];
  const [, credit = debit] = CREDIT.exec(text) ?? [];
  const found = NUMBER.exec((credit ?? text).trim().replace(/\s/g, ' '));
  if (found === null) return null;
  const [, opened, ...others] = found;
  const [before, between, body = '', after, last, closed] = others;
  if ((opened === undefined) !== (closed === undefined)) return null;
  const signs = [before, between, after, last].filter((sign) => sign !== undefined);
  // Two signs, or a sign in brackets, are a mistake that nobody can read.
  if (signs.length + Number(opened !== undefined) + Number(debit !== undefined) > 1) return null;
  const isNegative = opened !== undefined || debit !== undefined || signs.some((sign) => sign !== '+');
  return { isNegative, body: body.trim() };
};

/** Groups of three digits; of two in India, but for the last one. */
const GROUPED = /^[1-9]\d{0,2}([.,' \u2019])(?:\d{2,3}\1)*\d{3}$/;

/** Null for what is no number with this decimal mark. */
export const readNumber = (text: string, mark: DecimalMark): CsvNumber | null => {
  const parts = partsOf(text);
  if (parts === null) return null;
  const at = parts.body.lastIndexOf(mark);
  const whole = at === -1 ? parts.body : parts.body.slice(0, at);
  const fraction = at === -1 ? '' : parts.body.slice(at + 1);
  if (!/^\d*$/.test(fraction) || whole.includes(mark)) return null;
  if (!/^\d*$/.test(whole) && !GROUPED.test(whole)) return null;
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  if (digits.length + fraction.length === 0 || digits.length > WHOLE_DIGITS_MAX) return null;
  const magnitude = BigInt(digits + fraction);
  return {
    digits: parts.isNegative ? -magnitude : magnitude,
    scale: fraction.length,
    isAmbiguous: fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole),
  };
};

/**
 * What one number says of the decimal mark. `either`: `1,234`, of which nobody can say. `none`: it has no mark. Null: it is
 * no number.
 */
export type DecimalEvidence = DecimalMark | 'either' | 'none' | null;

/** Whether a text is a number with one decimal mark or the other. */
export const isNumberText = (text: string): boolean => decimalEvidenceOf(text) !== null;

export const decimalEvidenceOf = (text: string): DecimalEvidence => {
  if (!/\d/.test(text)) return null;
  const [asPoint, asComma] = [readNumber(text, '.'), readNumber(text, ',')];
  if (asPoint === null || asComma === null) return asPoint === null ? (asComma === null ? null : ',') : '.';
  return asPoint.digits === asComma.digits && asPoint.scale === asComma.scale ? 'none' : 'either';
};

export const isNegativeNumber = (text: string): boolean => partsOf(text)?.isNegative === true;

/** Whether a number says its direction itself, by any sign, brackets, or letters such as CR. */
export const hasSign = (text: string): boolean =>
  isNegativeNumber(text) || (/[+]|(?:CR|C|H)\.?$/i.test(text) && partsOf(text) !== null);

/** Whether a cell has nothing in place of a number. A dash alone is how some banks write nothing. */
export const isNothing = (text: string): boolean => /^[-\u2212\u2013\u2014]?$/.test(text);
