import * as z from 'zod/mini';
import { partnerOperation } from '../operation.ts';
import { clientUpdateRequest } from './client-schema.ts';

export const readClient = partnerOperation({
  method: 'GET',
  path: '/client',
  answer: { status: 200, body: 'client' },
});

export const updateClient = partnerOperation({
  method: 'PUT',
  path: '/client',
  body: { schema: z.object({ client: clientUpdateRequest }), isRequired: true },
  answer: { status: 200, body: 'client' },
});
