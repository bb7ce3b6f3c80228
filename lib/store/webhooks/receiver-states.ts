import type { Guid } from '../../domain/kernel/guid.ts';
import { mapLimit } from '../../domain/kernel/map-limit.ts';
import { UNPROVEN } from '../../domain/webhooks/endpoint-health.ts';
import { WAITING_COUNT_MAX } from '../../domain/webhooks/parked-line.ts';
import type { ReceiverState } from '../../domain/webhooks/receiver-state.ts';
import { isDue, keys, parkedOf } from '../table/keys.ts';
import type { ItemTable } from '../table/table-client.ts';
import { itemToHealth } from './endpoint-health-store.ts';

const COUNTS_AT_ONCE = 10;

type Endpoint = Guid<'WHE'>;

export type ReceiverStates = ReturnType<typeof createReceiverStates>;

/** Reads what is known of receivers. Deliveries are counted only where some may wait. */
export const createReceiverStates = ({ table }: { readonly table: Pick<ItemTable, 'getMany' | 'query'> }) => ({
  of: async (endpoints: readonly Endpoint[]): Promise<(endpoint: Endpoint) => ReceiverState> => {
    const placesOf = (endpoint: Endpoint) => [keys.endpointHealth(endpoint), keys.parking(endpoint)];
    const items = await table.getMany(endpoints.flatMap(placesOf), { isConsistent: true });
    const found = new Map(items.map((item) => [`${item.pk} ${item.sk}`, item]));
    const foundAt = ({ pk, sk }: { readonly pk: string; readonly sk: string }) => found.get(`${pk} ${sk}`) ?? null;
    const counts = new Map<Endpoint, number>();
    const parking = endpoints.filter((endpoint) => isDue(foundAt(keys.parking(endpoint)) ?? {}));
    await mapLimit(parking, COUNTS_AT_ONCE, async (endpoint) => {
      const waiting = await table.query({
        pk: parkedOf(endpoint),
        sk: { from: '0', to: '~' },
        isConsistent: false,
        index: 'due',
        limit: WAITING_COUNT_MAX,
      });
      counts.set(endpoint, waiting.length);
    });
    return (endpoint) => {
      const item = foundAt(keys.endpointHealth(endpoint));
      return { health: item === null ? UNPROVEN : itemToHealth(item), waitingCount: counts.get(endpoint) ?? 0 };
    };
  },
});
