import * as z from 'zod/mini';
import { changeOperation, ok } from '../operation.ts';
import { holdingUpdateRequest } from './holding-requests.ts';

export const updateHolding = changeOperation({
  method: 'PUT',
  path: '/holdings/{holding_guid}',
  body: { schema: z.object({ holding: holdingUpdateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: ok('holding'),
  errors: ['ruleBroken'],
});
