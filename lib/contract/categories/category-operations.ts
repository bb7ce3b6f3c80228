import { readOperation } from '../operation.ts';

export const listCategories = readOperation('/categories', 'categories');

export const listDefaultCategories = readOperation('/categories/default', 'categories');

export const readCategory = readOperation('/categories/{category_guid}', 'category');
