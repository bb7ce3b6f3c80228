import { setTimeout as wait } from 'node:timers/promises';
import { createHttpHandler } from '../../lib/http/handler.ts';
import { adaptersFrom } from '../../lib/runtime/adapters.ts';
import {
  backgroundIntervalHoursOf,
  type Environment,
  publicAddressOf,
  requestLimitsOf,
} from '../../lib/runtime/config.ts';
import { createKmsCipher } from '../../lib/runtime/kms-cipher.ts';
import { notifyQueuesFrom, pollQueueFrom } from '../../lib/runtime/queues.ts';
import { foundTokenKeys } from '../../lib/runtime/token-keys.ts';
import { composeImport } from './compose.ts';
import { createBusEventHandler } from './imports/bus-event.ts';

export const wire = (env: Environment) => {
  const adapters = adaptersFrom(env, 'import');
  const { http, busEvents } = composeImport({
    ...adapters,
    cipher: createKmsCipher(adapters),
    tokenKeys: foundTokenKeys(adapters.table),
    requestLimits: requestLimitsOf(env),
    pollQueue: pollQueueFrom(env),
    notifyQueue: notifyQueuesFrom(env),
    backgroundIntervalHours: backgroundIntervalHoursOf(env),
    timeout: (ms) => AbortSignal.timeout(ms),
    wait,
  });
  return { onRequest: createHttpHandler(http, publicAddressOf(env)), onBusEvent: createBusEventHandler(busEvents) };
};
