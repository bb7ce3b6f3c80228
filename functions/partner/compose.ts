import type { Adapters } from '../../lib/app/adapters.ts';
import { composeKeyedCalls } from '../../lib/app/idempotency/compose-keyed-calls.ts';
import { type JobAdapters, jobDepsOf } from '../../lib/app/jobs/job-deps.ts';
import { createMemberRefresh } from '../../lib/app/members/refresh-members.ts';
import { createUnitOfWork } from '../../lib/app/table/unit-of-work.ts';
import { composeRequestLimiter } from '../../lib/app/users/compose-request-limiter.ts';
import { continueUserDeletion } from '../../lib/app/users/continue-user-deletion.ts';
import { composeOutbox } from '../../lib/app/webhooks/compose-outbox.ts';
import { createEventEmitter } from '../../lib/app/webhooks/emit-event.ts';
import { createEndpointSlots } from '../../lib/app/webhooks/endpoint-slots.ts';
import { isBasePathOf } from '../../lib/domain/users/base-path.ts';
import type { Client } from '../../lib/domain/users/client.ts';
import { byApiKey } from '../../lib/http/authenticate.ts';
import { createKeyedCalls } from '../../lib/http/keyed-calls.ts';
import { xmlAnswer } from '../../lib/http/xml-answer.ts';
import { createMemberStore } from '../../lib/store/members/member-store.ts';
import { createClientConnectorStore } from '../../lib/store/users/client-connector-store.ts';
import { createClientStore } from '../../lib/store/users/client-store.ts';
import { createKeptClients } from '../../lib/store/users/kept-clients.ts';
import { createSessionStore } from '../../lib/store/users/session-store.ts';
import { createUserStore } from '../../lib/store/users/user-store.ts';
import { createDeliveryLog } from '../../lib/store/webhooks/delivery-log.ts';
import { createDeliveryStore } from '../../lib/store/webhooks/delivery-store.ts';
import { createEndpointHealthStore } from '../../lib/store/webhooks/endpoint-health-store.ts';
import { createFeedStore } from '../../lib/store/webhooks/feed-store.ts';
import { createParkingStore } from '../../lib/store/webhooks/parking-store.ts';
import { createReceiverStates } from '../../lib/store/webhooks/receiver-states.ts';
import { createReplayStore } from '../../lib/store/webhooks/replay-store.ts';
import { createWebhookEndpointStore } from '../../lib/store/webhooks/webhook-endpoint-store.ts';
import { createWidgetTokenStore } from '../../lib/store/widgets/widget-token-store.ts';
import { operations } from './operations.ts';
import type { PartnerDeps } from './partner-deps.ts';

type PartnerAdapters = JobAdapters &
  Pick<Adapters, 'cipher' | 'tokenKeys' | 'notifyQueue' | 'requestLimits'> &
  Pick<PartnerDeps, 'webhookGuard' | 'connectors' | 'isWidgetHttpAllowed'>;

const depsOf = (adapters: PartnerAdapters): PartnerDeps => {
  const clients = createClientStore(adapters);
  const members = createMemberStore(adapters);
  const { announce, events } = composeOutbox(adapters);
  return {
    ...adapters,
    change: createUnitOfWork({ ...adapters, announce }),
    emit: createEventEmitter({ ...adapters, announce, events }),
    clients,
    clientConnectors: createClientConnectorStore(adapters),
    sessions: createSessionStore(adapters),
    users: createUserStore(adapters),
    widgetTokens: createWidgetTokenStore(adapters),
    refreshMembers: createMemberRefresh({ ...adapters, members, clients, jobs: jobDepsOf(adapters, announce) }),
    endpoints: createWebhookEndpointStore(adapters),
    health: createEndpointSlots({ ...adapters, health: createEndpointHealthStore(adapters) }),
    parkings: createParkingStore(adapters),
    receiverStates: createReceiverStates(adapters),
    continueDeletion: (userGuid) => continueUserDeletion({ ...adapters, members }, userGuid),
    onSendFailed: (error) => adapters.log.error('SEND_FAILED', error),
    deliveries: createDeliveryStore(adapters),
    deliveryLog: createDeliveryLog(adapters),
    feed: createFeedStore(adapters),
    replays: createReplayStore(adapters),
  };
};

/** A name that the client has just set is known at once, though the caller's settings may be some seconds old. */
const basePathCheck =
  ({ clients }: Pick<PartnerDeps, 'clients'>) =>
  async (client: Client, segment: string) => {
    if (isBasePathOf(client, segment)) return true;
    const now = await clients.read(client.guid);
    return now !== null && isBasePathOf(now, segment);
  };

export const composePartner = (adapters: PartnerAdapters) => ({
  ...adapters,
  operations,
  deps: depsOf(adapters),
  keyedCalls: createKeyedCalls(composeKeyedCalls(adapters, depsOf)),
  authenticators: { apiKey: byApiKey(createKeptClients(adapters).byApiKey) },
  limiter: composeRequestLimiter(adapters),
  isBasePathOf: basePathCheck({ clients: createClientStore(adapters) }),
  asXml: xmlAnswer,
});
