import * as z from 'zod/mini';
import { announcedChangeOperation, ok } from '../operation.ts';
import { holdingUpdateRequest } from './holding-requests.ts';

export const updateHolding = announcedChangeOperation({
  method: 'PUT',
  path: '/holdings/{holding_guid}',
  body: { schema: z.object({ holding: holdingUpdateRequest }), isRequired: true },
  answer: ok('holding'),
  errors: ['ruleBroken'],
});
