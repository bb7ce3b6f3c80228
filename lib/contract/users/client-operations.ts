import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { clientUpdateRequest } from './client-schema.ts';

const oneClient = {
  status: 200,
  description: 'The client of the API key.',
  body: 'client',
} as const;

export const readClient = operation({
  id: 'readClient',
  method: 'GET',
  path: '/client',
  function: 'partner',
  auth: 'apiKey',
  tag: 'client',
  summary: 'Read the settings of the client',
  source: ['own'],
  mediaFamily: 'own',
  answer: oneClient,
  errors: [],
});

export const updateClient = operation({
  id: 'updateClient',
  method: 'PUT',
  path: '/client',
  function: 'partner',
  auth: 'apiKey',
  tag: 'client',
  summary: 'Change settings of the client',
  source: ['own'],
  body: { schema: z.object({ client: clientUpdateRequest }), isRequired: true },
  mediaFamily: 'own',
  answer: oneClient,
  errors: [],
});
