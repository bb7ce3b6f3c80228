import * as z from 'zod/mini';
import { ok, partnerOperation, partnerRead } from '../operation.ts';
import { clientUpdateRequest } from './client-schema.ts';

export const readClient = partnerRead('/client', 'client');

export const updateClient = partnerOperation({
  method: 'PUT',
  path: '/client',
  body: { schema: z.object({ client: clientUpdateRequest }), isRequired: true },
  answer: ok('client'),
});
