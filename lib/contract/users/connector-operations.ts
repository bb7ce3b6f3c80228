import * as z from 'zod/mini';
import { partnerOperation } from '../operation.ts';
import { connectorUpdateRequest } from './connector-schema.ts';

export const listConnectors = partnerOperation({
  method: 'GET',
  path: '/connectors',
  answer: { status: 200, body: 'connectors' },
});

export const updateConnector = partnerOperation({
  method: 'PUT',
  path: '/connectors/{connector}',
  body: { schema: z.object({ connector: connectorUpdateRequest }), isRequired: true },
  answer: { status: 200, body: 'connector' },
  errors: ['notFound'],
});

export const resetConnector = partnerOperation({
  method: 'DELETE',
  path: '/connectors/{connector}',
  answer: { status: 204 },
  errors: ['notFound'],
});
