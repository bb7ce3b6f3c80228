import { type SweepDeps, sweep } from '../../../functions/sweep/sweep.ts';
import { createDueStore } from '../../../lib/store/table/due-store.ts';
import { createUserReader } from '../../../lib/store/users/user-reader.ts';
import type { MemberWorld } from '../members/member-world.ts';

const nothing = () => Promise.reject(new Error('nothing of the kind is due here'));

/** Runs the sweep once in a world in which nothing but jobs is due, without aggregation in the background. */
export const sweepJobs = async ({ clock, table, jobs, notifyQueue, clients, log }: MemberWorld): Promise<void> => {
  const deps: SweepDeps = {
    clock,
    users: createUserReader({ table }),
    jobs,
    notifyQueue,
    turnsRoom: async () => 1_000,
    due: createDueStore({ table, clock }),
    pollQueue: { send: nothing },
    planQueue: { send: nothing },
    planning: { want: nothing },
    clientOf: clients.read,
    purgeLeftovers: nothing,
    purgeMember: nothing,
    endJoin: nothing,
    continueUserDeletion: nothing,
    backgroundIntervalHours: 0,
    backgroundSeenDays: 0,
  };
  await sweep(deps, log);
};
