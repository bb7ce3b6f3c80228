import type { Adapters } from '../../lib/app/adapters.ts';
import { composeJobs, type JobAdapters } from '../../lib/app/jobs/compose-jobs.ts';
import { createMemberRefresh } from '../../lib/app/members/refresh-members.ts';
import { byApiToken } from '../../lib/http/authenticate.ts';
import { createMemberStore } from '../../lib/store/members/member-store.ts';
import { createClientStore } from '../../lib/store/users/client-store.ts';
import { createSessionStore } from '../../lib/store/users/session-store.ts';
import { operations } from './operations.ts';
import type { SessionsDeps } from './users/sessions.ts';

/**
 * Opening a session makes an event only when it starts over a job that died before the sweep ended it. That is too rare
 * for a right to send messages: the sweep finds the event by its due entry.
 */
const LEFT_TO_SWEEP = { announce: async () => ({ failures: [] }) } as const;

export const composeSessions = (adapters: JobAdapters & Pick<Adapters, 'tokenKeys'>) => {
  const refreshMembers = createMemberRefresh({
    ...adapters,
    members: createMemberStore(adapters),
    clients: createClientStore(adapters),
    jobs: composeJobs(adapters, LEFT_TO_SWEEP),
  });
  return {
    ...adapters,
    operations,
    deps: { sessions: createSessionStore(adapters), refreshMembers } satisfies SessionsDeps,
    authenticators: { apiToken: byApiToken(adapters.tokenKeys) },
    readsAhead: false,
  };
};
