import * as z from 'zod/mini';
import { announcedChangeOperation, changeOperation, ok } from '../../operation.ts';
import { budgetCreateRequest, budgetUpdateRequest } from './budget-requests.ts';

export const createBudget = announcedChangeOperation({
  method: 'POST',
  path: '/budgets',
  body: { schema: z.object({ budget: budgetCreateRequest }), isRequired: true },
  answer: ok('budget'),
  errors: ['notFound', 'conflict', 'ruleBroken'],
});

export const generateBudgets = changeOperation({
  method: 'POST',
  path: '/budgets/generate',
  answer: ok('budgets'),
  errors: ['ruleBroken'],
});

export const updateBudget = announcedChangeOperation({
  method: 'PUT',
  path: '/budgets/{budget_guid}',
  body: { schema: z.object({ budget: budgetUpdateRequest }), isRequired: false },
  answer: ok('budget'),
  errors: ['ruleBroken'],
});

export const deleteBudget = announcedChangeOperation({
  method: 'DELETE',
  path: '/budgets/{budget_guid}',
  answer: { status: 204 },
});
