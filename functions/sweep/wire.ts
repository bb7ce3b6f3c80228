import { createConnectorSwitch } from '../../lib/connectors/client-connectors.ts';
import { EVERY_CONNECTOR } from '../../lib/connectors/connectors.ts';
import { createBudgetRules } from '../../lib/connectors/request-budgets.ts';
import { sweepOrder } from '../../lib/contract/jobs/sweep-order.ts';
import { adaptersFrom } from '../../lib/runtime/adapters.ts';
import {
  backgroundIntervalHoursOf,
  backgroundSeenDaysOf,
  type Environment,
  requiredText,
} from '../../lib/runtime/config.ts';
import { createQueueDepth } from '../../lib/runtime/queue-depth.ts';
import { gatheringPollQueuesFrom, notifyQueueFrom, planQueueFrom } from '../../lib/runtime/queues.ts';
import { composeSweep } from './compose.ts';
import { sweep } from './sweep.ts';

export const wire = (env: Environment) => {
  const adapters = adaptersFrom(env, 'sweep');
  const backgroundWaiting = createQueueDepth(requiredText(env, 'BACKGROUND_QUEUE_URL'));
  const waitingMax = Number(requiredText(env, 'BACKGROUND_WAITING_MAX'));
  const deps = composeSweep({
    ...adapters,
    notifyQueue: notifyQueueFrom(env),
    pollQueue: gatheringPollQueuesFrom(env),
    planQueue: planQueueFrom(env),
    turnsRoom: async () => Math.max(0, waitingMax - (await backgroundWaiting())),
    backgroundIntervalHours: backgroundIntervalHoursOf(env),
    backgroundSeenDays: backgroundSeenDaysOf(env),
    budgetRuleOf: createBudgetRules(EVERY_CONNECTOR),
    isConnectorOff: createConnectorSwitch(EVERY_CONNECTOR),
  });
  return (order: unknown): Promise<void> => sweep(deps, adapters.log, sweepOrder.parse(order));
};
