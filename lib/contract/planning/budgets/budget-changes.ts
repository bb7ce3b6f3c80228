import * as z from 'zod/mini';
import { budgetPath } from '../../kernel/paths.ts';
import { operation } from '../../operation.ts';
import { budgetCreateRequest, budgetUpdateRequest } from './budget-requests.ts';

const shared = { function: 'write', auth: 'session', tag: 'budgets' } as const;

export const createBudget = operation({
  ...shared,
  method: 'POST',
  path: '/budgets',
  summary: 'Create a budget',
  description:
    'A category has at most one budget. For a subcategory, parent_guid names the budget of its top-level category; ' +
    'all budgets below a parent together may not exceed its amount. The default amount is 0.',
  source: ['create-budget', 'budgets-overview'],
  body: { schema: z.object({ budget: budgetCreateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: { status: 200, description: 'Budget created.', body: 'budget' },
  errors: ['notFound', 'conflict', 'ruleBroken'],
});

export const generateBudgets = operation({
  ...shared,
  method: 'POST',
  path: '/budgets/generate',
  summary: 'Build budgets from past spending',
  description:
    'Creates a budget for each top-level category with transactions in both of the two previous calendar months. The ' +
    'amount is the average of the two months, rounded up to a whole unit. Existing budgets get the new amount.',
  source: ['generate-budgets'],
  answer: { status: 200, description: 'Every budget of the user.', body: 'budgets' },
  errors: ['ruleBroken'],
});

export const updateBudget = operation({
  ...shared,
  method: 'PUT',
  path: '/budgets/{budget_guid}',
  summary: 'Update a budget',
  description: 'Omitted fields keep their value.',
  source: ['update-budget'],
  params: budgetPath,
  body: { schema: z.object({ budget: budgetUpdateRequest }), isRequired: false },
  skipsWebhook: true,
  answer: { status: 200, description: 'The budget after the change.', body: 'budget' },
  errors: ['ruleBroken'],
});

export const deleteBudget = operation({
  ...shared,
  method: 'DELETE',
  path: '/budgets/{budget_guid}',
  summary: 'Delete a budget',
  description: 'Also deletes the budgets under it.',
  source: ['delete-budget', 'nexus/overview/deleting-objects'],
  params: budgetPath,
  skipsWebhook: true,
  answer: { status: 204, description: 'Deleted.' },
});
