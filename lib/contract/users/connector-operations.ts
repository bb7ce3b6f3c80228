import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { connectorUpdateRequest } from './connector-schema.ts';

const shared = { function: 'partner', auth: 'apiKey', tag: 'connectors', mediaFamily: 'own', source: ['own'] } as const;
const params = z.object({ connector: z.string() });

export const listConnectors = operation({
  ...shared,
  method: 'GET',
  path: '/connectors',
  summary: 'List the connectors of this stage',
  description: 'Whether the client has each, and the settings that it has for it. Secrets are never shown.',
  answer: { status: 200, description: 'The connectors of this stage, by name.', body: 'connectors' },
});

export const updateConnector = operation({
  ...shared,
  method: 'PUT',
  path: '/connectors/{connector}',
  summary: 'Set a connector for the client',
  description:
    'Omitted fields keep their value. Without is_enabled, a connector that the client sets for the first time is enabled. ' +
    'The members of a connector that is disabled stay readable, and none of them is refreshed.',
  params,
  body: { schema: z.object({ connector: connectorUpdateRequest }), isRequired: true },
  answer: { status: 200, description: 'The connector as it is now.', body: 'connector' },
  errors: ['notFound'],
});

export const resetConnector = operation({
  ...shared,
  method: 'DELETE',
  path: '/connectors/{connector}',
  summary: 'Take back what the client set for a connector',
  description: 'Its settings and secrets are deleted. The connector is as it is by default.',
  params,
  answer: { status: 204, description: 'The connector is as it is by default.' },
  errors: ['notFound'],
});
