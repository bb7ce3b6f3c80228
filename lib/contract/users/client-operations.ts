import * as z from 'zod/mini';
import { ok, partnerOperation } from '../operation.ts';
import { clientUpdateRequest } from './client-schema.ts';

export const readClient = partnerOperation({
  method: 'GET',
  path: '/client',
  answer: ok('client'),
});

export const updateClient = partnerOperation({
  method: 'PUT',
  path: '/client',
  body: { schema: z.object({ client: clientUpdateRequest }), isRequired: true },
  answer: ok('client'),
});
