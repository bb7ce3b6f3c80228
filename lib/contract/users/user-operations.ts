import * as z from 'zod/mini';
import { userGuid } from '../kernel/guids.ts';
import { externalId, partnerUserId } from '../kernel/input-text.ts';
import { limitUpTo } from '../kernel/query.ts';
import { operation } from '../operation.ts';
import { userCreateRequest, userUpdateRequest } from './user-record-schema.ts';

const shared = { function: 'partner', auth: 'apiKey', mediaFamily: 'realTime', hasBasePath: true } as const;

/** The id that the partner gave the user. */
const partnerUserPath = z.object({ id: externalId });

const oneUser = {
  status: 200,
  body: 'userRecord',
} as const;

export const createUser = operation({
  ...shared,
  method: 'POST',
  path: '/users',
  body: { schema: z.object({ user: userCreateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: oneUser,
  errors: ['conflict'],
});

export const listUsers = operation({
  ...shared,
  method: 'GET',
  path: '/users',
  query: z.object({
    after: z.optional(userGuid.check(z.describe('The `next` of the previous answer, for the users after it.'))),
    limit: limitUpTo(100),
  }),
  mediaFamily: 'own',
  answer: { status: 200, body: 'userPage' },
});

export const readUserRecord = operation({
  ...shared,
  method: 'GET',
  path: '/users/{id}',
  params: partnerUserPath,
  answer: oneUser,
});

export const updateUser = operation({
  ...shared,
  method: 'PUT',
  path: '/users/{id}',
  params: partnerUserPath,
  body: { schema: z.object({ user: userUpdateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: oneUser,
});

export const deleteUser = operation({
  ...shared,
  method: 'DELETE',
  path: '/users/{id}',
  params: partnerUserPath,
  skipsWebhook: true,
  answer: { status: 204 },
});

export const remapUserId = operation({
  ...shared,
  method: 'PUT',
  path: '/users/{id}/remap_id',
  params: partnerUserPath,
  body: { schema: z.object({ user: z.object({ id: partnerUserId }) }), isRequired: true },
  answer: oneUser,
  errors: ['conflict'],
});

export const getApiToken = operation({
  ...shared,
  method: 'GET',
  path: '/users/{id}/api_token',
  params: partnerUserPath,
  mediaFamily: 'sso',
  answersXml: true,
  answer: {
    status: 200,
    body: 'apiToken',
  },
});

export const deleteUserSessions = operation({
  ...shared,
  method: 'DELETE',
  path: '/users/{id}/sessions',
  params: partnerUserPath,
  mediaFamily: 'sso',
  answer: { status: 204 },
});
