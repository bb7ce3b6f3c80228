import { categoryPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';

const categories = {
  status: 200,
  description: 'Categories, each parent before its children.',
  body: 'categories',
} as const;

export const listCategories = operation({
  id: 'listCategories',
  method: 'GET',
  path: '/categories',
  function: 'read',
  auth: 'session',
  tag: 'categories',
  summary: 'List default and own categories',
  source: ['list-categories'],
  answer: categories,
  errors: [],
});

export const listDefaultCategories = operation({
  id: 'listDefaultCategories',
  method: 'GET',
  path: '/categories/default',
  function: 'read',
  auth: 'session',
  tag: 'categories',
  summary: 'List default categories',
  source: ['list-default-categories'],
  answer: categories,
  errors: [],
});

export const readCategory = operation({
  id: 'readCategory',
  method: 'GET',
  path: '/categories/{category_guid}',
  function: 'read',
  auth: 'session',
  tag: 'categories',
  summary: 'Read a category',
  source: ['read-category'],
  params: categoryPath,
  answer: { status: 200, description: 'The category.', body: 'category' },
  errors: [],
});
