import { parseMoney } from '../kernel/money.ts';
import type { FeedAccountType } from '../upstream/feed.ts';

/**
 * Values of an account that its user set; one that is absent was never set, or was taken back. Amounts and rates are
 * plain decimal text, amounts no finer than the currency's smallest unit.
 */
export interface AccountEdits {
  readonly accountSubtype?: string | undefined;
  readonly accountType?: FeedAccountType | undefined;
  readonly apr?: string | undefined;
  readonly apy?: string | undefined;
  readonly availableBalance?: string | undefined;
  readonly balance?: string | undefined;
  readonly cashSurrenderValue?: string | undefined;
  readonly creditLimit?: string | undefined;
  readonly currencyCode?: string | undefined;
  readonly dayPaymentIsDue?: number | undefined;
  readonly deathBenefit?: string | undefined;
  readonly interestRate?: string | undefined;
  readonly isBusiness?: boolean | undefined;
  readonly isClosed?: boolean | undefined;
  readonly isHidden?: boolean | undefined;
  readonly loanAmount?: string | undefined;
  readonly metadata?: string | undefined;
  readonly minimumPayment?: string | undefined;
  readonly name?: string | undefined;
  readonly nickname?: string | undefined;
  readonly originalBalance?: string | undefined;
  readonly propertyType?: string | undefined;
}

/** A change of edits: null takes a value back, undefined leaves it as it is. */
export type AccountEditsChange = { readonly [Name in keyof AccountEdits]: AccountEdits[Name] | null };

export const withEdits = (before: AccountEdits, change: AccountEditsChange): AccountEdits => {
  const said = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...before, ...Object.fromEntries(said.map(([name, value]) => [name, value ?? undefined])) };
};

const AMOUNTS = [
  ['available_balance', 'availableBalance'],
  ['balance', 'balance'],
  ['cash_surrender_value', 'cashSurrenderValue'],
  ['credit_limit', 'creditLimit'],
  ['death_benefit', 'deathBenefit'],
  ['loan_amount', 'loanAmount'],
  ['minimum_payment', 'minimumPayment'],
  ['original_balance', 'originalBalance'],
] as const satisfies readonly (readonly [string, keyof AccountEdits])[];

/** The first amount that is finer than the currency allows, in the contract's words; null when all fit. */
export const amountTooFine = (edits: AccountEdits, currencyCode: string): string | null => {
  const isTooFine = (text: string | undefined): boolean =>
    text !== undefined && parseMoney(text, currencyCode).kind === 'refused';
  return AMOUNTS.find(([, name]) => isTooFine(edits[name]))?.[0] ?? null;
};
