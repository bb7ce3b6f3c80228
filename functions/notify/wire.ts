import { createSlots } from '../../lib/app/webhooks/slots.ts';
import { type NotifyMessage, notifyMessage } from '../../lib/contract/jobs/messages.ts';
import { createBearerTokens } from '../../lib/delivery/bearer-token.ts';
import { createSender } from '../../lib/delivery/sender.ts';
import type { Log } from '../../lib/domain/kernel/log.ts';
import { tableFrom } from '../../lib/runtime/aws.ts';
import { systemClock } from '../../lib/runtime/clock.ts';
import { type Environment, requiredText } from '../../lib/runtime/config.ts';
import { systemIds } from '../../lib/runtime/ids.ts';
import { createKmsCipher } from '../../lib/runtime/kms-cipher.ts';
import { lateBusFrom } from '../../lib/runtime/late-bus.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { outboxFrom } from '../../lib/runtime/outbox.ts';
import { planningWantsFrom } from '../../lib/runtime/planning-wants.ts';
import { createQueueHandler } from '../../lib/runtime/queue-handler.ts';
import { createSqsBatchQueue } from '../../lib/runtime/sqs-batch-queue.ts';
import { webhookGuardFrom } from '../../lib/runtime/webhook-guard.ts';
import { createAccountStore } from '../../lib/store/accounts/account-store.ts';
import { createCategoryReader } from '../../lib/store/categories/category-reader.ts';
import { createPieceReader } from '../../lib/store/ledger/piece-reader.ts';
import { createStoredPlanning } from '../../lib/store/planning/stored-planning.ts';
import { createClientStore } from '../../lib/store/users/client-store.ts';
import { createUserReader } from '../../lib/store/users/user-reader.ts';
import { createDeliveryStore } from '../../lib/store/webhooks/delivery-store.ts';
import { createEndpointHealthStore } from '../../lib/store/webhooks/endpoint-health-store.ts';
import { createFeedStore } from '../../lib/store/webhooks/feed-store.ts';
import { createReplayStore } from '../../lib/store/webhooks/replay-store.ts';
import { createWebhookEndpointStore } from '../../lib/store/webhooks/webhook-endpoint-store.ts';
import { type NotifyDeps, notify } from './work.ts';

const depsFrom = (env: Environment, log: Log): NotifyDeps => {
  const clock = systemClock;
  const ids = systemIds;
  const table = tableFrom(env);
  const queue = createSqsBatchQueue<NotifyMessage>(requiredText(env, 'NOTIFY_QUEUE_URL'));
  const { events } = outboxFrom(env, table, log);
  const guard = webhookGuardFrom(env);
  const health = createEndpointHealthStore({ table, clock });
  return {
    clock,
    ids,
    queue,
    bus: lateBusFrom(env),
    clients: createClientStore({ table, clock }),
    accounts: createAccountStore({ table }),
    ownCategories: createCategoryReader({ table }),
    pieces: createPieceReader({ table }),
    users: createUserReader({ table }),
    events,
    planned: createStoredPlanning({ table }),
    wants: planningWantsFrom(env, table, log),
    endpoints: createWebhookEndpointStore({ table, clock, cipher: createKmsCipher({ clock, ids }) }),
    deliveries: createDeliveryStore({ table, clock, ids }),
    health,
    slots: createSlots({ health, clock }),
    send: createSender({ guard }),
    bearerTokens: createBearerTokens({ guard, clock }),
    feed: createFeedStore({ table, clock }),
    replays: createReplayStore({ table }),
  };
};

export const wire = (env: Environment) => {
  const log = createLog('notify');
  const deps = depsFrom(env, log);
  return createQueueHandler({
    schema: notifyMessage,
    log,
    work: (message, ownLog) => notify(message, deps, ownLog),
  });
};
