import { budgetPath } from '../../kernel/paths.ts';
import { operation } from '../../operation.ts';

export const listBudgets = operation({
  id: 'listBudgets',
  method: 'GET',
  path: '/budgets',
  function: 'read',
  auth: 'session',
  tag: 'budgets',
  summary: 'List budgets',
  source: ['list-budgets', 'budgets-overview'],
  tellsStalePlan: true,
  answer: { status: 200, description: 'Every budget of the user, with this month counted.', body: 'budgets' },
  errors: [],
});

export const readBudget = operation({
  id: 'readBudget',
  method: 'GET',
  path: '/budgets/{budget_guid}',
  function: 'read',
  auth: 'session',
  tag: 'budgets',
  summary: 'Read a budget',
  source: ['read-budget'],
  params: budgetPath,
  tellsStalePlan: true,
  answer: { status: 200, description: 'The budget.', body: 'budget' },
  errors: [],
});
