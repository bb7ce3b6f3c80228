import * as z from 'zod/mini';
import { isLiability } from '../../domain/accounts/account-view.ts';
import { addDays, dateOf, dayOfInstant, todayUtc } from '../../domain/kernel/calendar.ts';
import { type FeedAccount, type FeedAccountType, NO_ACCOUNT_FACTS } from '../../domain/upstream/feed.ts';
import { currencyCodeOf } from '../kit/currency-code.ts';
import type { ExactDecimal, Rounding } from '../kit/exact-decimal.ts';
import { accountTypeOf } from './account-type.ts';
import { amount, orIgnored, orNull, text, time } from './fields.ts';
import type { ListedAccount } from './listed-account.ts';

const account = z.object({
  currency: orNull(text),
  balance: orNull(amount),
  'available-balance': orNull(amount),
  'balance-date': orIgnored(time),
  transactions: z.optional(z.unknown()),
  holdings: z.optional(z.unknown()),
});

/** The facts of an account, and the parts of it that are read apart. */
export interface AccountRead {
  readonly account: FeedAccount;
  readonly transactions: unknown;
  readonly holdings: unknown;
}

interface AccountContext {
  readonly rounding: Rounding;
  readonly nowMs: number;
  /** What the account has where it names no currency itself. */
  readonly currencyWithout: string;
}

/** Null when the account cannot be understood, such as one whose balance is no number. */
export const toAccount = (
  { upstreamId, name, raw }: ListedAccount,
  { rounding, nowMs, currencyWithout }: AccountContext,
): AccountRead | null => {
  const { data } = account.safeParse(raw);
  if (data === undefined) return null;
  const { transactions, holdings, balance } = data;
  const currency = data.currency?.trim() ?? '';
  // With neither a currency nor a balance it is no account.
  if (currency === '' && balance === null) return null;
  const currencyCode = currency === '' ? currencyWithout : currencyCodeOf(currency);
  const accountType = accountTypeOf(name, Array.isArray(holdings) && holdings.length > 0);
  const minorOrNull = (value: ExactDecimal | null): bigint | null =>
    value === null ? null : rounding.minorOf(value, currencyCode);
  return {
    account: {
      ...NO_ACCOUNT_FACTS,
      upstreamId,
      name,
      accountType,
      currencyCode,
      isClosed: false,
      // What is owed is negative, whatever the type.
      balanceSign: 'asHeld',
      balanceMinor: minorOrNull(balance),
      balanceAsOf: dayOrNull(data['balance-date'], nowMs),
      ...availableOf(minorOrNull(data['available-balance']), accountType),
    },
    transactions,
    holdings,
  };
};

/** The day of the balance. A day to come is not believed: every balance until then would count as outdated. */
const dayOrNull = (instantMs: number | null, nowMs: number): string | null => {
  const day = instantMs === null ? null : dateOf(dayOfInstant(instantMs));
  return day !== null && day <= addDays(todayUtc(nowMs), 1) ? day : null;
};

/**
 * Of a debt, what is available is what may still be borrowed. 0 then says nothing: servers send it for mortgages, and for
 * cards of which they do not know more.
 */
const availableOf = (minor: bigint | null, type: FeedAccountType) => {
  if (!isLiability(type)) return { availableBalanceMinor: minor };
  return { availableCreditMinor: minor !== null && minor > 0n ? minor : null };
};
