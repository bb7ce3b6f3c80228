import * as z from 'zod/mini';
import { paged } from '../kernel/query.ts';
import { readOperation } from '../operation.ts';

export const listTags = readOperation({
  path: '/tags',
  answer: { status: 200, body: 'tags' },
});

export const listTaggings = readOperation({
  path: '/taggings',
  query: z.object(paged),
  answer: { status: 200, body: 'taggings' },
});
