import * as z from 'zod/mini';
import { ok, partnerOperation, partnerRead } from '../operation.ts';
import { connectorUpdateRequest } from './connector-schema.ts';

export const listConnectors = partnerRead('/connectors', 'connectors');

export const updateConnector = partnerOperation({
  method: 'PUT',
  path: '/connectors/{connector}',
  body: { schema: z.object({ connector: connectorUpdateRequest }), isRequired: true },
  answer: ok('connector'),
  errors: ['notFound'],
});

export const resetConnector = partnerOperation({
  method: 'DELETE',
  path: '/connectors/{connector}',
  answer: { status: 204 },
  errors: ['notFound'],
});
