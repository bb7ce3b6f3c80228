import type { WireOf } from '../../contract/kernel/wire.ts';
import type { delivery as deliverySchema } from '../../contract/webhooks/delivery-schema.ts';
import { toTimestamp, toTimestampOrNull } from '../../domain/kernel/time.ts';
import type { Delivery } from '../../domain/webhooks/delivery.ts';
import type { EventType } from '../../domain/webhooks/event.ts';

export const presentDelivery = (delivery: Delivery, type: EventType): WireOf<typeof deliverySchema> => ({
  attempts: delivery.attempts.map(({ answer, atMs, durationMs, failure, number, status }) => ({
    answer,
    attempted_at: toTimestamp(atMs),
    duration_ms: durationMs,
    failure,
    number,
    status,
  })),
  attempts_count: delivery.attempts.at(-1)?.number ?? 0,
  created_at: toTimestamp(delivery.createdAt),
  event_guid: delivery.eventGuid,
  event_type: type,
  guid: delivery.guid,
  next_attempt_at: toTimestampOrNull(delivery.nextAttemptAt),
  status: delivery.status,
  updated_at: toTimestamp(delivery.updatedAt),
  webhook_endpoint_guid: delivery.endpointGuid,
});
