import { budgetPath } from '../../kernel/paths.ts';
import { operation } from '../../operation.ts';

const shared = { method: 'GET', function: 'read', auth: 'session', tag: 'budgets', tellsStalePlan: true } as const;

export const listBudgets = operation({
  ...shared,
  path: '/budgets',
  summary: 'List budgets',
  source: ['list-budgets', 'budgets-overview'],
  answer: { status: 200, description: 'Every budget of the user, with the figures of this month.', body: 'budgets' },
});

export const readBudget = operation({
  ...shared,
  path: '/budgets/{budget_guid}',
  summary: 'Read a budget',
  source: ['read-budget'],
  params: budgetPath,
  answer: { status: 200, description: 'The budget.', body: 'budget' },
});
