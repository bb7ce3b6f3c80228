import { createConnectorSwitch } from '../../lib/connectors/client-connectors.ts';
import { EVERY_CONNECTOR } from '../../lib/connectors/connectors.ts';
import { createBudgetRules } from '../../lib/connectors/request-budgets.ts';
import { adaptersFrom } from '../../lib/runtime/adapters.ts';
import { backgroundIntervalHoursOf, type Environment } from '../../lib/runtime/config.ts';
import { notifyQueueFrom, planQueueFrom, pollQueueFrom } from '../../lib/runtime/queues.ts';
import { composeSweep } from './compose.ts';
import { sweep } from './sweep.ts';

export const wire = (env: Environment) => {
  const adapters = adaptersFrom(env, 'sweep');
  const deps = composeSweep({
    ...adapters,
    notifyQueue: notifyQueueFrom(env),
    pollQueue: pollQueueFrom(env),
    planQueue: planQueueFrom(env),
    backgroundIntervalHours: backgroundIntervalHoursOf(env),
    budgetRuleOf: createBudgetRules(EVERY_CONNECTOR),
    isConnectorOff: createConnectorSwitch(EVERY_CONNECTOR),
  });
  return (): Promise<void> => sweep(deps, adapters.log);
};
