import * as z from 'zod/mini';
import { DELIVERY_STATUSES } from '../../domain/webhooks/delivery.ts';
import { deliveryGuid, eventGuid, webhookEndpointGuid } from '../kernel/guids.ts';
import { count, namedObject, nullableInteger, nullableText, nullableTimestamp, timestamp } from '../kernel/values.ts';
import { eventType } from './feed-event-schema.ts';

export const deliveryStatus = z.enum(DELIVERY_STATUSES);
deliveryStatus.register(z.globalRegistry, {
  id: 'DeliveryStatus',
  description:
    '`EXHAUSTED`: given up, or the receiver answered 410. `CANCELLED`: the endpoint was deleted or disabled meanwhile.',
});

/**
 * `status` is null where the receiver did not answer, `failure` where it did. `answer` is the beginning of the body of
 * its answer.
 */
const deliveryAttempt = namedObject('DeliveryAttempt', {
  answer: nullableText,
  attempted_at: timestamp,
  duration_ms: count,
  failure: nullableText,
  number: count,
  status: nullableInteger,
});

/** One event on its way to one endpoint, with the last attempts. `attempts_count` counts all attempts. */
export const delivery = namedObject('Delivery', {
  attempts: z.array(deliveryAttempt),
  attempts_count: count,
  created_at: timestamp,
  event_guid: eventGuid,
  event_type: eventType,
  guid: deliveryGuid,
  next_attempt_at: nullableTimestamp,
  status: deliveryStatus,
  updated_at: timestamp,
  webhook_endpoint_guid: webhookEndpointGuid,
});
