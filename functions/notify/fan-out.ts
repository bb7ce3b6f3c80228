import type { NotifyMessage } from '../../lib/contract/messages.ts';
import { CHANGES, type EventType } from '../../lib/domain/event.ts';
import type { Log } from '../../lib/domain/log.ts';
import type { Queue } from '../../lib/domain/queue.ts';
import { subscribesTo } from '../../lib/domain/webhook-endpoint.ts';
import { type DeliveryStore, messageOfDelivery } from '../../lib/store/delivery-store.ts';
import type { EventStore } from '../../lib/store/event-store.ts';
import type { WebhookEndpointStore } from '../../lib/store/webhook-endpoint-store.ts';
import { type ChangesDeps, expandChanges } from './expand-changes.ts';

export interface FanOutDeps extends ChangesDeps {
  readonly events: EventStore;
  readonly endpoints: WebhookEndpointStore;
  readonly deliveries: DeliveryStore;
  readonly queue: Queue<NotifyMessage>;
}

type FanOutMessage = Extract<NotifyMessage, { kind: 'event' }>;

/**
 * Makes one delivery for each endpoint that wants the event. May run twice for one event, or again after a crash
 * half-way: a delivery is created once, and the event stays due until all of them exist.
 */
export const fanOut = async (message: FanOutMessage, deps: FanOutDeps, log: Log): Promise<void> => {
  const [event, endpoints] = await Promise.all([
    deps.events.read(message.client_guid, message.feed_shard, message.event_guid),
    deps.endpoints.list(message.client_guid),
  ]);
  if (event === null) {
    log.warn('EVENT_IGNORED', { event_guid: message.event_guid });
    return;
  }
  const wanting = (type: EventType) =>
    endpoints.filter((endpoint) => endpoint.isEnabled && subscribesTo(endpoint, type));
  if (event.type === CHANGES) {
    const following = await expandChanges(event, (type) => wanting(type).length > 0, deps);
    await deps.events.add(following);
    const { failures } = await deps.events.announce(following);
    for (const failure of failures) log.error('SEND_FAILED', failure, { event_guid: event.guid });
    await deps.events.finishFanOut(event);
    return;
  }
  await Promise.all(
    wanting(event.type).map(async (endpoint) => {
      const delivery = await deps.deliveries.create(event, endpoint.guid);
      if (delivery === null) return;
      await deps.queue
        .send(messageOfDelivery(delivery, delivery.attempt), 0)
        .catch((error: unknown) => log.error('SEND_FAILED', error, { event_guid: event.guid }));
    }),
  );
  await deps.events.finishFanOut(event);
};
