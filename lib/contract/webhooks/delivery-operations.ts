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
  summary: 'List the deliveries to an endpoint',
  description:
    'Deliveries of the last thirty days with their attempts. A page may have fewer entries than requested. More ' +
    'pages follow until `next` is null.',
  params: endpointPath,
  query: z.object({
    before: z.optional(eventGuid.check(z.describe('The `next` of the previous answer.'))),
    event_guid: z.optional(eventGuid.check(z.describe('Only the delivery of this event.'))),
    limit: limitUpTo(100),
    status: z.optional(deliveryStatus.check(z.describe('Only deliveries with this status.'))),
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
  summary: 'Deliver past events again',
  description:
    'Delivers one event, or all events since a moment. By default these are only events that the endpoint has not ' +
    'acknowledged. Each event keeps its `webhook-id`.',
  params: endpointPath,
  body: { schema: z.object({ replay: replayRequest }), isRequired: true },
  answer: {
    status: 200,
    description: 'The replay. The delivery of one event has begun; many events are delivered in the background.',
    body: 'replay',
  },
  errors: ['ruleBroken'],
});

export const readReplay = operation({
  ...shared,
  method: 'GET',
  path: '/webhook_endpoints/{webhook_endpoint_guid}/replays/{replay_guid}',
  summary: 'Read the progress of a replay',
  description: 'A replay can be read for thirty days.',
  params: replayPath,
  answer: { status: 200, description: 'The replay.', body: 'replay' },
});
