import { type Guid, isGuid } from '../../domain/kernel/guid.ts';
import type { Delivery } from '../../domain/webhooks/delivery.ts';
import type { EventType } from '../../domain/webhooks/event.ts';
import { keys } from '../table/keys.ts';
import type { ItemTable } from '../table/table-client.ts';
import { placesOf } from './delivery-places.ts';
import { toDelivery } from './delivery-store.ts';
import { itemToPushed } from './event-store.ts';

export type DeliveryLog = ReturnType<typeof createDeliveryLog>;

export const createDeliveryLog = ({ table }: { readonly table: ItemTable }) => ({
  /** Deliveries of an event to the endpoints that its client has now. */
  ofEvent: async (client: Guid<'CLT'>, event: Guid<'EVT'>): Promise<readonly Delivery[]> => {
    const { pk, sk: prefix } = keys.webhookEndpointsOf(client);
    const items = await table.query({ pk, sk: { prefix }, isConsistent: true });
    const endpoints = items.map(({ sk }) => sk.slice(prefix.length)).filter((guid) => isGuid('WHE', guid));
    const found = await table.getMany(
      endpoints.flatMap((endpointGuid) => placesOf({ eventGuid: event, endpointGuid })),
      { isConsistent: true },
    );
    return found.map(toDelivery).toSorted((a, b) => a.createdAt - b.createdAt || (a.guid < b.guid ? -1 : 1));
  },
  /** The types of the events; without events whose thirty days are over, and without types that this version does not know. */
  typesOf: async (deliveries: readonly Delivery[]): Promise<ReadonlyMap<Guid<'EVT'>, EventType>> => {
    const places = deliveries.map(({ clientGuid, feedShard, eventGuid }) =>
      keys.eventInShard(clientGuid, feedShard, eventGuid),
    );
    const events = (await table.getMany(places, { isConsistent: true })).map(itemToPushed);
    return new Map(events.filter((event) => event !== null).map(({ guid, type }) => [guid, type]));
  },
});
