import * as z from 'zod/mini';
import { categoryPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';
import { categoryCreateRequest, categoryUpdateRequest } from './category-requests.ts';

const shared = { function: 'write', auth: 'session', tag: 'categories', skipsWebhook: true } as const;

export const createSubcategory = operation({
  ...shared,
  method: 'POST',
  path: '/categories',
  summary: 'Create a subcategory',
  description:
    'The parent must be a default top-level category. Names are unique under one parent, regardless of case.',
  source: ['create-subcategory', 'docs.mx.com/api/guides/categories'],
  body: { schema: z.object({ category: categoryCreateRequest }), isRequired: true },
  answer: { status: 200, description: 'Category created.', body: 'category' },
  errors: ['ruleBroken'],
});

export const updateSubcategory = operation({
  ...shared,
  method: 'PUT',
  path: '/categories/{category_guid}',
  summary: 'Update a subcategory of the user',
  description: 'Omitted fields keep their value. Default categories never change.',
  source: ['update-subcategory'],
  params: categoryPath,
  body: { schema: z.object({ category: categoryUpdateRequest }), isRequired: true },
  answer: { status: 200, description: 'The category after the change.', body: 'category' },
  errors: ['ruleBroken'],
});

export const deleteSubcategory = operation({
  ...shared,
  method: 'DELETE',
  path: '/categories/{category_guid}',
  summary: 'Delete a subcategory of the user',
  description: 'Transactions of the subcategory move to its parent category.',
  source: ['delete-subcategory', 'nexus/overview/errors'],
  params: categoryPath,
  answer: { status: 200, description: 'Deleted; the body is an empty object.', body: 'emptyObject' },
  errors: ['forbidden'],
});
