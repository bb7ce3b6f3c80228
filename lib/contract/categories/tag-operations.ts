import * as z from 'zod/mini';
import { paged } from '../kernel/query.ts';
import { ok, readOperation } from '../operation.ts';

export const listTags = readOperation({
  path: '/tags',
  answer: ok('tags'),
});

export const listTaggings = readOperation({
  path: '/taggings',
  query: z.object(paged),
  answer: ok('taggings'),
});
