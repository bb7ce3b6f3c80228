import type { StatedBalances } from '../ofx/account.ts';
import { currencyOf } from '../ofx/currency.ts';
import { dateOrNull } from '../ofx/date.ts';
import type { Notes } from '../ofx/notes.ts';
import { childAt, placedTextAt, textAt, type XmlElement } from '../xml/element.ts';
import { signedAmountOf } from './direction.ts';

export interface Balance {
  readonly minor: bigint;
  readonly currencyCode: string;
  /** `YYYY-MM-DD`; empty where the bank does not say it. */
  readonly day: string;
}

export const currencyOfAmount = (holder: XmlElement, notes: Notes): string | null => {
  const amount = childAt(holder, 'Amt');
  const text = amount?.attributes.get('Ccy')?.trim();
  return amount === null || text === undefined ? null : currencyOf({ text, at: amount.at }, notes);
};

/** The youngest of each code: pages of one statement repeat codes. */
export const takeBalance = (balances: Map<string, Balance>, element: XmlElement, notes: Notes): void => {
  const code = textAt(element, 'Tp', 'CdOrPrtry', 'Cd');
  const currencyCode = currencyOfAmount(element, notes);
  if (code === null || currencyCode === null) return;
  const minor = signedAmountOf(element, currencyCode, notes);
  const day = dateOrNull(placedTextAt(element, 'Dt', 'Dt') ?? placedTextAt(element, 'Dt', 'DtTm'), notes) ?? '';
  if (day >= (balances.get(code)?.day ?? '')) balances.set(code, { minor, currencyCode, day });
};

/** Closing before interim, booked before available. */
const BALANCE_CODES = ['CLBD', 'ITBD', 'CLAV', 'ITAV'] as const;
const AVAILABLE_CODES = ['CLAV', 'ITAV'] as const;

export interface StatedOn {
  readonly stated: StatedBalances;
  readonly asOf: string | null;
}

export const statedOf = (balances: ReadonlyMap<string, Balance>, currencyCode: string): StatedOn => {
  const firstOf = (codes: readonly string[]): Balance | undefined =>
    codes.map((code) => balances.get(code)).find((balance) => balance?.currencyCode === currencyCode);
  const balance = firstOf(BALANCE_CODES);
  return {
    stated: {
      balanceMinor: balance?.minor ?? null,
      availableMinor: firstOf(AVAILABLE_CODES)?.minor ?? null,
      cashMinor: null,
      marginMinor: null,
      holdingsMinor: null,
      totalMinor: null,
    },
    asOf: balance?.day || null,
  };
};

/** What all booked entries of a statement come to; null where it does not say it. */
export const changeOf = (balances: ReadonlyMap<string, Balance>): bigint | null => {
  const opening = balances.get('OPBD') ?? balances.get('PRCD');
  const closing = balances.get('CLBD');
  return opening === undefined || closing === undefined ? null : closing.minor - opening.minor;
};
