import type { Adapters } from '../../lib/app/adapters.ts';
import { composePlanningWants } from '../../lib/app/planning/compose-planning-wants.ts';
import type { Receiver } from '../../lib/app/webhooks/attempt.ts';
import { createEndpointSlots } from '../../lib/app/webhooks/endpoint-slots.ts';
import { createJoinedReads } from '../../lib/app/webhooks/joined-reads.ts';
import { createParking } from '../../lib/app/webhooks/parking.ts';
import { createSlots } from '../../lib/app/webhooks/slots.ts';
import type { Guid } from '../../lib/domain/kernel/guid.ts';
import { createAccountStore } from '../../lib/store/accounts/account-store.ts';
import { createCategoryReader } from '../../lib/store/categories/category-reader.ts';
import { createTransferReader } from '../../lib/store/ledger/own-transfers-item.ts';
import { createPieceReader } from '../../lib/store/ledger/piece-reader.ts';
import { createStoredPlanning } from '../../lib/store/planning/stored-planning.ts';
import { createKeptClients } from '../../lib/store/users/kept-clients.ts';
import { createUserReader } from '../../lib/store/users/user-reader.ts';
import { createDeliveryStore } from '../../lib/store/webhooks/delivery-store.ts';
import { createEndpointHealthStore } from '../../lib/store/webhooks/endpoint-health-store.ts';
import { createEventStore } from '../../lib/store/webhooks/event-store.ts';
import { createFeedStore } from '../../lib/store/webhooks/feed-store.ts';
import { createKeptEndpoints } from '../../lib/store/webhooks/kept-endpoints.ts';
import { createParkingStore } from '../../lib/store/webhooks/parking-store.ts';
import { createReplayStore } from '../../lib/store/webhooks/replay-store.ts';
import { createWebhookEndpointStore } from '../../lib/store/webhooks/webhook-endpoint-store.ts';
import type { NotifyDeps } from './work.ts';

type NotifyAdapters = Pick<
  Adapters,
  'table' | 'clock' | 'ids' | 'log' | 'cipher' | 'planQueue' | 'bus' | 'clientAgeMsMax'
> &
  Pick<NotifyDeps, 'queue' | 'send' | 'bearerTokens'> & {
    /** How many slots an endpoint may have. */
    readonly slotsMax?: number;
  };

export const composeNotify = (adapters: NotifyAdapters) => {
  const health = createEndpointHealthStore(adapters);
  const parkings = createParkingStore(adapters);
  const endpoints = createWebhookEndpointStore(adapters);
  return {
    ...adapters,
    health,
    slots: createSlots({ ...adapters, health: createEndpointSlots({ ...adapters, health }) }),
    receivers: createJoinedReads<Guid<'WHE'>, Receiver | null>(),
    parkings,
    parking: createParking({ ...adapters, health, parkings }),
    events: createEventStore({ ...adapters, notifyQueue: adapters.queue }),
    clients: createKeptClients(adapters),
    accounts: createAccountStore(adapters),
    ownCategories: createCategoryReader(adapters),
    transfers: createTransferReader(adapters),
    pieces: createPieceReader(adapters),
    users: createUserReader(adapters),
    planned: createStoredPlanning(adapters),
    wants: composePlanningWants(adapters),
    endpoints: { ...endpoints, ...createKeptEndpoints(adapters, endpoints) },
    deliveries: createDeliveryStore(adapters),
    feed: createFeedStore(adapters),
    replays: createReplayStore(adapters),
  } satisfies NotifyDeps;
};
