import type { Adapters } from '../../lib/app/adapters.ts';
import { composeKeyedCalls } from '../../lib/app/idempotency/compose-keyed-calls.ts';
import { type JobAdapters, jobDepsOf } from '../../lib/app/jobs/job-deps.ts';
import { createMemberRefresh } from '../../lib/app/members/refresh-members.ts';
import { composeRequestLimiter } from '../../lib/app/users/compose-request-limiter.ts';
import { byApiToken } from '../../lib/http/authenticate.ts';
import { createKeyedCalls } from '../../lib/http/keyed-calls.ts';
import { createMemberStore } from '../../lib/store/members/member-store.ts';
import { createKeptClients } from '../../lib/store/users/kept-clients.ts';
import { createSessionStore } from '../../lib/store/users/session-store.ts';
import { operations } from './operations.ts';
import type { SessionsDeps } from './users/sessions.ts';

/**
 * Opening a session makes an event only when it starts over a job that died before the sweep ended it. That is too rare
 * for a right to send messages: the sweep finds the event by its due entry.
 */
const LEFT_TO_SWEEP = async (): Promise<void> => undefined;

type SessionsAdapters = JobAdapters & Pick<Adapters, 'tokenKeys' | 'requestLimits'>;

const depsOf = (adapters: SessionsAdapters): SessionsDeps => ({
  ...adapters,
  sessions: createSessionStore(adapters),
  refreshMembers: createMemberRefresh({
    ...adapters,
    members: createMemberStore(adapters),
    clients: createKeptClients(adapters),
    jobs: jobDepsOf(adapters, LEFT_TO_SWEEP),
  }),
});

export const composeSessions = (adapters: SessionsAdapters) => ({
  ...adapters,
  operations,
  deps: depsOf(adapters),
  keyedCalls: createKeyedCalls(composeKeyedCalls(adapters, depsOf)),
  authenticators: { apiToken: byApiToken(adapters.tokenKeys) },
  limiter: composeRequestLimiter(adapters),
});
