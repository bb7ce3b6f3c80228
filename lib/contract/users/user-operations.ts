import * as z from 'zod/mini';
import { userGuid } from '../kernel/guids.ts';
import { externalId, partnerUserId } from '../kernel/input-text.ts';
import { limitUpTo } from '../kernel/query.ts';
import { operation } from '../operation.ts';
import { userCreateRequest, userUpdateRequest } from './user-record-schema.ts';

const shared = { function: 'partner', auth: 'apiKey', tag: 'users', mediaFamily: 'realTime' } as const;

/** The id that the partner gave the user. */
const partnerUserPath = z.object({ id: externalId });

const oneUser = {
  status: 200,
  description: 'The user.',
  body: 'userRecord',
} as const;

export const createUser = operation({
  ...shared,
  method: 'POST',
  path: '/users',
  summary: 'Create a user',
  source: ['more-apis/mdx/mdx-real-time/reference/users/create-user'],
  body: { schema: z.object({ user: userCreateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: oneUser,
  errors: ['conflict'],
});

export const listUsers = operation({
  ...shared,
  method: 'GET',
  path: '/users',
  summary: 'List the users of the client',
  description: 'In the order of their guids. A page may hold fewer users than requested; `next` is null at the end.',
  source: ['own'],
  query: z.object({
    after: z.optional(userGuid.check(z.describe('The `next` of the previous answer.'))),
    limit: limitUpTo(100),
  }),
  mediaFamily: 'own',
  answer: { status: 200, description: 'A page of users, and where the next one begins.', body: 'userPage' },
});

export const readUserRecord = operation({
  ...shared,
  method: 'GET',
  path: '/users/{id}',
  summary: 'Read a user',
  source: ['more-apis/mdx/mdx-real-time/reference/users/read-user'],
  params: partnerUserPath,
  answer: oneUser,
});

export const updateUser = operation({
  ...shared,
  method: 'PUT',
  path: '/users/{id}',
  summary: 'Update a user',
  source: ['more-apis/mdx/mdx-real-time/reference/users/update-user'],
  params: partnerUserPath,
  body: { schema: z.object({ user: userUpdateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: oneUser,
});

export const deleteUser = operation({
  ...shared,
  method: 'DELETE',
  path: '/users/{id}',
  summary: 'Delete a user with its members and all their data',
  source: ['more-apis/mdx/mdx-real-time/reference/users/delete-user', 'nexus/overview/deleting-objects'],
  params: partnerUserPath,
  skipsWebhook: true,
  answer: { status: 204, description: 'Deleted.' },
});

export const remapUserId = operation({
  ...shared,
  method: 'PUT',
  path: '/users/{id}/remap_id',
  summary: 'Change the partner id of a user',
  source: ['more-apis/mdx/mdx-real-time/reference/users/remap-user-id'],
  params: partnerUserPath,
  body: { schema: z.object({ user: z.object({ id: partnerUserId }) }), isRequired: true },
  answer: oneUser,
  errors: ['conflict'],
});

export const getApiToken = operation({
  ...shared,
  method: 'GET',
  path: '/users/{id}/api_token',
  tag: 'api token',
  summary: 'Get a one-time API token for a user',
  description: 'The token is valid for one use within ten minutes.',
  source: ['sso/v3/reference/api-token/get-api-token', 'nexus'],
  params: partnerUserPath,
  mediaFamily: 'sso',
  answer: {
    status: 200,
    description: 'Token issued.',
    body: 'apiToken',
  },
});

export const deleteUserSessions = operation({
  ...shared,
  method: 'DELETE',
  path: '/users/{id}/sessions',
  tag: 'sessions',
  summary: 'End every session of a user',
  source: ['inferred from an old public client'],
  params: partnerUserPath,
  mediaFamily: 'sso',
  answer: { status: 204, description: 'Sessions ended.' },
});
