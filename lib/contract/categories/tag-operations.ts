import * as z from 'zod/mini';
import { paged } from '../kernel/query.ts';
import { operation } from '../operation.ts';

export const listTags = operation({
  id: 'listTags',
  method: 'GET',
  path: '/tags',
  function: 'read',
  auth: 'session',
  tag: 'tags',
  summary: 'List tags',
  source: ['list-tags', 'tags-overview'],
  answer: { status: 200, description: 'Every tag of the user.', body: 'tags' },
  errors: [],
});

export const listTaggings = operation({
  id: 'listTaggings',
  method: 'GET',
  path: '/taggings',
  function: 'read',
  auth: 'session',
  tag: 'tags',
  summary: 'List taggings',
  source: ['list-taggings', 'taggings-overview'],
  query: z.object(paged),
  answer: { status: 200, description: 'Taggings, oldest first.', body: 'taggings' },
  errors: [],
});
