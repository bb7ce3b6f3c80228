import * as z from 'zod/mini';
import { paged } from '../kernel/query.ts';
import { operation } from '../operation.ts';

const shared = { method: 'GET', function: 'read', auth: 'session', tag: 'tags' } as const;

export const listTags = operation({
  ...shared,
  path: '/tags',
  summary: 'List tags',
  source: ['list-tags', 'tags-overview'],
  answer: { status: 200, description: 'Every tag of the user.', body: 'tags' },
});

export const listTaggings = operation({
  ...shared,
  path: '/taggings',
  summary: 'List taggings',
  source: ['list-taggings', 'taggings-overview'],
  query: z.object(paged),
  answer: { status: 200, description: 'Taggings, oldest first.', body: 'taggings' },
});
