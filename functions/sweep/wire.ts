import { createPurgeStore } from '../../lib/app/ledger/purge-store.ts';
import { purgeMember } from '../../lib/app/members/member-purge.ts';
import { continueUserDeletion } from '../../lib/app/users/user-deletion.ts';
import type { ConsentMessage, DepositMessage, NotifyMessage, PlanMessage } from '../../lib/contract/jobs/messages.ts';
import { tableFrom } from '../../lib/runtime/aws.ts';
import { systemClock } from '../../lib/runtime/clock.ts';
import { type Environment, requiredText } from '../../lib/runtime/config.ts';
import { backgroundIntervalHoursOf, jobStoreFrom } from '../../lib/runtime/jobs.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { planningWantsFrom } from '../../lib/runtime/planning-wants.ts';
import { createSqsQueue } from '../../lib/runtime/sqs-queue.ts';
import { createMemberStore } from '../../lib/store/members/member-store.ts';
import { createDueStore } from '../../lib/store/table/due-store.ts';
import { createClientStore } from '../../lib/store/users/client-store.ts';
import { createEventStore } from '../../lib/store/webhooks/event-store.ts';
import { type SweepDeps, sweep } from './sweep.ts';

export const wire = (env: Environment) => {
  const [clock, log] = [systemClock, createLog('sweep')];
  const table = tableFrom(env);
  const notifyQueue = createSqsQueue<NotifyMessage>(requiredText(env, 'NOTIFY_QUEUE_URL'));
  const data = createPurgeStore({ table, clock });
  const members = createMemberStore({ table, clock });
  const deps: SweepDeps = {
    clock,
    table,
    notifyQueue,
    pollQueue: createSqsQueue<DepositMessage | ConsentMessage>(requiredText(env, 'POLL_QUEUE_URL')),
    planQueue: createSqsQueue<PlanMessage>(requiredText(env, 'PLAN_QUEUE_URL')),
    planning: planningWantsFrom(env, table, log),
    due: createDueStore({ table, clock }),
    jobs: jobStoreFrom(env, table, createEventStore({ table, notifyQueue }), log),
    clientOf: createClientStore({ table, clock }).read,
    purgeLeftovers: data.purge,
    purgeMember: (member) => purgeMember({ table, data }, member),
    continueUserDeletion: (userGuid) => continueUserDeletion({ table, clock, members }, userGuid),
    backgroundIntervalHours: backgroundIntervalHoursOf(env),
  };
  return (): Promise<void> => sweep(deps, log);
};
