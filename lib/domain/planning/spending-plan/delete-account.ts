import type { SpendingPlan } from '../spending-plan.ts';
import { touched } from './touched.ts';

/** The plan without that account, whose rows count no more; null where it has no such account. */
export const deleteAccount = (plan: SpendingPlan, guid: string, nowMs: number): SpendingPlan | null => {
  const accounts = plan.accounts.filter((account) => account.guid !== guid);
  return accounts.length === plan.accounts.length ? null : touched({ ...plan, accounts }, nowMs);
};
