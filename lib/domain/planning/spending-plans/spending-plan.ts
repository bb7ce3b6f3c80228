import type { FoundAccount } from '../../accounts/account.ts';
import { isClosed } from '../../accounts/account-view.ts';
import type { Guid } from '../../kernel/guid.ts';
import type { PlanningView } from '../planning-view.ts';

/** The one active plan of a user. */
export interface SpendingPlan {
  readonly guid: Guid<'SPL'>;
  readonly accounts: readonly SpendingPlanAccount[];
  /** Oldest first, one for each month since the plan was made; the last one is the current one. */
  readonly iterations: readonly SpendingPlanIteration[];
  /**
   * Payments whose items of the current iteration the user deleted; no item is made from them before the next iteration.
   */
  readonly dismissed: readonly Guid<'SCP'>[];
  /** Rises with each new iteration and each change of what belongs to the plan itself. */
  readonly revision: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** An account whose transactions feed the items. */
export interface SpendingPlanAccount {
  readonly guid: Guid<'SPA'>;
  readonly accountGuid: Guid<'ACT'>;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** One calendar month, in UTC. */
export interface SpendingPlanIteration {
  readonly guid: Guid<'SPI'>;
  /** From 1. */
  readonly number: number;
  /** First and last day, civil. */
  readonly startOn: string;
  readonly endOn: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** The numbers that stand for the types on the wire. */
export const ITEM_TYPE_IDS = { RECURRING_EXPENSE: 0, PLANNED_EXPENSE: 1, OTHER_EXPENSE: 2, INCOME: 3 } as const;
export type ItemType = keyof typeof ITEM_TYPE_IDS;
export type ItemTypeId = (typeof ITEM_TYPE_IDS)[ItemType];

export const ITEM_TYPES: { readonly [Id in ItemTypeId]: ItemType } = {
  0: 'RECURRING_EXPENSE',
  1: 'PLANNED_EXPENSE',
  2: 'OTHER_EXPENSE',
  3: 'INCOME',
};

/** An item of the current iteration; those of past months cannot be read. Amounts in minor units of `currencyCode`. */
export interface SpendingPlanItem {
  readonly guid: Guid<'SII'>;
  readonly iterationGuid: Guid<'SPI'>;
  readonly itemType: ItemType | null;
  /** SYSTEM until its user changes it; only what is planned of SYSTEM follows from payments and income. */
  readonly origin: 'SYSTEM' | 'USER';
  readonly plannedAmountMinor: bigint | null;
  readonly currencyCode: string;
  readonly categoryGuid: Guid<'CAT'> | null;
  readonly topLevelCategoryGuid: Guid<'CAT'> | null;
  readonly scheduledPaymentGuid: Guid<'SCP'> | null;
  /** Computed; null for an item that names nothing to look for. */
  readonly actual: { readonly amountMinor: bigint; readonly transactionGuids: readonly Guid<'TRN'>[] } | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** The last iteration; a plan always has one. */
export const currentIterationOf = ({ iterations }: SpendingPlan): SpendingPlanIteration => {
  const current = iterations.at(-1);
  if (current === undefined) throw new Error('a plan has at least one iteration');
  return current;
};

/**
 * The plan accounts whose rows count. That of a deleted, closed or hidden account is kept; it is neither shown nor counted.
 * `accounts` are those of the view.
 */
export const countingAccounts = (
  plan: SpendingPlan,
  accounts: readonly FoundAccount[],
): readonly SpendingPlanAccount[] => {
  const counting = new Set<string>(
    accounts.filter(({ account }) => !isClosed(account)).map(({ account }) => account.guid),
  );
  return plan.accounts.filter(({ accountGuid }) => counting.has(accountGuid));
};

/** The plan in its next revision. */
export const updatedPlan = (plan: SpendingPlan, nowMs: number): SpendingPlan => ({
  ...plan,
  revision: plan.revision + 1,
  updatedAt: nowMs,
});

/** The plan without one of its accounts. */
export const deleteAccount = (plan: SpendingPlan, account: SpendingPlanAccount, nowMs: number): SpendingPlan =>
  updatedPlan({ ...plan, accounts: plan.accounts.filter((one) => one !== account) }, nowMs);

/** A blank item that the system makes. */
export const newItem = (
  guid: Guid<'SII'>,
  iteration: SpendingPlanIteration,
  { nowMs, currencyCode }: Pick<PlanningView, 'nowMs' | 'currencyCode'>,
): SpendingPlanItem => ({
  guid,
  iterationGuid: iteration.guid,
  itemType: null,
  origin: 'SYSTEM',
  plannedAmountMinor: null,
  currencyCode,
  categoryGuid: null,
  topLevelCategoryGuid: null,
  scheduledPaymentGuid: null,
  actual: null,
  createdAt: nowMs,
  updatedAt: nowMs,
});
