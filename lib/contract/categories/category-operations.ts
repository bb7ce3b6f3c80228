import { readOperation } from '../operation.ts';

export const listCategories = readOperation({
  path: '/categories',
  answer: { status: 200, body: 'categories' },
});

export const listDefaultCategories = readOperation({
  path: '/categories/default',
  answer: { status: 200, body: 'categories' },
});

export const readCategory = readOperation({
  path: '/categories/{category_guid}',
  answer: { status: 200, body: 'category' },
});
