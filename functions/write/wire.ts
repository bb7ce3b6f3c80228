import { setTimeout as wait } from 'node:timers/promises';
import { createHttpHandler } from '../../lib/http/handler.ts';
import { adaptersFrom } from '../../lib/runtime/adapters.ts';
import { type Environment, publicAddressOf, requestLimitsOf } from '../../lib/runtime/config.ts';
import { connectorSettingsFrom } from '../../lib/runtime/connector-settings.ts';
import { createKmsCipher } from '../../lib/runtime/kms-cipher.ts';
import { lateBusFrom } from '../../lib/runtime/late-bus.ts';
import { notifyQueuesFrom } from '../../lib/runtime/queues.ts';
import { foundTokenKeys } from '../../lib/runtime/token-keys.ts';
import { composeWrite } from './compose.ts';

export const wire = (env: Environment) => {
  const adapters = adaptersFrom(env, 'write');
  const write = composeWrite({
    ...adapters,
    cipher: createKmsCipher(adapters),
    tokenKeys: foundTokenKeys(adapters.table),
    requestLimits: requestLimitsOf(env),
    notifyQueue: notifyQueuesFrom(env),
    bus: lateBusFrom(env),
    connectorSettings: connectorSettingsFrom(env),
    wait,
  });
  return createHttpHandler(write, publicAddressOf(env));
};
