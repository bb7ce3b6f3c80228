import {
  DECIMAL_TEXT_LENGTH_MAX,
  FRACTION_DIGITS_MAX,
  plainDecimal,
  WHOLE_DIGITS_MAX,
} from '../../domain/kernel/decimal.ts';
import { scaleOf } from '../../domain/kernel/money.ts';
import { rescale } from '../../domain/kernel/rounding.ts';

/** A decimal number of any size, `digits` × 10^-`scale`. No float ever holds it. */
export interface ExactDecimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** A sign, digits, and a point before or between them. No exponent, no separators, no second sign. */
const DECIMAL = /^([+-]?)(?=\.?\d)(\d*)(?:\.(\d*))?$/;

/** Null for what is no plain decimal number, and for one with more whole digits than any amount has. */
export const parseDecimal = (text: string): ExactDecimal | null => {
  const match = text.length > DECIMAL_TEXT_LENGTH_MAX ? null : DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign, whole = '', fraction = ''] = match;
  if (whole.replace(/^0+/, '').length > WHOLE_DIGITS_MAX) return null;
  const magnitude = BigInt(`0${whole}${fraction}`);
  return { digits: sign === '-' ? -magnitude : magnitude, scale: fraction.length };
};

export const times = (a: ExactDecimal, b: ExactDecimal): ExactDecimal => ({
  digits: a.digits * b.digits,
  scale: a.scale + b.scale,
});

/** The one plain spelling, with no needless zeros and at most `FRACTION_DIGITS_MAX` digits after the point. */
export const decimalText = (value: ExactDecimal): string | null => {
  const { digits } = rescale(value.digits, value.scale, FRACTION_DIGITS_MAX);
  return plainDecimal(`${digits}e-${FRACTION_DIGITS_MAX}`);
};

export interface RoundedMoney {
  readonly minor: bigint;
  readonly wasRounded: boolean;
}

/**
 * Minor units of the currency. Some upstreams deliver amounts that are finer, such as floats and prices of funds. They are
 * rounded here, a half to the even neighbour: a row that is lost would be worse than half a cent that is seen.
 */
export const toMinor = (value: ExactDecimal, currencyCode: string): RoundedMoney => {
  const { digits, isRounded } = rescale(value.digits, value.scale, scaleOf(currencyCode));
  return { minor: digits, wasRounded: isRounded };
};

/** Turns amounts into minor units, and counts those that had to be rounded. */
export interface Rounding {
  readonly minorOf: (value: ExactDecimal, currencyCode: string) => bigint;
  readonly count: () => number;
}

export const createRounding = (): Rounding => {
  let count = 0;
  return {
    minorOf: (value, currencyCode) => {
      const { minor, wasRounded } = toMinor(value, currencyCode);
      if (wasRounded) count += 1;
      return minor;
    },
    count: () => count,
  };
};
