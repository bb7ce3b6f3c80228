import * as z from 'zod/mini';
import { paged } from '../kernel/query.ts';
import { operation } from '../operation.ts';

const shared = { method: 'GET', function: 'read', auth: 'session' } as const;

export const listTags = operation({
  ...shared,
  path: '/tags',
  answer: { status: 200, body: 'tags' },
});

export const listTaggings = operation({
  ...shared,
  path: '/taggings',
  query: z.object(paged),
  answer: { status: 200, body: 'taggings' },
});
