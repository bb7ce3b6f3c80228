import type { FoundAccount } from '../../accounts/account.ts';
import type { SpendingPlan, SpendingPlanAccount } from './spending-plan.ts';

/** The plan accounts of accounts that still count; those of a deleted, closed or hidden one are kept but not shown. */
export const countingAccounts = (
  plan: SpendingPlan,
  accounts: readonly FoundAccount[],
): readonly SpendingPlanAccount[] => {
  const counting = new Set<string>(accounts.map(({ account }) => account.guid));
  return plan.accounts.filter(({ accountGuid }) => counting.has(accountGuid));
};
