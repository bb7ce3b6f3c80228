import * as z from 'zod/mini';
import { userGuid } from '../kernel/guids.ts';
import { externalId, partnerUserId } from '../kernel/input-text.ts';
import { limitUpTo } from '../kernel/query.ts';
import { operation, operationsWith } from '../operation.ts';
import { userCreateRequest, userUpdateRequest } from './user-record-schema.ts';

const shared = { function: 'partner', auth: 'apiKey', hasBasePath: true } as const;
const realTimeOperation = operationsWith({ ...shared, mediaFamily: 'realTime' });
const ssoOperation = operationsWith({ ...shared, mediaFamily: 'sso' });

/** The id that the partner gave the user. */
const partnerUserPath = z.object({ id: externalId });

export const createUser = realTimeOperation({
  method: 'POST',
  path: '/users',
  body: { schema: z.object({ user: userCreateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: { status: 200, body: 'userRecord' },
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

export const readUserRecord = realTimeOperation({
  method: 'GET',
  path: '/users/{id}',
  params: partnerUserPath,
  answer: { status: 200, body: 'userRecord' },
});

export const updateUser = realTimeOperation({
  method: 'PUT',
  path: '/users/{id}',
  params: partnerUserPath,
  body: { schema: z.object({ user: userUpdateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: { status: 200, body: 'userRecord' },
});

export const deleteUser = realTimeOperation({
  method: 'DELETE',
  path: '/users/{id}',
  params: partnerUserPath,
  skipsWebhook: true,
  answer: { status: 204 },
});

export const remapUserId = realTimeOperation({
  method: 'PUT',
  path: '/users/{id}/remap_id',
  params: partnerUserPath,
  body: { schema: z.object({ user: z.object({ id: partnerUserId }) }), isRequired: true },
  answer: { status: 200, body: 'userRecord' },
  errors: ['conflict'],
});

export const getApiToken = ssoOperation({
  method: 'GET',
  path: '/users/{id}/api_token',
  params: partnerUserPath,
  answersXml: true,
  answer: {
    status: 200,
    body: 'apiToken',
  },
});

export const deleteUserSessions = ssoOperation({
  method: 'DELETE',
  path: '/users/{id}/sessions',
  params: partnerUserPath,
  answer: { status: 204 },
});
