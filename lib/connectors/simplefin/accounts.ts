import * as z from 'zod/mini';
import { isLiability } from '../../domain/accounts/account-view.ts';
import { type FeedAccount, type FeedAccountType, NO_ACCOUNT_FACTS } from '../../domain/upstream/feed.ts';
import { currencyCodeOf } from '../kit/currency-code.ts';
import type { ExactDecimal, Rounding } from '../kit/exact-decimal.ts';
import { plainText } from '../kit/plain-text.ts';
import { accountTypeOf } from './account-type.ts';
import { amount, optionalText, orNull, text } from './fields.ts';
import type { ListedAccount } from './listed-account.ts';

/** Longer than any real name. The limit bounds what is stored. */
const NAME_LENGTH_MAX = 255;

const account = z.object({
  name: optionalText,
  /** Never guessed: without it, no amount of the account means anything. */
  currency: text,
  balance: orNull(amount),
  'available-balance': orNull(amount),
  transactions: z.optional(z.unknown()),
  holdings: z.optional(z.unknown()),
});

/** The facts of an account, and the parts of it that are read apart. */
export interface AccountRead {
  readonly account: FeedAccount;
  readonly transactions: unknown;
  readonly holdings: unknown;
}

/** Null when the account cannot be understood, such as one whose balance is no number. */
export const toAccount = ({ upstreamId, raw }: ListedAccount, rounding: Rounding): AccountRead | null => {
  const { data } = account.safeParse(raw);
  if (data === undefined || data.currency.trim() === '') return null;
  const { transactions, holdings, balance } = data;
  const currencyCode = currencyCodeOf(data.currency);
  const name = plainText(data.name ?? '', NAME_LENGTH_MAX);
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
      balanceMinor: balanceOf(minorOrNull(balance), accountType),
      ...availableOf(minorOrNull(data['available-balance']), accountType),
    },
    transactions,
    holdings,
  };
};

/** The server gives every balance as its holder has it: what is owed is negative. We give what is owed as it is owed. */
const balanceOf = (heldMinor: bigint | null, type: FeedAccountType): bigint | null =>
  heldMinor !== null && isLiability(type) ? -heldMinor : heldMinor;

/**
 * Of a debt, what is available is what may still be borrowed. 0 then says nothing: servers send it for mortgages, and for
 * cards of which they do not know more.
 */
const availableOf = (minor: bigint | null, type: FeedAccountType) => {
  if (!isLiability(type)) return { availableBalanceMinor: minor };
  return { availableCreditMinor: minor !== null && minor > 0n ? minor : null };
};
