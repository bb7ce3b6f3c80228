import * as z from 'zod/mini';
import { userGuid } from '../kernel/guids.ts';
import { partnerUserId } from '../kernel/input-text.ts';
import { limitUpTo } from '../kernel/query.ts';
import { ok, operation, operationsWith } from '../operation.ts';
import { userCreateRequest, userUpdateRequest } from './user-record-schema.ts';

const shared = { function: 'partner', auth: 'apiKey', hasBasePath: true } as const;
const realTimeOperation = operationsWith({ ...shared, mediaFamily: 'realTime' });
const ssoOperation = operationsWith({ ...shared, mediaFamily: 'sso' });

export const createUser = realTimeOperation({
  method: 'POST',
  path: '/users',
  body: { schema: z.object({ user: userCreateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: ok('userRecord'),
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
  answer: ok('userPage'),
});

export const readUserRecord = realTimeOperation({
  method: 'GET',
  path: '/users/{id}',
  answer: ok('userRecord'),
});

export const updateUser = realTimeOperation({
  method: 'PUT',
  path: '/users/{id}',
  body: { schema: z.object({ user: userUpdateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: ok('userRecord'),
});

export const deleteUser = realTimeOperation({
  method: 'DELETE',
  path: '/users/{id}',
  skipsWebhook: true,
  answer: { status: 204 },
});

export const remapUserId = realTimeOperation({
  method: 'PUT',
  path: '/users/{id}/remap_id',
  body: { schema: z.object({ user: z.object({ id: partnerUserId }) }), isRequired: true },
  answer: ok('userRecord'),
  errors: ['conflict'],
});

export const getApiToken = ssoOperation({
  method: 'GET',
  path: '/users/{id}/api_token',
  answersXml: true,
  answer: ok('apiToken'),
});

export const deleteUserSessions = ssoOperation({
  method: 'DELETE',
  path: '/users/{id}/sessions',
  answer: { status: 204 },
});
