import { createConnectorSwitch } from '../connectors/client-connectors.ts';
import { EVERY_CONNECTOR } from '../connectors/connectors.ts';
import { createBudgetRules } from '../connectors/request-budgets.ts';
import { backgroundIntervalHoursOf, type Environment } from './config.ts';

/** For functions that start jobs. */
export const jobSettingsFrom = (env: Environment) => ({
  backgroundIntervalHours: backgroundIntervalHoursOf(env),
  budgetRuleOf: createBudgetRules(EVERY_CONNECTOR),
  isConnectorOff: createConnectorSwitch(EVERY_CONNECTOR),
});
