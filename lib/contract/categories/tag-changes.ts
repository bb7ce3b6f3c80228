import * as z from 'zod/mini';
import { taggingPath, tagPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';
import { taggingCreateRequest, tagRequest } from './tag-requests.ts';

/** The Nexus API only reads tags. Here clients may also write them; the calls are shaped like those of categories. */
const shared = { function: 'write', auth: 'session', skipsWebhook: true } as const;

const deleted = { status: 200, body: 'emptyObject' } as const;

export const createTag = operation({
  ...shared,
  method: 'POST',
  path: '/tags',
  body: { schema: z.object({ tag: tagRequest }), isRequired: true },
  answer: { status: 200, body: 'tag' },
  errors: ['ruleBroken'],
});

export const updateTag = operation({
  ...shared,
  method: 'PUT',
  path: '/tags/{tag_guid}',
  params: tagPath,
  body: { schema: z.object({ tag: tagRequest }), isRequired: true },
  answer: { status: 200, body: 'tag' },
  errors: ['ruleBroken'],
});

export const deleteTag = operation({
  ...shared,
  method: 'DELETE',
  path: '/tags/{tag_guid}',
  params: tagPath,
  answer: deleted,
});

export const createTagging = operation({
  ...shared,
  method: 'POST',
  path: '/taggings',
  body: { schema: z.object({ tagging: taggingCreateRequest }), isRequired: true },
  answer: { status: 200, body: 'tagging' },
  errors: ['notFound', 'ruleBroken'],
});

export const deleteTagging = operation({
  ...shared,
  method: 'DELETE',
  path: '/taggings/{tagging_guid}',
  params: taggingPath,
  answer: deleted,
});
