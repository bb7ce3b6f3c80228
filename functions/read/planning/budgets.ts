import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type * as entries from '../../../lib/contract/planning/budgets/budget-operations.ts';
import { presentBudget } from '../../../lib/present/planning/budget.ts';
import { fromPlan } from './from-plan.ts';

export const listBudgets = fromPlan<typeof entries.listBudgets>(async (_input, caller, { planning }) => {
  const { budgets, categories } = await planning.read(caller, ['budgets']);
  return { body: { budgets: budgets.map((budget) => presentBudget(budget, caller.userGuid, categories)) } };
});

export const readBudget = fromPlan<typeof entries.readBudget>(async ({ params }, caller, { planning }) => {
  const { budgets, categories } = await planning.read(caller, ['budgets']);
  const budget = budgets.find(({ guid }) => guid === params.budget_guid);
  return budget === undefined ? NOT_FOUND : { body: { budget: presentBudget(budget, caller.userGuid, categories) } };
});
