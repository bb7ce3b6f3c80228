import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { clientUpdateRequest } from './client-schema.ts';

const shared = { function: 'partner', auth: 'apiKey', mediaFamily: 'own' } as const;

const oneClient = {
  status: 200,
  body: 'client',
} as const;

export const readClient = operation({
  ...shared,
  method: 'GET',
  path: '/client',
  answer: oneClient,
});

export const updateClient = operation({
  ...shared,
  method: 'PUT',
  path: '/client',
  body: { schema: z.object({ client: clientUpdateRequest }), isRequired: true },
  answer: oneClient,
});
