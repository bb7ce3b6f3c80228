import type { SpendingPlan, SpendingPlanIteration } from './spending-plan.ts';

/** The last one: a plan is made with its first and only ever gains more. */
export const currentIterationOf = ({ iterations }: SpendingPlan): SpendingPlanIteration => {
  const current = iterations.at(-1);
  if (current === undefined) throw new Error('a plan has at least one iteration');
  return current;
};
