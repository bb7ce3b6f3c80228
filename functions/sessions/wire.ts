import { byApiToken } from '../../lib/http/authenticate.ts';
import { createHttpHandler } from '../../lib/http/handler.ts';
import { tableFrom } from '../../lib/runtime/aws.ts';
import { systemClock } from '../../lib/runtime/clock.ts';
import type { Environment } from '../../lib/runtime/config.ts';
import { exchangeOf } from '../../lib/runtime/identity.ts';
import { jobStoreFrom } from '../../lib/runtime/jobs.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { outboxFrom } from '../../lib/runtime/outbox.ts';
import { createMemberStore } from '../../lib/store/member-store.ts';
import { operations } from './operations.ts';
import { createMemberRefresh } from './refresh-members.ts';
import type { SessionsDeps } from './sessions.ts';

export const wire = (env: Environment) => {
  const [clock, log] = [systemClock, createLog('sessions')];
  const table = tableFrom(env);
  const { clients, sessions, tokenKeys } = exchangeOf(table);
  const { events } = outboxFrom(env, table, log);
  const deps: SessionsDeps = {
    sessions,
    refreshMembers: createMemberRefresh({
      members: createMemberStore({ table, clock }),
      clients,
      jobs: jobStoreFrom(env, table, events, log),
      log,
    }),
  };
  return createHttpHandler({
    operations,
    deps,
    authenticators: { apiToken: byApiToken(tokenKeys) },
    readsAhead: false,
    log,
    clock,
  });
};
