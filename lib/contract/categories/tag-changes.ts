import * as z from 'zod/mini';
import { taggingPath, tagPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';
import { taggingCreateRequest, tagRequest } from './tag-requests.ts';

/** The Nexus API only reads tags. Here clients may also write them; the calls are shaped like those of categories. */

const deleted = { status: 200, description: 'Deleted; the body is an empty object.', body: 'emptyObject' } as const;

export const createTag = operation({
  id: 'createTag',
  method: 'POST',
  path: '/tags',
  function: 'write',
  auth: 'session',
  tag: 'tags',
  summary: 'Create a tag',
  description: 'Tag names are unique, regardless of case.',
  source: ['own'],
  body: { schema: z.object({ tag: tagRequest }), isRequired: true },
  skipsWebhook: true,
  answer: { status: 200, description: 'Tag created.', body: 'tag' },
  errors: ['ruleBroken'],
});

export const updateTag = operation({
  id: 'updateTag',
  method: 'PUT',
  path: '/tags/{tag_guid}',
  function: 'write',
  auth: 'session',
  tag: 'tags',
  summary: 'Rename a tag',
  source: ['own'],
  params: tagPath,
  body: { schema: z.object({ tag: tagRequest }), isRequired: true },
  skipsWebhook: true,
  answer: { status: 200, description: 'The tag after the change.', body: 'tag' },
  errors: ['ruleBroken'],
});

export const deleteTag = operation({
  id: 'deleteTag',
  method: 'DELETE',
  path: '/tags/{tag_guid}',
  function: 'write',
  auth: 'session',
  tag: 'tags',
  summary: 'Delete a tag and its taggings',
  source: ['own'],
  params: tagPath,
  skipsWebhook: true,
  answer: deleted,
  errors: [],
});

export const createTagging = operation({
  id: 'createTagging',
  method: 'POST',
  path: '/taggings',
  function: 'write',
  auth: 'session',
  tag: 'tags',
  summary: 'Tag a transaction',
  description: 'If the transaction has the tag already, the existing tagging is returned.',
  source: ['own'],
  body: { schema: z.object({ tagging: taggingCreateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: { status: 200, description: 'The tagging.', body: 'tagging' },
  errors: ['notFound', 'ruleBroken'],
});

export const deleteTagging = operation({
  id: 'deleteTagging',
  method: 'DELETE',
  path: '/taggings/{tagging_guid}',
  function: 'write',
  auth: 'session',
  tag: 'tags',
  summary: 'Take a tag off a transaction',
  source: ['own'],
  params: taggingPath,
  skipsWebhook: true,
  answer: deleted,
  errors: [],
});
