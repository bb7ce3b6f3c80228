import { continueUserDeletion } from '../../lib/app/users/user-deletion.ts';
import { byApiKey } from '../../lib/http/authenticate.ts';
import { createHttpHandler } from '../../lib/http/handler.ts';
import { tableFrom } from '../../lib/runtime/aws.ts';
import { systemClock } from '../../lib/runtime/clock.ts';
import type { Environment } from '../../lib/runtime/config.ts';
import { issuerOf } from '../../lib/runtime/identity.ts';
import { systemIds } from '../../lib/runtime/ids.ts';
import { createKmsCipher } from '../../lib/runtime/kms-cipher.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { outboxFrom } from '../../lib/runtime/outbox.ts';
import { webhookGuardFrom } from '../../lib/runtime/webhook-guard.ts';
import { createMemberStore } from '../../lib/store/members/member-store.ts';
import { createUserStore } from '../../lib/store/users/user-store.ts';
import { createDeliveryLog } from '../../lib/store/webhooks/delivery-log.ts';
import { createDeliveryStore } from '../../lib/store/webhooks/delivery-store.ts';
import { createEndpointHealthStore } from '../../lib/store/webhooks/endpoint-health-store.ts';
import { createFeedStore } from '../../lib/store/webhooks/feed-store.ts';
import { createReplayStore } from '../../lib/store/webhooks/replay-store.ts';
import { createWebhookEndpointStore } from '../../lib/store/webhooks/webhook-endpoint-store.ts';
import { operations, type PartnerDeps } from './operations.ts';

export const wire = (env: Environment) => {
  const [clock, ids, log] = [systemClock, systemIds, createLog('partner')];
  const table = tableFrom(env);
  const { clients, sessions } = issuerOf(table);
  const { announce, events, notifyQueue } = outboxFrom(env, table, log);
  const deps: PartnerDeps = {
    clock,
    ids,
    clients,
    sessions,
    users: createUserStore({ table, clock, ids }),
    endpoints: createWebhookEndpointStore({ table, clock, cipher: createKmsCipher({ clock, ids }) }),
    health: createEndpointHealthStore({ table, clock }),
    webhookGuard: webhookGuardFrom(env),
    continueDeletion: (userGuid) =>
      continueUserDeletion({ table, clock, members: createMemberStore({ table, clock }) }, userGuid),
    events,
    announce,
    notifyQueue,
    onSendFailed: (error) => log.error('SEND_FAILED', error),
    deliveries: createDeliveryStore({ table, clock, ids }),
    deliveryLog: createDeliveryLog({ table }),
    feed: createFeedStore({ table, clock }),
    replays: createReplayStore({ table }),
  };
  return createHttpHandler({
    operations,
    deps,
    authenticators: { apiKey: byApiKey(clients.byApiKey) },
    readsAhead: false,
    log,
    clock,
  });
};
