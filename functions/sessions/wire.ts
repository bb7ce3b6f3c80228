import { createHttpHandler } from '../../lib/http/handler.ts';
import { adaptersFrom } from '../../lib/runtime/adapters.ts';
import { type Environment, publicAddressOf, requestLimitsOf } from '../../lib/runtime/config.ts';
import { jobSettingsFrom } from '../../lib/runtime/job-settings.ts';
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
    ...jobSettingsFrom(env),
  });
  return createHttpHandler(sessions, publicAddressOf(env));
};
