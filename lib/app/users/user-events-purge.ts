import * as z from 'zod/mini';
import { guidSchema } from '../../contract/kernel/guid-schema.ts';
import { type Guid, isGuid } from '../../domain/kernel/guid.ts';
import type { User } from '../../domain/users/user.ts';
import { purgedUserEvent } from '../../present/users/user-event.ts';
import { decodeItem } from '../../store/table/item-codec.ts';
import { eventsOfUser, type Key, keys } from '../../store/table/keys.ts';
import { deleteOf, type Item, type Table } from '../../store/table/table-client.ts';
import { placesOf } from '../../store/webhooks/delivery-places.ts';
import { toDelivery } from '../../store/webhooks/delivery-store.ts';

/** Events of one call. They are in memory with their bodies. */
const EVENTS_PER_CALL = 500;
/** Deliveries of one call: each event has one for each endpoint. Some seconds of writes. */
const DELIVERIES_PER_CALL = 1_000;

/**
 * Only the fields that are needed, so that an event of a later version, with a type that is unknown here, is deleted
 * too.
 */
const purgedEvent = z.object({ guid: guidSchema('EVT'), type: z.string(), revision: z.number() });

interface PurgedEvent extends z.output<typeof purgedEvent> {
  readonly key: Key;
}

/**
 * Deletes a part of the events of a user that is to be purged, and their deliveries. Of the last event, that the user
 * was deleted, the feed keeps that it happened, and nothing that says who the user was. `more` asks to be called again.
 */
export const purgeEventsOf = async (user: User, table: Table): Promise<{ readonly kind: 'more' | 'done' }> => {
  const endpoints = await endpointsOf(user.clientGuid, table);
  const limit = Math.min(EVENTS_PER_CALL, Math.ceil(DELIVERIES_PER_CALL / Math.max(endpoints.length, 1)));
  const entries = await table.query({
    pk: eventsOfUser(user.guid),
    sk: { prefix: 'EVT-' },
    isConsistent: false,
    index: 'due',
    limit,
  });
  if (entries.length === 0) return { kind: 'done' };
  const found = await table.getMany(
    entries.map(({ pk, sk }) => ({ pk, sk })),
    { isConsistent: true },
  );
  const events = found.map((item) => ({ ...decodeItem(purgedEvent, item), key: { pk: item.pk, sk: item.sk } }));
  const others = events.filter((event) => !isAboutDeletion(event, user));
  // Deliveries are deleted first: without its event no delivery can be found again.
  await table.writeMany((await deliveriesOf(others, endpoints, table)).map(deleteOf));
  await table.writeMany(others.map(({ key }) => deleteOf(key)));
  for (const event of events.filter((one) => isAboutDeletion(one, user)))
    await keepReceipt(event, user, endpoints, table);
  return { kind: 'more' };
};

/** Nothing changes a deleted user, so the last revision is that of the deletion. */
const isAboutDeletion = (event: PurgedEvent, user: User): boolean =>
  event.type === 'USER' && event.revision === user.revision;

/** The client's endpoints, and those that it removed while events were delivered that are still kept. */
const endpointsOf = async (client: Guid<'CLT'>, table: Table): Promise<readonly Guid<'WHE'>[]> => {
  const ranges = [keys.webhookEndpointsOf(client), keys.removedEndpointsOf(client)];
  const lists = await Promise.all(
    ranges.map(({ pk, sk }) => table.query({ pk, sk: { prefix: sk }, isConsistent: true })),
  );
  const guids = lists.flat().map(({ sk }) => sk.slice(sk.indexOf('#') + 1));
  return [...new Set(guids)].filter((guid) => isGuid('WHE', guid));
};

const deliveriesOf = (
  events: readonly PurgedEvent[],
  endpoints: readonly Guid<'WHE'>[],
  table: Table,
): Promise<readonly Item[]> =>
  table.getMany(
    events.flatMap(({ guid }) => endpoints.flatMap((endpointGuid) => placesOf({ eventGuid: guid, endpointGuid }))),
    { isConsistent: true },
  );

/** When an answer arrives at this moment, the next call takes care of it. */
const keepReceipt = async (
  event: PurgedEvent,
  user: User,
  endpoints: readonly Guid<'WHE'>[],
  table: Table,
): Promise<void> => {
  const deliveries = await deliveriesOf([event], endpoints, table);
  const written = await Promise.all(
    deliveries.map((item) => {
      const { attempts, updatedAt } = toDelivery(item);
      return table.write({
        kind: 'update',
        key: { pk: item.pk, sk: item.sk },
        set: { attempts: attempts.map((attempt) => ({ ...attempt, answer: null })) },
        condition: {
          expression: '#claimId = :nobody AND #updatedAt = :updatedAt',
          values: { nobody: null, updatedAt },
        },
      });
    }),
  );
  if (written.some(({ ok }) => !ok)) return;
  await table.write({
    kind: 'update',
    key: event.key,
    set: { body: purgedUserEvent(user).body },
    remove: ['duePk', 'dueSk'],
    condition: { expression: 'attribute_exists(#pk)' },
  });
};
