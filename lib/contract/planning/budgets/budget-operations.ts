import { budgetPath } from '../../kernel/paths.ts';
import { operation } from '../../operation.ts';

const shared = { method: 'GET', function: 'read', auth: 'session', tellsStalePlan: true } as const;

export const listBudgets = operation({
  ...shared,
  path: '/budgets',
  answer: { status: 200, body: 'budgets' },
});

export const readBudget = operation({
  ...shared,
  path: '/budgets/{budget_guid}',
  params: budgetPath,
  answer: { status: 200, body: 'budget' },
});
