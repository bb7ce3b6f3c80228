import * as z from 'zod/mini';
import { externalId, partnerUserId } from '../kernel/input-text.ts';
import { operation } from '../operation.ts';
import { userCreateRequest, userUpdateRequest } from './user-record-schema.ts';

/** The partner's own id of a user. */
const partnerUserPath = z.object({ id: externalId });

const oneUser = {
  status: 200,
  description: 'The user.',
  body: 'userRecord',
} as const;

export const createUser = operation({
  id: 'createUser',
  method: 'POST',
  path: '/users',
  function: 'partner',
  auth: 'apiKey',
  tag: 'users',
  summary: 'Create a user',
  source: ['more-apis/mdx/mdx-real-time/reference/users/create-user'],
  body: { schema: z.object({ user: userCreateRequest }), isRequired: true },
  skipsWebhook: true,
  mediaFamily: 'realTime',
  answer: oneUser,
  errors: ['conflict'],
});

export const readUserRecord = operation({
  id: 'readUserRecord',
  method: 'GET',
  path: '/users/{id}',
  function: 'partner',
  auth: 'apiKey',
  tag: 'users',
  summary: 'Read a user',
  source: ['more-apis/mdx/mdx-real-time/reference/users/read-user'],
  params: partnerUserPath,
  mediaFamily: 'realTime',
  answer: oneUser,
  errors: [],
});

export const updateUser = operation({
  id: 'updateUser',
  method: 'PUT',
  path: '/users/{id}',
  function: 'partner',
  auth: 'apiKey',
  tag: 'users',
  summary: 'Update a user',
  source: ['more-apis/mdx/mdx-real-time/reference/users/update-user'],
  params: partnerUserPath,
  body: { schema: z.object({ user: userUpdateRequest }), isRequired: true },
  skipsWebhook: true,
  mediaFamily: 'realTime',
  answer: oneUser,
  errors: [],
});

export const deleteUser = operation({
  id: 'deleteUser',
  method: 'DELETE',
  path: '/users/{id}',
  function: 'partner',
  auth: 'apiKey',
  tag: 'users',
  summary: 'Delete a user for good, with members and all their data',
  source: ['more-apis/mdx/mdx-real-time/reference/users/delete-user', 'nexus/overview/deleting-objects'],
  params: partnerUserPath,
  skipsWebhook: true,
  mediaFamily: 'realTime',
  answer: { status: 204, description: 'Deleted.' },
  errors: [],
});

export const remapUserId = operation({
  id: 'remapUserId',
  method: 'PUT',
  path: '/users/{id}/remap_id',
  function: 'partner',
  auth: 'apiKey',
  tag: 'users',
  summary: 'Give a user another partner id',
  source: ['more-apis/mdx/mdx-real-time/reference/users/remap-user-id'],
  params: partnerUserPath,
  body: { schema: z.object({ user: z.object({ id: partnerUserId }) }), isRequired: true },
  mediaFamily: 'realTime',
  answer: oneUser,
  errors: ['conflict'],
});

export const getApiToken = operation({
  id: 'getApiToken',
  method: 'GET',
  path: '/users/{id}/api_token',
  function: 'partner',
  auth: 'apiKey',
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
  errors: [],
});

export const deleteUserSessions = operation({
  id: 'deleteUserSessions',
  method: 'DELETE',
  path: '/users/{id}/sessions',
  function: 'partner',
  auth: 'apiKey',
  tag: 'sessions',
  summary: 'End every session of a user',
  source: ['inferred from an old public client'],
  params: partnerUserPath,
  mediaFamily: 'sso',
  answer: { status: 204, description: 'Sessions ended.' },
  errors: [],
});
