import { CLOCK_SKEW_MS_MAX } from '../../domain/kernel/clock-skew.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import type { KeyedEndpoint } from '../../domain/webhooks/webhook-endpoint.ts';
import { createKept } from '../table/kept-for.ts';
import type { WebhookEndpointStore } from './webhook-endpoint-store.ts';

/** A client has a few endpoints mostly, of half a kilobyte each. */
const LISTS_MAX = 100;

export type KeptEndpoints = ReturnType<typeof createKeptEndpoints>;

/**
 * The endpoints of clients as they were some seconds ago. An event is never told by a list from before it happened: an
 * endpoint that was made before an event would miss it. So the list is read once for the events of a burst, and anew for
 * each event that is told at once.
 */
export const createKeptEndpoints = (
  { clock, clientAgeMsMax = 0 }: { readonly clock: Clock; readonly clientAgeMsMax?: number },
  endpoints: Pick<WebhookEndpointStore, 'list'>,
) => {
  const lists = createKept<readonly KeyedEndpoint[]>({ clock, ageMsMax: clientAgeMsMax, entriesMax: LISTS_MAX });
  return {
    /** Every endpoint of the client, oldest first, as they were after `happenedAtMs`; left out, as they are now. */
    list: async (client: Guid<'CLT'>, happenedAtMs: number = clock()): Promise<readonly KeyedEndpoint[]> =>
      (await lists.get(
        client,
        () => endpoints.list(client),
        ({ readAtMs }) => readAtMs >= happenedAtMs + CLOCK_SKEW_MS_MAX,
      )) ?? [],
  };
};
