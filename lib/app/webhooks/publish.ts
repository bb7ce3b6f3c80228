import { OWN_EVENT_SOURCE } from '../../contract/upstream/bus-events.ts';
import type { BusEntry, EventBus } from '../../domain/kernel/bus.ts';
import type { SubscriberEvent } from '../../domain/webhooks/event.ts';
import { presentFeedEvent } from '../../present/webhooks/feed-event.ts';

export interface PublishDeps {
  readonly bus: EventBus;
}

/**
 * Puts an event on the bus, for other services of the same account: as an entry of the feed, with its client. Throws
 * when the bus does not take it; then the event is not finished.
 */
export const publish = async (event: SubscriberEvent, deps: PublishDeps): Promise<void> => publishAll([event], deps);

export const publishAll = async (events: readonly SubscriberEvent[], { bus }: PublishDeps): Promise<void> => {
  if (events.length > 0) await bus.put(events.map(entryOf));
};

const entryOf = (event: SubscriberEvent): BusEntry => {
  const detail = JSON.stringify({ client_guid: event.clientGuid, ...presentFeedEvent(event) });
  return { source: OWN_EVENT_SOURCE, detailType: event.type, detail };
};
