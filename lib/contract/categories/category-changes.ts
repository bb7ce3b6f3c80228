import * as z from 'zod/mini';
import { categoryPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';
import { categoryCreateRequest, categoryUpdateRequest } from './category-requests.ts';

const shared = { function: 'write', auth: 'session', skipsWebhook: true } as const;

export const createSubcategory = operation({
  ...shared,
  method: 'POST',
  path: '/categories',
  body: { schema: z.object({ category: categoryCreateRequest }), isRequired: true },
  answer: { status: 200, body: 'category' },
  errors: ['ruleBroken'],
});

export const updateSubcategory = operation({
  ...shared,
  method: 'PUT',
  path: '/categories/{category_guid}',
  params: categoryPath,
  body: { schema: z.object({ category: categoryUpdateRequest }), isRequired: true },
  answer: { status: 200, body: 'category' },
  errors: ['ruleBroken'],
});

export const deleteSubcategory = operation({
  ...shared,
  method: 'DELETE',
  path: '/categories/{category_guid}',
  params: categoryPath,
  answer: { status: 200, body: 'emptyObject' },
  errors: ['forbidden'],
});
