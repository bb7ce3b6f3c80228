import { ok, planReadOperation } from '../../operation.ts';

export const listBudgets = planReadOperation({
  path: '/budgets',
  answer: ok('budgets'),
});

export const readBudget = planReadOperation({
  path: '/budgets/{budget_guid}',
  answer: ok('budget'),
});
