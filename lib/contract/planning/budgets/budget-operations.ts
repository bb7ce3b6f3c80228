import { planReadOperation } from '../../operation.ts';

export const listBudgets = planReadOperation({
  path: '/budgets',
  answer: { status: 200, body: 'budgets' },
});

export const readBudget = planReadOperation({
  path: '/budgets/{budget_guid}',
  answer: { status: 200, body: 'budget' },
});
