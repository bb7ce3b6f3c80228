import * as z from 'zod/mini';
import { holdingPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';
import { holdingUpdateRequest } from './holding-requests.ts';

export const updateHolding = operation({
  method: 'PUT',
  path: '/holdings/{holding_guid}',
  function: 'write',
  auth: 'session',
  tag: 'holdings',
  summary: 'Update a holding',
  description:
    'Omitted fields keep their value. A value that the user sets replaces the value of the feed, also after later ' +
    'refreshes; null removes it.',
  source: ['update-holding'],
  params: holdingPath,
  body: { schema: z.object({ holding: holdingUpdateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: { status: 200, description: 'The holding after the change.', body: 'holding' },
  errors: ['ruleBroken'],
});
