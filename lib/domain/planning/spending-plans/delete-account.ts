import type { SpendingPlan, SpendingPlanAccount } from './spending-plan.ts';
import { updatedPlan } from './updated-plan.ts';

/** The plan without that account of its own, whose rows count no more. */
export const deleteAccount = (plan: SpendingPlan, account: SpendingPlanAccount, nowMs: number): SpendingPlan =>
  updatedPlan({ ...plan, accounts: plan.accounts.filter((one) => one !== account) }, nowMs);
