import { OWN_EVENT_SOURCE } from '../../lib/contract/bus-events.ts';
import type { EventBus } from '../../lib/domain/bus.ts';
import type { DomainEvent } from '../../lib/domain/event.ts';
import { toTimestamp } from '../../lib/domain/time.ts';

export interface PublishDeps {
  readonly bus: EventBus;
}

/**
 * Puts an event on the bus, for other services of the same account: as an entry of the feed, with the client it is of.
 * Throws when the bus does not take it; then it is not told yet.
 */
export const publish = async (event: DomainEvent, { bus }: PublishDeps): Promise<void> => {
  await bus.put([{ source: OWN_EVENT_SOURCE, detailType: event.type, detail: detailOf(event) }]);
};

/** The body stands in it as it is, so that no number passes through a float. */
const detailOf = ({ guid, type, clientGuid, createdAt, revision, body }: DomainEvent): string => {
  const entry = { guid, type, client_guid: clientGuid, created_at: toTimestamp(createdAt), revision };
  return `${JSON.stringify(entry).slice(0, -1)},"payload":${body}}`;
};
