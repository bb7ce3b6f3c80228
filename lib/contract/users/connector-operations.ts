import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { connectorUpdateRequest } from './connector-schema.ts';

const shared = { function: 'partner', auth: 'apiKey', mediaFamily: 'own' } as const;
const params = z.object({ connector: z.string() });

export const listConnectors = operation({
  ...shared,
  method: 'GET',
  path: '/connectors',
  answer: { status: 200, body: 'connectors' },
});

export const updateConnector = operation({
  ...shared,
  method: 'PUT',
  path: '/connectors/{connector}',
  params,
  body: { schema: z.object({ connector: connectorUpdateRequest }), isRequired: true },
  answer: { status: 200, body: 'connector' },
  errors: ['notFound'],
});

export const resetConnector = operation({
  ...shared,
  method: 'DELETE',
  path: '/connectors/{connector}',
  params,
  answer: { status: 204 },
  errors: ['notFound'],
});
