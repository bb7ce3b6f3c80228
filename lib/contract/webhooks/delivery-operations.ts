import * as z from 'zod/mini';
import { eventGuid } from '../kernel/guids.ts';
import { limitUpTo } from '../kernel/query.ts';
import { ok, partnerOperation, partnerRead } from '../operation.ts';
import { deliveryStatus } from './delivery-schema.ts';
import { replayRequest } from './replay-schema.ts';

export const listDeliveries = partnerRead('/webhook_endpoints/{webhook_endpoint_guid}/deliveries', 'deliveryPage', {
  query: z.object({
    before: z.optional(eventGuid.check(z.describe('The `next` of the previous answer, for the deliveries before it.'))),
    event_guid: z.optional(eventGuid.check(z.describe('Only the delivery of this event.'))),
    limit: limitUpTo(100),
    status: z.optional(deliveryStatus.check(z.describe('Only deliveries with this status.'))),
  }),
});

export const replayDeliveries = partnerOperation({
  method: 'POST',
  path: '/webhook_endpoints/{webhook_endpoint_guid}/replay',
  body: { schema: z.object({ replay: replayRequest }), isRequired: true },
  answer: ok('replay'),
  errors: ['ruleBroken'],
});

export const readReplay = partnerRead('/webhook_endpoints/{webhook_endpoint_guid}/replays/{replay_guid}', 'replay');
