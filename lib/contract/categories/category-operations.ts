import { categoryPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';

const shared = { method: 'GET', function: 'read', auth: 'session' } as const;

const categories = {
  status: 200,
  body: 'categories',
} as const;

export const listCategories = operation({
  ...shared,
  path: '/categories',
  answer: categories,
});

export const listDefaultCategories = operation({
  ...shared,
  path: '/categories/default',
  answer: categories,
});

export const readCategory = operation({
  ...shared,
  path: '/categories/{category_guid}',
  params: categoryPath,
  answer: { status: 200, body: 'category' },
});
