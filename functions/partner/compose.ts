import type { Adapters } from '../../lib/app/adapters.ts';
import { composeJobs, type JobAdapters } from '../../lib/app/jobs/compose-jobs.ts';
import { createMemberRefresh } from '../../lib/app/members/refresh-members.ts';
import { continueUserDeletion } from '../../lib/app/users/user-deletion.ts';
import { composeOutbox } from '../../lib/app/webhooks/compose-outbox.ts';
import { byApiKey } from '../../lib/http/authenticate.ts';
import { createMemberStore } from '../../lib/store/members/member-store.ts';
import { createClientConnectorStore } from '../../lib/store/users/client-connector-store.ts';
import { createClientStore } from '../../lib/store/users/client-store.ts';
import { createSessionStore } from '../../lib/store/users/session-store.ts';
import { createUserReader } from '../../lib/store/users/user-reader.ts';
import { createUserStore } from '../../lib/store/users/user-store.ts';
import { createDeliveryLog } from '../../lib/store/webhooks/delivery-log.ts';
import { createDeliveryStore } from '../../lib/store/webhooks/delivery-store.ts';
import { createEndpointHealthStore } from '../../lib/store/webhooks/endpoint-health-store.ts';
import { createFeedStore } from '../../lib/store/webhooks/feed-store.ts';
import { createReplayStore } from '../../lib/store/webhooks/replay-store.ts';
import { createWebhookEndpointStore } from '../../lib/store/webhooks/webhook-endpoint-store.ts';
import { createWidgetTokenStore } from '../../lib/store/widgets/widget-token-store.ts';
import { operations } from './operations.ts';
import type { PartnerDeps } from './partner-deps.ts';

type PartnerAdapters = JobAdapters &
  Pick<Adapters, 'cipher' | 'tokenKeys' | 'notifyQueue'> &
  Pick<PartnerDeps, 'webhookGuard' | 'connectors' | 'isWidgetHttpAllowed'>;

export const composePartner = (adapters: PartnerAdapters) => {
  const clients = createClientStore(adapters);
  const members = createMemberStore(adapters);
  const { announce, events } = composeOutbox(adapters);
  const deps = {
    ...adapters,
    announce,
    events,
    clients,
    clientConnectors: createClientConnectorStore(adapters),
    sessions: createSessionStore(adapters),
    users: createUserStore(adapters),
    userReader: createUserReader(adapters),
    widgetTokens: createWidgetTokenStore(adapters),
    refreshMembers: createMemberRefresh({ ...adapters, members, clients, jobs: composeJobs(adapters, events) }),
    endpoints: createWebhookEndpointStore(adapters),
    health: createEndpointHealthStore(adapters),
    continueDeletion: (userGuid) => continueUserDeletion({ ...adapters, members }, userGuid),
    onSendFailed: (error) => adapters.log.error('SEND_FAILED', error),
    deliveries: createDeliveryStore(adapters),
    deliveryLog: createDeliveryLog(adapters),
    feed: createFeedStore(adapters),
    replays: createReplayStore(adapters),
  } satisfies PartnerDeps;
  return { ...adapters, operations, deps, authenticators: { apiKey: byApiKey(clients.byApiKey) }, readsAhead: false };
};
