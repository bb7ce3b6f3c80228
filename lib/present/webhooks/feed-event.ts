import type { WireOf } from '../../contract/kernel/wire.ts';
import type { feedEvent } from '../../contract/webhooks/feed-event-schema.ts';
import { parseAsSpelled } from '../../domain/kernel/exact-json.ts';
import { toTimestamp } from '../../domain/kernel/time.ts';
import type { SubscriberEvent } from '../../domain/webhooks/event.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export const presentFeedEvent = (event: SubscriberEvent): WireOf<typeof feedEvent> => {
  // The feed shows the payload exactly as the webhook sent it.
  const payload = parseAsSpelled(event.body);
  if (!isObject(payload)) throw new Error('The body of an event is an object');
  return {
    created_at: toTimestamp(event.createdAt),
    guid: event.guid,
    payload,
    revision: event.revision,
    type: event.type,
  };
};
