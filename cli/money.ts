import { type SpelledNumber, spelled } from './spelled.ts';

/** `12.50 USD`; empty when the amount is not known. */
export const money = (amount: SpelledNumber | null, currencyCode: string | null): string =>
  amount === null ? '' : withCurrency(spelled(amount), currencyCode);

/** The amount of a transaction: what leaves the account is negative. Empty when it is not known. */
export const signedAmount = (amount: SpelledNumber | null, typeName: string | null): string => {
  if (amount === null) return '';
  return typeName === 'DEBIT' ? `-${spelled(amount)}` : spelled(amount);
};

export const withCurrency = (amount: string, currencyCode: string | null): string =>
  `${amount} ${currencyCode ?? ''}`.trim();
