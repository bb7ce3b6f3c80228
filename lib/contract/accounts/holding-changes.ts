import * as z from 'zod/mini';
import { changeOperation } from '../operation.ts';
import { holdingUpdateRequest } from './holding-requests.ts';

export const updateHolding = changeOperation({
  method: 'PUT',
  path: '/holdings/{holding_guid}',
  body: { schema: z.object({ holding: holdingUpdateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: { status: 200, body: 'holding' },
  errors: ['ruleBroken'],
});
