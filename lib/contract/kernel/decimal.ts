import { formatMoney } from '../../domain/kernel/money.ts';
import type { RawNumber } from './wire.ts';

declare global {
  interface JSON {
    /** Node has it since version 21; the library of the compiler does not know it yet. */
    readonly rawJSON: (text: string) => RawNumber;
  }
}

/** Minor units as a JSON number with the digits of the currency. It is written from text and never becomes a float. */
export const moneyOf = (minor: bigint, currencyCode: string): RawNumber =>
  JSON.rawJSON(formatMoney(minor, currencyCode));

export const moneyOrNull = (minor: bigint | null, currencyCode: string): RawNumber | null =>
  minor === null ? null : moneyOf(minor, currencyCode);

/** The text of a JSON number. */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Exact decimal text (rates, quantities) as a JSON number; null for text that is no number. */
export const decimalOrNull = (text: string | null): RawNumber | null =>
  text !== null && JSON_NUMBER.test(text) ? JSON.rawJSON(text) : null;
