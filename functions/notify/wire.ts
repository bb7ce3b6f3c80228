import { notifyMessage } from '../../lib/contract/jobs/messages.ts';
import { createBearerTokens } from '../../lib/delivery/bearer-token.ts';
import { createSender } from '../../lib/delivery/sender.ts';
import { slotsMaxOf } from '../../lib/domain/webhooks/endpoint-health.ts';
import { adaptersFrom } from '../../lib/runtime/adapters.ts';
import { type Environment, requiredText } from '../../lib/runtime/config.ts';
import { createKmsCipher } from '../../lib/runtime/kms-cipher.ts';
import { ownEventsBusFrom } from '../../lib/runtime/late-bus.ts';
import { createQueueHandler } from '../../lib/runtime/queue-handler.ts';
import { byClient, byKind, planQueueFrom, recordQueueFrom } from '../../lib/runtime/queues.ts';
import { createSqsBatchQueue } from '../../lib/runtime/sqs-batch-queue.ts';
import { webhookGuardFrom } from '../../lib/runtime/webhook-guard.ts';
import { composeNotify } from './compose.ts';
import { notify } from './work.ts';

export const wire = (env: Environment) => {
  const adapters = adaptersFrom(env, 'notify');
  const guard = webhookGuardFrom(env);
  const queue = createSqsBatchQueue(requiredText(env, 'NOTIFY_QUEUE_URL'), byClient);
  const deps = composeNotify({
    ...adapters,
    cipher: createKmsCipher(adapters),
    queue: { ...queue, ...byKind(queue, recordQueueFrom(env)) },
    planQueue: planQueueFrom(env),
    bus: ownEventsBusFrom(env),
    slotsMax: slotsMaxOf(Number(requiredText(env, 'NOTIFY_WORKERS_COUNT'))),
    send: createSender({ guard }),
    bearerTokens: createBearerTokens({ guard, clock: adapters.clock }),
  });
  const { log } = adapters;
  return createQueueHandler({ schema: notifyMessage, log, work: (message, own) => notify(message, deps, own) });
};
