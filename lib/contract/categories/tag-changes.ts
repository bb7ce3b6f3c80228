import * as z from 'zod/mini';
import { taggingPath, tagPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';
import { taggingCreateRequest, tagRequest } from './tag-requests.ts';

/** The Nexus API only reads tags. Here clients may also write them; the calls are shaped like those of categories. */
const shared = { function: 'write', auth: 'session', tag: 'tags', skipsWebhook: true, source: ['own'] } as const;

const deleted = { status: 200, description: 'Deleted; the body is an empty object.', body: 'emptyObject' } as const;

export const createTag = operation({
  ...shared,
  method: 'POST',
  path: '/tags',
  summary: 'Create a tag',
  description: 'Tag names are unique, regardless of case.',
  body: { schema: z.object({ tag: tagRequest }), isRequired: true },
  answer: { status: 200, description: 'Tag created.', body: 'tag' },
  errors: ['ruleBroken'],
});

export const updateTag = operation({
  ...shared,
  method: 'PUT',
  path: '/tags/{tag_guid}',
  summary: 'Rename a tag',
  params: tagPath,
  body: { schema: z.object({ tag: tagRequest }), isRequired: true },
  answer: { status: 200, description: 'The tag after the change.', body: 'tag' },
  errors: ['ruleBroken'],
});

export const deleteTag = operation({
  ...shared,
  method: 'DELETE',
  path: '/tags/{tag_guid}',
  summary: 'Delete a tag and its taggings',
  params: tagPath,
  answer: deleted,
});

export const createTagging = operation({
  ...shared,
  method: 'POST',
  path: '/taggings',
  summary: 'Tag a transaction',
  description: 'If the transaction has the tag already, the existing tagging is returned.',
  body: { schema: z.object({ tagging: taggingCreateRequest }), isRequired: true },
  answer: { status: 200, description: 'The tagging.', body: 'tagging' },
  errors: ['notFound', 'ruleBroken'],
});

export const deleteTagging = operation({
  ...shared,
  method: 'DELETE',
  path: '/taggings/{tagging_guid}',
  summary: 'Remove a tag from a transaction',
  params: taggingPath,
  answer: deleted,
});
