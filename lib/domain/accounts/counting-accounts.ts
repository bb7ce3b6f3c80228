import { NO_CURRENCY } from '../kernel/money.ts';
import { hasPfm } from '../members/use-case.ts';
import type { FoundAccount } from './account.ts';
import { CURRENCY_DEFAULT, currencyOf } from './account-view.ts';

/** The accounts that figures count: visible ones of members with PFM or made by hand. Closed ones count, too. */
export const accountsThatCount = <T extends FoundAccount>(accounts: readonly T[]): readonly T[] =>
  accounts.filter(({ account, member }) => account.edits.isHidden !== true && hasPfm(member.useCases));

/**
 * The currency of most of the accounts; of equally common ones the first in alphabetical order. Figures count rows of this
 * currency only, because there are no exchange rates.
 */
export const mainCurrencyOf = (accounts: readonly FoundAccount[]): string => {
  const codes = accounts.map(({ account }) => currencyOf(account)).filter((code) => code !== NO_CURRENCY);
  const counts = [...Map.groupBy(codes, (code) => code)].map(([code, all]) => ({ code, count: all.length }));
  return counts.toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))[0]?.code ?? CURRENCY_DEFAULT;
};
