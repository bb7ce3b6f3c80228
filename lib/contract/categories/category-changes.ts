import * as z from 'zod/mini';
import { announcedChangeOperation, ok } from '../operation.ts';
import { categoryCreateRequest, categoryUpdateRequest } from './category-requests.ts';

export const createSubcategory = announcedChangeOperation({
  method: 'POST',
  path: '/categories',
  body: { schema: z.object({ category: categoryCreateRequest }), isRequired: true },
  answer: ok('category'),
  errors: ['ruleBroken'],
});

export const updateSubcategory = announcedChangeOperation({
  method: 'PUT',
  path: '/categories/{category_guid}',
  body: { schema: z.object({ category: categoryUpdateRequest }), isRequired: true },
  answer: ok('category'),
  errors: ['ruleBroken'],
});

export const deleteSubcategory = announcedChangeOperation({
  method: 'DELETE',
  path: '/categories/{category_guid}',
  answer: ok('emptyObject'),
  errors: ['forbidden'],
});
