import { createSlots } from '../../functions/notify/slots.ts';
import type { NotifyDeps } from '../../functions/notify/work.ts';
import type { NotifyMessage, PlanMessage } from '../../lib/contract/messages.ts';
import type { SendWebhook } from '../../lib/delivery/sender.ts';
import type { Ids } from '../../lib/domain/ids.ts';
import type { BatchQueue, Queue } from '../../lib/domain/queue.ts';
import { createAccountStore } from '../../lib/store/account-store.ts';
import { createCategoryReader } from '../../lib/store/category-reader.ts';
import { createClientStore } from '../../lib/store/client-store.ts';
import { createDeliveryStore } from '../../lib/store/delivery-store.ts';
import { createEndpointHealthStore } from '../../lib/store/endpoint-health-store.ts';
import { createEventStore } from '../../lib/store/event-store.ts';
import { createFeedStore } from '../../lib/store/feed-store.ts';
import { createPieceReader } from '../../lib/store/piece-reader.ts';
import { createPlanningWants } from '../../lib/store/planning-wants.ts';
import { createReplayStore } from '../../lib/store/replay-store.ts';
import { createStoredPlanning } from '../../lib/store/stored-planning.ts';
import type { Table } from '../../lib/store/table-client.ts';
import { createUserReader } from '../../lib/store/user-reader.ts';
import { createWebhookEndpointStore } from '../../lib/store/webhook-endpoint-store.ts';
import { recordingBus } from './bus.ts';
import { testCipher } from './cipher.ts';
import type { TestClock } from './clock.ts';
import { testIds } from './ids.ts';
import { recordingQueue } from './queue.ts';

/** What the notify function is made of, over the tables and queues of a test. */
export const notifyDepsOver = ({
  table,
  clock,
  queue,
  send,
  ids = testIds(),
  planQueue = recordingQueue(),
}: {
  readonly table: Table;
  readonly clock: TestClock;
  readonly queue: BatchQueue<NotifyMessage>;
  readonly send: SendWebhook;
  readonly ids?: Ids;
  readonly planQueue?: Queue<PlanMessage>;
}): NotifyDeps => {
  const events = createEventStore({ table, notifyQueue: queue });
  const health = createEndpointHealthStore({ table, clock });
  return {
    clock,
    ids,
    queue,
    send,
    // No receiver of these tests wants one.
    bearerTokens: { of: async () => null, forget: () => undefined },
    bus: recordingBus(),
    events,
    clients: createClientStore({ table, clock }),
    accounts: createAccountStore({ table }),
    ownCategories: createCategoryReader({ table }),
    pieces: createPieceReader({ table }),
    users: createUserReader({ table }),
    planned: createStoredPlanning({ table }),
    wants: createPlanningWants({ table, clock, ids, planQueue, onSendFailed: () => undefined }),
    endpoints: createWebhookEndpointStore({ table, clock, cipher: testCipher(clock) }),
    deliveries: createDeliveryStore({ table, clock, ids }),
    health,
    slots: createSlots({ health, clock }),
    feed: createFeedStore({ table, clock }),
    replays: createReplayStore({ table }),
  };
};
