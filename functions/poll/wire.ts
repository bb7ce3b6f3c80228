import { setTimeout as wait } from 'node:timers/promises';
import { createConnectorRegistry } from '../../lib/connectors/registry.ts';
import { pollMessage } from '../../lib/contract/messages.ts';
import { tableFrom } from '../../lib/runtime/aws.ts';
import { systemClock } from '../../lib/runtime/clock.ts';
import { type Environment, optionalText } from '../../lib/runtime/config.ts';
import { systemIds } from '../../lib/runtime/ids.ts';
import { jobStoreFrom } from '../../lib/runtime/jobs.ts';
import { createKmsCipher } from '../../lib/runtime/kms-cipher.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { outboxFrom } from '../../lib/runtime/outbox.ts';
import { createQueueHandler } from '../../lib/runtime/queue-handler.ts';
import { createClientStore } from '../../lib/store/client-store.ts';
import { createCredentialStore } from '../../lib/store/credential-store.ts';
import { createDescriber } from '../../lib/store/describer.ts';
import { createMemberDataStore } from '../../lib/store/member-data-store.ts';
import { createRuleStore } from '../../lib/store/rule-store.ts';
import { type PollDeps, takeStep } from './step.ts';

export const wire = (env: Environment) => {
  const [clock, ids, log] = [systemClock, systemIds, createLog('poll')];
  const table = tableFrom(env);
  const cipher = createKmsCipher({ clock, ids });
  const { events } = outboxFrom(env, table, log);
  const deps: PollDeps = {
    clock,
    cipher,
    jobs: jobStoreFrom(env, table, events, log),
    connectorFor: createConnectorRegistry({ sandboxBankUrl: optionalText(env, 'SANDBOX_BANK_URL'), clock }),
    credentials: createCredentialStore({ table, cipher }),
    clientOf: createClientStore({ table, clock }).read,
    memberData: createMemberDataStore({
      table,
      ids,
      clock,
      describerOf: createDescriber(createRuleStore({ table })),
      wait: (ms) => wait(ms),
    }),
    timeout: (ms) => AbortSignal.timeout(ms),
  };
  return createQueueHandler({
    schema: pollMessage,
    log,
    work: (message, recordLog) => takeStep(message, deps, recordLog),
  });
};
