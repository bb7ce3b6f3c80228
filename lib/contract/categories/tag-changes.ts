import * as z from 'zod/mini';
import { announcedChangeOperation, ok } from '../operation.ts';
import { taggingCreateRequest, tagRequest } from './tag-requests.ts';

/** The Nexus API only reads tags. Here clients may also write them; the calls are shaped like those of categories. */

export const createTag = announcedChangeOperation({
  method: 'POST',
  path: '/tags',
  body: { schema: z.object({ tag: tagRequest }), isRequired: true },
  answer: ok('tag'),
  errors: ['ruleBroken'],
});

export const updateTag = announcedChangeOperation({
  method: 'PUT',
  path: '/tags/{tag_guid}',
  body: { schema: z.object({ tag: tagRequest }), isRequired: true },
  answer: ok('tag'),
  errors: ['ruleBroken'],
});

export const deleteTag = announcedChangeOperation({
  method: 'DELETE',
  path: '/tags/{tag_guid}',
  answer: ok('emptyObject'),
});

export const createTagging = announcedChangeOperation({
  method: 'POST',
  path: '/taggings',
  body: { schema: z.object({ tagging: taggingCreateRequest }), isRequired: true },
  answer: ok('tagging'),
  errors: ['notFound', 'ruleBroken'],
});

export const deleteTagging = announcedChangeOperation({
  method: 'DELETE',
  path: '/taggings/{tagging_guid}',
  answer: ok('emptyObject'),
});
