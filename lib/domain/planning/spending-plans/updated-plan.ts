import type { SpendingPlan } from './spending-plan.ts';

/** The plan after a change that its user made, or its end. */
export const updatedPlan = (plan: SpendingPlan, nowMs: number): SpendingPlan => ({
  ...plan,
  revision: plan.revision + 1,
  updatedAt: nowMs,
});
