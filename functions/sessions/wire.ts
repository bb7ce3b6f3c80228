import { createConnectorSwitch } from '../../lib/connectors/client-connectors.ts';
import { EVERY_CONNECTOR } from '../../lib/connectors/connectors.ts';
import { createBudgetRules } from '../../lib/connectors/request-budgets.ts';
import { createHttpHandler } from '../../lib/http/handler.ts';
import { adaptersFrom } from '../../lib/runtime/adapters.ts';
import {
  backgroundIntervalHoursOf,
  type Environment,
  publicAddressOf,
  requestLimitsOf,
} from '../../lib/runtime/config.ts';
import { pollQueueFrom } from '../../lib/runtime/queues.ts';
import { foundTokenKeys } from '../../lib/runtime/token-keys.ts';
import { composeSessions } from './compose.ts';

export const wire = (env: Environment) => {
  const adapters = adaptersFrom(env, 'sessions');
  const sessions = composeSessions({
    ...adapters,
    tokenKeys: foundTokenKeys(adapters.table),
    requestLimits: requestLimitsOf(env),
    pollQueue: pollQueueFrom(env),
    backgroundIntervalHours: backgroundIntervalHoursOf(env),
    budgetRuleOf: createBudgetRules(EVERY_CONNECTOR),
    isConnectorOff: createConnectorSwitch(EVERY_CONNECTOR),
  });
  return createHttpHandler(sessions, publicAddressOf(env));
};
