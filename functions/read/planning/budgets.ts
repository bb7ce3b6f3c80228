import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { presentBudget } from '../../../lib/present/planning/budget.ts';
import type { ReadRun } from '../deps.ts';
import { fromPlanning } from './from-planning.ts';

export const listBudgets: ReadRun<'listBudgets'> = fromPlanning(async (_input, caller, { planning }) => {
  const { budgets, categories } = await planning.read(caller, ['budgets']);
  return { body: { budgets: budgets.map((budget) => presentBudget(budget, caller.userGuid, categories)) } };
});

export const readBudget: ReadRun<'readBudget'> = fromPlanning(async ({ params }, caller, { planning }) => {
  const { budgets, categories } = await planning.read(caller, ['budgets']);
  const budget = budgets.find(({ guid }) => guid === params.budget_guid);
  return budget === undefined ? NOT_FOUND : { body: { budget: presentBudget(budget, caller.userGuid, categories) } };
});
