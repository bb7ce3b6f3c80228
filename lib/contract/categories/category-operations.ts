import { categoryPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';

const shared = { method: 'GET', function: 'read', auth: 'session', tag: 'categories' } as const;

const categories = {
  status: 200,
  description: 'Categories, each parent before its children.',
  body: 'categories',
} as const;

export const listCategories = operation({
  ...shared,
  path: '/categories',
  summary: 'List default categories and categories of the user',
  source: ['list-categories'],
  answer: categories,
});

export const listDefaultCategories = operation({
  ...shared,
  path: '/categories/default',
  summary: 'List default categories',
  source: ['list-default-categories'],
  answer: categories,
});

export const readCategory = operation({
  ...shared,
  path: '/categories/{category_guid}',
  summary: 'Read a category',
  source: ['read-category'],
  params: categoryPath,
  answer: { status: 200, description: 'The category.', body: 'category' },
});
