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
