import { OWN_EVENT_SOURCE } from '../../lib/contract/bus-events.ts';
import type { EventBus } from '../../lib/domain/bus.ts';
import type { News } from '../../lib/domain/event.ts';
import { presentFeedEvent } from '../../lib/http/present/feed-event.ts';

export interface PublishDeps {
  readonly bus: EventBus;
}

/**
 * Puts an event on the bus, for other services of the same account: as an entry of the feed, with the client it is of.
 * Throws when the bus does not take it; then it is not told yet.
 */
export const publish = async (event: News, { bus }: PublishDeps): Promise<void> => {
  const detail = JSON.stringify({ client_guid: event.clientGuid, ...presentFeedEvent(event) });
  await bus.put([{ source: OWN_EVENT_SOURCE, detailType: event.type, detail }]);
};
