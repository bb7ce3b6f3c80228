/** Decimal numbers as text, whatever their size: no float ever holds them. */

/** Digits before and after the point: beyond any amount, rate or number of shares. */
export const WHOLE_DIGITS_MAX = 18;
export const FRACTION_DIGITS_MAX = 12;
/** A longer text is a mistake, or an attempt to cost us time. */
export const DECIMAL_TEXT_LENGTH_MAX = 64;
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * The one plain spelling of a JSON number: no exponent, no needless zeros. Null for what is no number, or has more digits
 * than the limits above.
 */
export const plainDecimal = (text: string): string | null => {
  const match = text.length > DECIMAL_TEXT_LENGTH_MAX ? null : DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', exponentText = '0'] = match;
  const exponent = Number.parseInt(exponentText, 10);
  if (Math.abs(exponent) > DECIMAL_TEXT_LENGTH_MAX) return null;
  const point = whole.length + exponent;
  const digits = `${'0'.repeat(Math.max(0, -point))}${whole}${fraction}`;
  const at = Math.max(0, point);
  const wholePart = digits.slice(0, at).padEnd(at, '0').replace(/^0+/, '');
  const fractionPart = digits.slice(at).replace(/0+$/, '');
  if (wholePart.length > WHOLE_DIGITS_MAX || fractionPart.length > FRACTION_DIGITS_MAX) return null;
  const isZero = wholePart === '' && fractionPart === '';
  return `${isZero ? '' : sign}${wholePart || '0'}${fractionPart === '' ? '' : `.${fractionPart}`}`;
};

/** A number of a request body that has more digits than a float can hold; `source` is its text. */
export class ExactNumber {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}
