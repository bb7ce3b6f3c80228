import type { NotifyDeps } from '../../functions/notify/work.ts';
import { createSlots } from '../../lib/app/webhooks/slots.ts';
import type { NotifyMessage, PlanMessage } from '../../lib/contract/jobs/messages.ts';
import type { SendWebhook } from '../../lib/delivery/sender.ts';
import type { Ids } from '../../lib/domain/kernel/ids.ts';
import type { BatchQueue, Queue } from '../../lib/domain/kernel/queue.ts';
import { createAccountStore } from '../../lib/store/accounts/account-store.ts';
import { createCategoryReader } from '../../lib/store/categories/category-reader.ts';
import { createPieceReader } from '../../lib/store/ledger/piece-reader.ts';
import { createPlanningWants } from '../../lib/store/planning/planning-wants.ts';
import { createStoredPlanning } from '../../lib/store/planning/stored-planning.ts';
import type { Table } from '../../lib/store/table/table-client.ts';
import { createClientStore } from '../../lib/store/users/client-store.ts';
import { createUserReader } from '../../lib/store/users/user-reader.ts';
import { createDeliveryStore } from '../../lib/store/webhooks/delivery-store.ts';
import { createEndpointHealthStore } from '../../lib/store/webhooks/endpoint-health-store.ts';
import { createEventStore } from '../../lib/store/webhooks/event-store.ts';
import { createFeedStore } from '../../lib/store/webhooks/feed-store.ts';
import { createReplayStore } from '../../lib/store/webhooks/replay-store.ts';
import { createWebhookEndpointStore } from '../../lib/store/webhooks/webhook-endpoint-store.ts';
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
