import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { clientUpdateRequest } from './client-schema.ts';

const shared = { function: 'partner', auth: 'apiKey', tag: 'client', mediaFamily: 'own', source: ['own'] } as const;

const oneClient = {
  status: 200,
  description: 'The client of the API key.',
  body: 'client',
} as const;

export const readClient = operation({
  ...shared,
  method: 'GET',
  path: '/client',
  summary: 'Read the settings of the client',
  answer: oneClient,
});

export const updateClient = operation({
  ...shared,
  method: 'PUT',
  path: '/client',
  summary: 'Update the settings of the client',
  body: { schema: z.object({ client: clientUpdateRequest }), isRequired: true },
  answer: oneClient,
});
