import { setTimeout as wait } from 'node:timers/promises';
import { createHttpHandler } from '../../lib/http/handler.ts';
import { adaptersFrom } from '../../lib/runtime/adapters.ts';
import { type Environment, publicAddressOf, requestLimitsOf } from '../../lib/runtime/config.ts';
import { connectorSettingsFrom } from '../../lib/runtime/connector-settings.ts';
import { jobSettingsFrom } from '../../lib/runtime/job-settings.ts';
import { createKmsCipher } from '../../lib/runtime/kms-cipher.ts';
import { lateBusFrom } from '../../lib/runtime/late-bus.ts';
import { notifyQueueFrom, pollQueuesFrom } from '../../lib/runtime/queues.ts';
import { foundTokenKeys } from '../../lib/runtime/token-keys.ts';
import { composeRefresh } from './compose.ts';
import { createBusEventHandler } from './upstream/bus-event.ts';

export const wire = (env: Environment) => {
  const adapters = adaptersFrom(env, 'refresh');
  const { http, busEvents } = composeRefresh({
    ...adapters,
    cipher: createKmsCipher(adapters),
    tokenKeys: foundTokenKeys(adapters.table),
    requestLimits: requestLimitsOf(env),
    pollQueue: pollQueuesFrom(env),
    notifyQueue: notifyQueueFrom(env),
    bus: lateBusFrom(env),
    ...jobSettingsFrom(env),
    connectorSettings: connectorSettingsFrom(env),
    wait,
  });
  return { onRequest: createHttpHandler(http, publicAddressOf(env)), onBusEvent: createBusEventHandler(busEvents) };
};
