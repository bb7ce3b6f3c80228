import * as z from 'zod/mini';
import { holdingPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';
import { holdingUpdateRequest } from './holding-requests.ts';

export const updateHolding = operation({
  method: 'PUT',
  path: '/holdings/{holding_guid}',
  function: 'write',
  auth: 'session',
  params: holdingPath,
  body: { schema: z.object({ holding: holdingUpdateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: { status: 200, body: 'holding' },
  errors: ['ruleBroken'],
});
