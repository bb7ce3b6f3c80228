import * as z from 'zod/mini';
import { ok, operationsWith } from '../operation.ts';
import { taggingCreateRequest, tagRequest } from './tag-requests.ts';

/** The Nexus API only reads tags. Here clients may also write them; the calls are shaped like those of categories. */
const loudChange = operationsWith({ function: 'write', auth: 'session', skipsWebhook: true });

export const createTag = loudChange({
  method: 'POST',
  path: '/tags',
  body: { schema: z.object({ tag: tagRequest }), isRequired: true },
  answer: ok('tag'),
  errors: ['ruleBroken'],
});

export const updateTag = loudChange({
  method: 'PUT',
  path: '/tags/{tag_guid}',
  body: { schema: z.object({ tag: tagRequest }), isRequired: true },
  answer: ok('tag'),
  errors: ['ruleBroken'],
});

export const deleteTag = loudChange({
  method: 'DELETE',
  path: '/tags/{tag_guid}',
  answer: ok('emptyObject'),
});

export const createTagging = loudChange({
  method: 'POST',
  path: '/taggings',
  body: { schema: z.object({ tagging: taggingCreateRequest }), isRequired: true },
  answer: ok('tagging'),
  errors: ['notFound', 'ruleBroken'],
});

export const deleteTagging = loudChange({
  method: 'DELETE',
  path: '/taggings/{tagging_guid}',
  answer: ok('emptyObject'),
});
