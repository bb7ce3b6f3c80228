import * as z from 'zod/mini';
import { budgetPath } from '../../kernel/paths.ts';
import { operation } from '../../operation.ts';
import { budgetCreateRequest, budgetUpdateRequest } from './budget-requests.ts';

const shared = { function: 'write', auth: 'session' } as const;

export const createBudget = operation({
  ...shared,
  method: 'POST',
  path: '/budgets',
  body: { schema: z.object({ budget: budgetCreateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: { status: 200, body: 'budget' },
  errors: ['notFound', 'conflict', 'ruleBroken'],
});

export const generateBudgets = operation({
  ...shared,
  method: 'POST',
  path: '/budgets/generate',
  answer: { status: 200, body: 'budgets' },
  errors: ['ruleBroken'],
});

export const updateBudget = operation({
  ...shared,
  method: 'PUT',
  path: '/budgets/{budget_guid}',
  params: budgetPath,
  body: { schema: z.object({ budget: budgetUpdateRequest }), isRequired: false },
  skipsWebhook: true,
  answer: { status: 200, body: 'budget' },
  errors: ['ruleBroken'],
});

export const deleteBudget = operation({
  ...shared,
  method: 'DELETE',
  path: '/budgets/{budget_guid}',
  params: budgetPath,
  skipsWebhook: true,
  answer: { status: 204 },
});
