import { type Refused, refused } from './refused.ts';

/** Exact money: decimal text and integer minor units, by the currency's own scale (ISO 4217), never through a float. */

/** Currencies whose minor unit is not a hundredth; every other code has two digits. */
const SCALES: ReadonlyMap<string, number> = new Map(
  [
    [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'] as const,
    [3, 'BHD IQD JOD KWD LYD OMR TND'] as const,
    [4, 'CLF UYW'] as const,
  ].flatMap(([scale, codes]) => codes.split(' ').map((code) => [code, scale] as const)),
);
const SCALE_DEFAULT = 2;

/**
 * ISO 4217 for "no currency": miles, points, and whatever else an upstream counts that is no money. Such amounts are kept,
 * and count in no sum.
 */
export const NO_CURRENCY = 'XXX';

/** Digits after the point. */
export const scaleOf = (currencyCode: string): number => SCALES.get(currencyCode) ?? SCALE_DEFAULT;

/** A longer text is no amount of money; reading it would only cost time. */
const TEXT_LENGTH_MAX = 64;
/** A larger exponent cannot give a sum of money, only a long string. */
const EXPONENT_MAX = 40;
const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/** `malformed`: not a decimal number; `tooManyDigits`: finer than the currency's smallest unit. Nothing is ever rounded. */
export type ParsedMoney = { readonly kind: 'parsed'; readonly minor: bigint } | Refused<'malformed' | 'tooManyDigits'>;

/** Reads the source text of a JSON number, or a plain decimal string, into minor units. */
export const parseMoney = (text: string, currencyCode: string): ParsedMoney => {
  const match = text.length > TEXT_LENGTH_MAX ? null : DECIMAL.exec(text);
  if (match === null) return refused('malformed');
  const [, sign, whole = '', fraction = '', exponentText = '0'] = match;
  const exponent = Number.parseInt(exponentText, 10);
  if (Math.abs(exponent) > EXPONENT_MAX) return refused('malformed');
  const digits = whole + fraction;
  const shift = exponent - fraction.length + scaleOf(currencyCode);
  const kept = shift >= 0 ? digits.padEnd(digits.length + shift, '0') : digits.slice(0, shift);
  const dropped = shift >= 0 ? '' : digits.slice(shift);
  if (/[1-9]/.test(dropped)) return refused('tooManyDigits');
  const magnitude = BigInt(kept === '' ? '0' : kept);
  return { kind: 'parsed', minor: sign === '-' ? -magnitude : magnitude };
};

/** `-1234` USD → `-12.34`; always with the currency's full scale. */
export const formatMoney = (minor: bigint, currencyCode: string): string => {
  const scale = scaleOf(currencyCode);
  if (scale === 0) return minor.toString();
  const isNegative = minor < 0n;
  const digits = (isNegative ? -minor : minor).toString().padStart(scale + 1, '0');
  const at = digits.length - scale;
  return `${isNegative ? '-' : ''}${digits.slice(0, at)}.${digits.slice(at)}`;
};

/** The larger of two amounts; `Math.max` takes no bigint. */
export const larger = (a: bigint, b: bigint): bigint => {
  if (a < b) return b;
  return a;
};
