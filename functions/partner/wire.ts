import { offeredConnectors } from '../../lib/connectors/connectors.ts';
import { createHttpHandler } from '../../lib/http/handler.ts';
import { adaptersFrom } from '../../lib/runtime/adapters.ts';
import { type Environment, isWidgetHttpAllowed, publicAddressOf, requestLimitsOf } from '../../lib/runtime/config.ts';
import { connectorSettingsFrom } from '../../lib/runtime/connector-settings.ts';
import { jobSettingsFrom } from '../../lib/runtime/job-settings.ts';
import { createKmsCipher } from '../../lib/runtime/kms-cipher.ts';
import { notifyQueueFrom, pollQueueFrom } from '../../lib/runtime/queues.ts';
import { madeTokenKeys } from '../../lib/runtime/token-keys.ts';
import { webhookGuardFrom } from '../../lib/runtime/webhook-guard.ts';
import { composePartner } from './compose.ts';

export const wire = (env: Environment) => {
  const adapters = adaptersFrom(env, 'partner');
  const partner = composePartner({
    ...adapters,
    cipher: createKmsCipher(adapters),
    tokenKeys: madeTokenKeys(adapters.table),
    requestLimits: requestLimitsOf(env),
    pollQueue: pollQueueFrom(env),
    notifyQueue: notifyQueueFrom(env),
    ...jobSettingsFrom(env),
    isWidgetHttpAllowed: isWidgetHttpAllowed(env),
    webhookGuard: webhookGuardFrom(env),
    connectors: offeredConnectors(connectorSettingsFrom(env)),
  });
  return createHttpHandler(partner, publicAddressOf(env));
};
