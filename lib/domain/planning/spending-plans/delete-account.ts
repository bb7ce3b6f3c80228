import type { SpendingPlan, SpendingPlanAccount } from './spending-plan.ts';
import { touched } from './touched.ts';

/** The plan without that account of its own, whose rows count no more. */
export const deleteAccount = (plan: SpendingPlan, account: SpendingPlanAccount, nowMs: number): SpendingPlan =>
  touched({ ...plan, accounts: plan.accounts.filter((one) => one !== account) }, nowMs);
