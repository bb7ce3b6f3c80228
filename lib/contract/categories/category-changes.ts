import * as z from 'zod/mini';
import { ok, operationsWith } from '../operation.ts';
import { categoryCreateRequest, categoryUpdateRequest } from './category-requests.ts';

const loudChange = operationsWith({ function: 'write', auth: 'session', skipsWebhook: true });

export const createSubcategory = loudChange({
  method: 'POST',
  path: '/categories',
  body: { schema: z.object({ category: categoryCreateRequest }), isRequired: true },
  answer: ok('category'),
  errors: ['ruleBroken'],
});

export const updateSubcategory = loudChange({
  method: 'PUT',
  path: '/categories/{category_guid}',
  body: { schema: z.object({ category: categoryUpdateRequest }), isRequired: true },
  answer: ok('category'),
  errors: ['ruleBroken'],
});

export const deleteSubcategory = loudChange({
  method: 'DELETE',
  path: '/categories/{category_guid}',
  answer: ok('emptyObject'),
  errors: ['forbidden'],
});
