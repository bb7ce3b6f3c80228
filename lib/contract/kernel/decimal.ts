import { formatMoney } from '../../domain/kernel/money.ts';
import type { RawNumber } from './wire.ts';

declare global {
  interface JSON {
    /** Native since Node 21; the compiler's library does not know it yet. */
    readonly rawJSON: (text: string) => RawNumber;
  }
}

/** Minor units as a JSON number with the currency's own digits, written from text: no float ever holds it. */
export const moneyOf = (minor: bigint, currencyCode: string): RawNumber =>
  JSON.rawJSON(formatMoney(minor, currencyCode));

export const moneyOrNull = (minor: bigint | null, currencyCode: string): RawNumber | null =>
  minor === null ? null : moneyOf(minor, currencyCode);

/** What JSON accepts as a number. */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Exact decimal text (rates, quantities) as a JSON number; null for text that is none. */
export const decimalOrNull = (text: string | null): RawNumber | null =>
  text !== null && JSON_NUMBER.test(text) ? JSON.rawJSON(text) : null;
