import { setTimeout as wait } from 'node:timers/promises';
import { EVERY_CONNECTOR } from '../../lib/connectors/connectors.ts';
import { createBudgetRules } from '../../lib/connectors/request-budgets.ts';
import { createHttpHandler } from '../../lib/http/handler.ts';
import { PAGE_PATHS } from '../../lib/http/page-paths.ts';
import { systemAdapters } from '../../lib/runtime/adapters.ts';
import { itemTableFrom } from '../../lib/runtime/aws.ts';
import { type Environment, hasPages, publicAddressOf, requestLimitsOf } from '../../lib/runtime/config.ts';
import { connectorSettingsFrom } from '../../lib/runtime/connector-settings.ts';
import { createKmsCipher } from '../../lib/runtime/kms-cipher.ts';
import { lazy } from '../../lib/runtime/lazy.ts';
import { foundTokenKeys } from '../../lib/runtime/token-keys.ts';
import type { RefreshPlanning } from '../../lib/store/planning/planning-reader.ts';
import { composeRead } from './compose.ts';

export const wire = (env: Environment) => {
  const adapters = { ...systemAdapters(env, 'read'), table: itemTableFrom(env) };
  const read = composeRead({
    ...adapters,
    cipher: createKmsCipher(adapters),
    tokenKeys: foundTokenKeys(adapters.table),
    requestLimits: requestLimitsOf(env),
    connectorSettings: connectorSettingsFrom(env),
    budgetRuleOf: createBudgetRules(EVERY_CONNECTOR),
    refreshPlanning: lazyRefresh(env),
    wait,
  });
  return createHttpHandler({ ...read, pages: hasPages(env) ? PAGE_PATHS : [] }, publicAddressOf(env));
};

/**
 * Loads the rules of planning late: they are large, and needed only when something changed since they were last
 * applied.
 */
const lazyRefresh = (env: Environment): RefreshPlanning => {
  const refresh = lazy(async () => {
    const { planningFrom } = await import('../../lib/runtime/planning.ts');
    return planningFrom(env).refresh;
  });
  return async (...request) => (await refresh())(...request);
};
