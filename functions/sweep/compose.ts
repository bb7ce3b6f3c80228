import { type JobAdapters, jobDepsOf } from '../../lib/app/jobs/job-deps.ts';
import { purgeLeftovers } from '../../lib/app/ledger/purge-leftovers.ts';
import { composeEndJoin } from '../../lib/app/members/compose-end-join.ts';
import { purgeMember } from '../../lib/app/members/member-purge.ts';
import { composePlanningWants } from '../../lib/app/planning/compose-planning-wants.ts';
import { continueUserDeletion } from '../../lib/app/users/continue-user-deletion.ts';
import { composeOutbox } from '../../lib/app/webhooks/compose-outbox.ts';
import { createMemberStore } from '../../lib/store/members/member-store.ts';
import { createDueStore } from '../../lib/store/table/due-store.ts';
import { createKeptClients } from '../../lib/store/users/kept-clients.ts';
import { createUserReader } from '../../lib/store/users/user-reader.ts';
import type { SweepDeps } from './sweep.ts';

type SweepAdapters = JobAdapters &
  Pick<SweepDeps, 'notifyQueue' | 'pollQueue' | 'planQueue' | 'turnsRoom' | 'backgroundSeenDays'>;

export const composeSweep = (adapters: SweepAdapters): SweepDeps => {
  const members = createMemberStore(adapters);
  const { announce } = composeOutbox(adapters);
  return {
    ...adapters,
    planning: composePlanningWants(adapters),
    due: createDueStore(adapters),
    jobs: jobDepsOf(adapters, announce),
    users: createUserReader(adapters),
    clientOf: createKeptClients(adapters).read,
    purgeLeftovers: (key) => purgeLeftovers(adapters, key),
    purgeMember: (member) => purgeMember(adapters.table, member),
    endJoin: composeEndJoin({ ...adapters, announce }),
    continueUserDeletion: (userGuid) => continueUserDeletion({ ...adapters, members }, userGuid),
  };
};
