import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod/mini';
import { createUpstreamHttp } from '../../lib/connectors/http.ts';
import { createConnectorRegistry, createDepositNetwork } from '../../lib/connectors/registry.ts';
import { consentMessage, depositMessage, pollMessage } from '../../lib/contract/jobs/messages.ts';
import { adaptersFrom } from '../../lib/runtime/adapters.ts';
import type { Environment } from '../../lib/runtime/config.ts';
import { connectorSettingsFrom } from '../../lib/runtime/connector-settings.ts';
import { jobSettingsFrom } from '../../lib/runtime/job-settings.ts';
import { createKmsCipher } from '../../lib/runtime/kms-cipher.ts';
import { lateBusFrom } from '../../lib/runtime/late-bus.ts';
import { createQueueHandler } from '../../lib/runtime/queue-handler.ts';
import { notifyQueuesFrom, pollQueuesFrom } from '../../lib/runtime/queues.ts';
import { upstreamGuardFrom } from '../../lib/runtime/upstream-guard.ts';
import { composePoll } from './compose.ts';
import { poll } from './work.ts';

export const wire = (env: Environment) => {
  const adapters = adaptersFrom(env, 'poll');
  const openUpstream = createUpstreamHttp({ guard: upstreamGuardFrom(env), clock: adapters.clock });
  const upstream = { connectorSettings: connectorSettingsFrom(env), openUpstream, clock: adapters.clock };
  const deps = composePoll({
    ...adapters,
    cipher: createKmsCipher(adapters),
    pollQueue: pollQueuesFrom(env),
    notifyQueue: notifyQueuesFrom(env),
    bus: lateBusFrom(env),
    ...jobSettingsFrom(env),
    openUpstream,
    connectorsWith: (clientSettingsOf) => createConnectorRegistry({ ...upstream, clientSettingsOf }),
    depositNetwork: createDepositNetwork(upstream),
    timeout: (ms) => AbortSignal.timeout(ms),
    wait,
  });
  return createQueueHandler({
    schema: z.union([pollMessage, depositMessage, consentMessage]),
    log: adapters.log,
    work: (message, recordLog) => poll(message, deps, recordLog),
  });
};
