import { type Aggregate, findPart, findText, leafOf, textOf } from './aggregate.ts';
import { readDate } from './date.ts';
import { createNotes } from './notes.ts';
import { decimalOrNull } from './number.ts';

/** What the list of securities says about one of them. It stands for all accounts of the file. */
export interface Security {
  readonly name: string | null;
  readonly symbol: string | null;
  readonly bondCouponRate: string | null;
  /** `YYYY-MM-DD`. */
  readonly bondMaturityDate: string | null;
  /** Null where the list does not say it. */
  readonly sharesOfContract: bigint | null;
}

export const UNLISTED_SECURITY: Security = {
  name: null,
  symbol: null,
  bondCouponRate: null,
  bondMaturityDate: null,
  sharesOfContract: null,
};

/** Which security a row, a position or an entry of the list is about. */
export interface SecurityId {
  /** `CUSIP`, `ISIN`, `SEDOL`, `TICKER`, or a word of the bank's own. */
  readonly type: string;
  readonly value: string;
}

export const securityIdOf = (aggregate: Aggregate): SecurityId | null => {
  const id = findPart(aggregate, 'SECID');
  const value = id === null ? null : textOf(id, 'UNIQUEID');
  return id === null || value === null ? null : { type: textOf(id, 'UNIQUEIDTYPE')?.toUpperCase() ?? '', value };
};

export const keyOf = ({ type, value }: SecurityId): string => `${type}|${value}`;

/** A wrong number here is left out: it would fail all accounts of the file for a detail. */
export const toSecurity = (info: Aggregate): Security => {
  const shares = findText(info, 'SHPERCTRCT');
  return {
    name: findText(info, 'SECNAME'),
    symbol: findText(info, 'TICKER'),
    bondCouponRate: decimalOrNull(leafOf(info, 'COUPONRT'), createNotes()),
    bondMaturityDate: readDate(textOf(info, 'DTMAT') ?? ''),
    sharesOfContract: shares !== null && /^[1-9]\d{0,5}$/.test(shares) ? BigInt(shares) : null,
  };
};
