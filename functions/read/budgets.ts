import { NOT_FOUND } from '../../lib/contract/error-code.ts';
import type { Run } from '../../lib/contract/operation.ts';
import type * as entries from '../../lib/contract/operations/budgets.ts';
import type { SessionCaller } from '../../lib/http/caller.ts';
import { presentBudget } from '../../lib/http/present/budget.ts';
import type { PlanningDeps } from './planning-deps.ts';

export const listBudgets: Run<typeof entries.listBudgets, SessionCaller, PlanningDeps> = async (
  _input,
  caller,
  { planning },
) => {
  const { budgets, categories } = await planning.read(caller, ['budgets']);
  return { body: { budgets: budgets.map((budget) => presentBudget(budget, caller.userGuid, categories)) } };
};

export const readBudget: Run<typeof entries.readBudget, SessionCaller, PlanningDeps> = async (
  { params },
  caller,
  { planning },
) => {
  const { budgets, categories } = await planning.read(caller, ['budgets']);
  const budget = budgets.find(({ guid }) => guid === params.budget_guid);
  return budget === undefined ? NOT_FOUND : { body: { budget: presentBudget(budget, caller.userGuid, categories) } };
};
