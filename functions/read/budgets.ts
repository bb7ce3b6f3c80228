import { NOT_FOUND } from '../../lib/contract/error-code.ts';
import type * as entries from '../../lib/contract/operations/budgets.ts';
import { presentBudget } from '../../lib/http/present/budget.ts';
import type { PlanningRun } from './planning-deps.ts';

export const listBudgets: PlanningRun<typeof entries.listBudgets> = async (_input, caller, { planning }) => {
  const { budgets, categories } = await planning.read(caller, ['budgets']);
  return { body: { budgets: budgets.map((budget) => presentBudget(budget, caller.userGuid, categories)) } };
};

export const readBudget: PlanningRun<typeof entries.readBudget> = async ({ params }, caller, { planning }) => {
  const { budgets, categories } = await planning.read(caller, ['budgets']);
  const budget = budgets.find(({ guid }) => guid === params.budget_guid);
  return budget === undefined ? NOT_FOUND : { body: { budget: presentBudget(budget, caller.userGuid, categories) } };
};
