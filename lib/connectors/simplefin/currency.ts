import { NO_CURRENCY } from '../../domain/kernel/money.ts';
import { currencyCodeOf } from '../kit/currency-code.ts';
import type { ListedAccount } from './listed-account.ts';

/**
 * The currency of an account that names none: the one that the other accounts of its bank have, else that of all accounts of
 * the answer. Where these have none or several, it is not known, and the account counts in no total until its user says it.
 */
export const currenciesWithout = (listed: readonly ListedAccount[]): ((account: ListedAccount) => string) => {
  const all = onlyCurrencyOf(listed);
  const ofBank = new Map(
    [...Map.groupBy(listed, ({ bank }) => bank)].map(([bank, its]) => [bank, onlyCurrencyOf(its)]),
  );
  return ({ bank }) => ofBank.get(bank) ?? all ?? NO_CURRENCY;
};

/** Null where there are none or several. Miles and points are no currency. */
const onlyCurrencyOf = (accounts: readonly ListedAccount[]): string | null => {
  const codes = new Set(accounts.map(({ currency }) => currencyCodeOf(currency ?? '')));
  codes.delete(NO_CURRENCY);
  const [only, ...others] = codes;
  return others.length === 0 ? (only ?? null) : null;
};
