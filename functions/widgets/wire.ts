import { EVERY_CONNECTOR } from '../../lib/connectors/connectors.ts';
import { createBudgetRules } from '../../lib/connectors/request-budgets.ts';
import { createHttpHandler } from '../../lib/http/handler.ts';
import { adaptersFrom } from '../../lib/runtime/adapters.ts';
import { type Environment, isWidgetHttpAllowed, publicAddressOf, requestLimitsOf } from '../../lib/runtime/config.ts';
import { connectorSettingsFrom } from '../../lib/runtime/connector-settings.ts';
import { foundTokenKeys } from '../../lib/runtime/token-keys.ts';
import { composeWidgets } from './compose.ts';
import { readWidgetAssets } from './widget-assets.ts';

export const wire = (env: Environment) => {
  const adapters = adaptersFrom(env, 'widgets');
  const widgets = composeWidgets({
    ...adapters,
    tokenKeys: foundTokenKeys(adapters.table),
    requestLimits: requestLimitsOf(env),
    connectorSettings: connectorSettingsFrom(env),
    budgetRuleOf: createBudgetRules(EVERY_CONNECTOR),
    assets: readWidgetAssets(),
    isWidgetHttpAllowed: isWidgetHttpAllowed(env),
  });
  return createHttpHandler(widgets, publicAddressOf(env));
};
