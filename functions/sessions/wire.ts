import { byApiToken } from '../../lib/http/authenticate.ts';
import { createHttpHandler } from '../../lib/http/handler.ts';
import { tableFrom } from '../../lib/runtime/aws.ts';
import { systemClock } from '../../lib/runtime/clock.ts';
import type { Environment } from '../../lib/runtime/config.ts';
import { exchangeOf } from '../../lib/runtime/identity.ts';
import { jobStoreFrom } from '../../lib/runtime/jobs.ts';
import { createLog } from '../../lib/runtime/log.ts';
import { createMemberStore } from '../../lib/store/members/member-store.ts';
import { createMemberRefresh } from './members/refresh-members.ts';
import { operations } from './operations.ts';
import type { SessionsDeps } from './users/sessions.ts';

/**
 * Opening a session tells something only where it starts over a job that died unswept: too rare to be worth the right to
 * send. The sweep finds such an event by its due entry.
 */
const LEFT_TO_SWEEP = { announce: async () => ({ failures: [] }) } as const;

export const wire = (env: Environment) => {
  const [clock, log] = [systemClock, createLog('sessions')];
  const table = tableFrom(env);
  const { clients, sessions, tokenKeys } = exchangeOf(table);
  const deps: SessionsDeps = {
    sessions,
    refreshMembers: createMemberRefresh({
      members: createMemberStore({ table, clock }),
      clients,
      jobs: jobStoreFrom(env, table, LEFT_TO_SWEEP, log),
      log,
      clock,
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
