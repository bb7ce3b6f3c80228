import { type SweepDeps, sweep } from '../../../functions/sweep/sweep.ts';
import { createDueStore } from '../../../lib/store/table/due-store.ts';
import { createUserReader } from '../../../lib/store/users/user-reader.ts';
import type { MemberWorld } from '../members/member-world.ts';

const nothing = () => Promise.reject(new Error('nothing of the kind is due here'));

type Given = Pick<SweepDeps, 'clock' | 'jobs' | 'notifyQueue' | 'clientOf'> & Pick<MemberWorld, 'table'>;

/** The sweep of a world in which nothing but jobs is due, without aggregation in the background unless told. */
export const sweepDepsOver = ({ table, ...given }: Given & Partial<SweepDeps>): SweepDeps => ({
  users: createUserReader({ table }),
  turnsRoom: async () => 1_000,
  due: createDueStore({ table, clock: given.clock }),
  pollQueue: { send: nothing },
  planQueue: { send: nothing },
  planning: { want: nothing },
  purgeLeftovers: nothing,
  purgeMember: nothing,
  endJoin: nothing,
  continueUserDeletion: nothing,
  backgroundIntervalHours: 0,
  backgroundSeenDays: 0,
  ...given,
});

/** Runs the sweep once. */
export const sweepJobs = ({ clock, table, jobs, notifyQueue, clients, log }: MemberWorld): Promise<void> =>
  sweep(sweepDepsOver({ clock, table, jobs, notifyQueue, clientOf: clients.read }), log);
