import * as z from 'zod/mini';
import { EVENT_TYPES } from '../../domain/webhooks/event.ts';
import { eventGuid } from '../kernel/guids.ts';
import { count, namedObject, timestamp } from '../kernel/values.ts';

export const eventType = z.enum(EVENT_TYPES);
eventType.register(z.globalRegistry, { id: 'EventType', description: 'The types of events that this version sends.' });

/** The same as a webhook: `guid` is its `webhook-id`, `revision` its `Tributary-Revision`, `payload` its body. */
export const feedEvent = namedObject('FeedEvent', {
  created_at: timestamp,
  guid: eventGuid,
  payload: z.record(z.string(), z.unknown()),
  revision: count,
  type: eventType,
});
