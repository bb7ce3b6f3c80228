import * as z from 'zod/mini';
import { changeOperation, ok } from '../../operation.ts';
import { budgetCreateRequest, budgetUpdateRequest } from './budget-requests.ts';

export const createBudget = changeOperation({
  method: 'POST',
  path: '/budgets',
  body: { schema: z.object({ budget: budgetCreateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: ok('budget'),
  errors: ['notFound', 'conflict', 'ruleBroken'],
});

export const generateBudgets = changeOperation({
  method: 'POST',
  path: '/budgets/generate',
  answer: ok('budgets'),
  errors: ['ruleBroken'],
});

export const updateBudget = changeOperation({
  method: 'PUT',
  path: '/budgets/{budget_guid}',
  body: { schema: z.object({ budget: budgetUpdateRequest }), isRequired: false },
  skipsWebhook: true,
  answer: ok('budget'),
  errors: ['ruleBroken'],
});

export const deleteBudget = changeOperation({
  method: 'DELETE',
  path: '/budgets/{budget_guid}',
  skipsWebhook: true,
  answer: { status: 204 },
});
