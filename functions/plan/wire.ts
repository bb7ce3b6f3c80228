import { computePlan, type PlanDeps } from '../../lib/app/planning/compute-plan.ts';
import { createPlanningStore } from '../../lib/app/planning/planning-store.ts';
import { type PlanMessage, planMessage } from '../../lib/contract/jobs/messages.ts';
import { tableFrom } from '../../lib/runtime/aws.ts';
import { systemClock } from '../../lib/runtime/clock.ts';
import type { Environment } from '../../lib/runtime/config.ts';
import { systemIds } from '../../lib/runtime/ids.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { outboxFrom } from '../../lib/runtime/outbox.ts';
import { planningWantsFrom } from '../../lib/runtime/planning-wants.ts';
import { createQueueHandler } from '../../lib/runtime/queue-handler.ts';
import { createLedgerStore } from '../../lib/store/ledger/ledger-store.ts';
import { createPlanningLeases } from '../../lib/store/planning/planning-leases.ts';
import { createUserReader } from '../../lib/store/users/user-reader.ts';

export const wire = (env: Environment) => {
  const [clock, ids, log] = [systemClock, systemIds, createLog('plan')];
  const table = tableFrom(env);
  const { announce } = outboxFrom(env, table, log);
  const deps: PlanDeps = {
    clock,
    users: createUserReader({ table }),
    planning: createPlanningStore({ table, clock, ids, ledger: createLedgerStore({ table }), announce }),
    wants: planningWantsFrom(env, table, log),
    leases: createPlanningLeases({ table, clock, ids }),
  };
  return createQueueHandler({
    schema: planMessage,
    log,
    work: (message: PlanMessage, ownLog) => computePlan(message, deps, ownLog),
  });
};
