import { ok, readOperation } from '../operation.ts';

export const listCategories = readOperation({
  path: '/categories',
  answer: ok('categories'),
});

export const listDefaultCategories = readOperation({
  path: '/categories/default',
  answer: ok('categories'),
});

export const readCategory = readOperation({
  path: '/categories/{category_guid}',
  answer: ok('category'),
});
