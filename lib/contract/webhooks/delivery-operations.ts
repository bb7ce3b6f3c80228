import * as z from 'zod/mini';
import { eventGuid } from '../kernel/guids.ts';
import { endpointPath, replayPath } from '../kernel/paths.ts';
import { limitUpTo } from '../kernel/query.ts';
import { operation } from '../operation.ts';
import { deliveryStatus } from './delivery-schema.ts';
import { replayRequest } from './replay-schema.ts';

const shared = {
  function: 'partner',
  auth: 'apiKey',
  tag: 'webhook endpoints',
  mediaFamily: 'own',
  source: ['own'],
} as const;

export const listDeliveries = operation({
  ...shared,
  method: 'GET',
  path: '/webhook_endpoints/{webhook_endpoint_guid}/deliveries',
  summary: 'List what was delivered to an endpoint, and how',
  description:
    'Deliveries of the last thirty days with their attempts. A page may hold fewer than asked for while `next` says ' +
    'that there are more.',
  params: endpointPath,
  query: z.object({
    before: z.optional(eventGuid.check(z.describe('The `next` of the last answer.'))),
    event_guid: z.optional(eventGuid.check(z.describe('Keep only the delivery of this event.'))),
    limit: limitUpTo(100),
    status: z.optional(deliveryStatus.check(z.describe('Keep only deliveries in this state.'))),
  }),
  answer: {
    status: 200,
    description: 'Deliveries of the newest events first; `next` is null on the last page.',
    body: 'deliveryPage',
  },
});

export const replayDeliveries = operation({
  ...shared,
  method: 'POST',
  path: '/webhook_endpoints/{webhook_endpoint_guid}/replay',
  summary: 'Deliver events of the past once more',
  description:
    'One event, or all since a moment; only what the endpoint has not acknowledged, unless said otherwise. Each has the ' +
    '`webhook-id` it had before.',
  params: endpointPath,
  body: { schema: z.object({ replay: replayRequest }), isRequired: true },
  answer: {
    status: 200,
    description: 'What is asked for; of one event it is begun, of many it goes on in the background.',
    body: 'replay',
  },
  errors: ['ruleBroken'],
});

export const readReplay = operation({
  ...shared,
  method: 'GET',
  path: '/webhook_endpoints/{webhook_endpoint_guid}/replays/{replay_guid}',
  summary: 'Read how far a replay is',
  description: 'A replay can be read for thirty days.',
  params: replayPath,
  answer: { status: 200, description: 'The replay as it is now.', body: 'replay' },
});
