import { computeWantedPlanning } from '../../lib/app/planning/compute-wanted-planning.ts';
import { planMessage } from '../../lib/contract/jobs/messages.ts';
import { adaptersFrom } from '../../lib/runtime/adapters.ts';
import type { Environment } from '../../lib/runtime/config.ts';
import { createQueueHandler } from '../../lib/runtime/queue-handler.ts';
import { planQueueFrom, recordQueueFrom } from '../../lib/runtime/queues.ts';
import { composePlan } from './compose.ts';

export const wire = (env: Environment) => {
  const deps = composePlan({
    ...adaptersFrom(env, 'plan'),
    planQueue: planQueueFrom(env),
    notifyQueue: recordQueueFrom(env),
  });
  return createQueueHandler({
    schema: planMessage,
    log: deps.log,
    work: (message, log) => computeWantedPlanning(message, deps, log),
  });
};
