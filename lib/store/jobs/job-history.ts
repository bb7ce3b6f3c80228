import type { Guid } from '../../domain/kernel/guid.ts';
import { hintOf } from '../../domain/kernel/hinted-guid.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import { itemToJob } from '../members/member-item.ts';
import type { MemberStore } from '../members/member-store.ts';
import { keys } from '../table/keys.ts';
import type { ItemTable } from '../table/table-client.ts';

/** A member's newest jobs are what anybody looks at; background aggregation makes some four hundred a year. */
export const JOBS_LISTED_MAX = 1_000;

export interface FoundJob {
  readonly job: Job;
  readonly member: Member;
}

/** Running jobs lie on their member, ended ones in items of their own; a reader need not care which. */
export interface JobHistory {
  /** Null when the user has no such job, or its member is deleted. */
  readonly find: (userGuid: Guid<'USR'>, jobGuid: Guid<'JOB'>) => Promise<FoundJob | null>;
  /** Newest first, the running one included; at most `JOBS_LISTED_MAX`. `member` as just read. */
  readonly list: (member: Member) => Promise<readonly Job[]>;
}

export const createJobHistory = (deps: {
  readonly table: ItemTable;
  readonly members: Pick<MemberStore, 'list'>;
}): JobHistory => {
  const readEnded = async (userGuid: Guid<'USR'>, ordinal: number, jobGuid: Guid<'JOB'>): Promise<Job | null> => {
    const item = await deps.table.get(keys.job(userGuid, ordinal, jobGuid), { isConsistent: true });
    return item === null ? null : itemToJob(item);
  };

  return {
    find: async (userGuid, jobGuid) => {
      const hint = hintOf('JOB', jobGuid);
      if (hint === null) return null;
      const [members, endedEarlier] = await Promise.all([
        deps.members.list(userGuid),
        readEnded(userGuid, hint.memberOrdinal, jobGuid),
      ]);
      const member = members.find(({ ordinal }) => ordinal === hint.memberOrdinal);
      if (member === undefined) return null;
      if (member.job?.guid === jobGuid) return { job: member.job, member };
      // The job may have ended between the two reads: then it lies in its own item by now.
      const job = endedEarlier ?? (await readEnded(userGuid, hint.memberOrdinal, jobGuid));
      return job === null ? null : { job, member };
    },
    list: async ({ userGuid, ordinal, job: running }) => {
      const { pk, sk } = keys.jobsOfMember(userGuid, ordinal);
      const items = await deps.table.query({
        pk,
        sk: { prefix: sk },
        isConsistent: true,
        isDescending: true,
        limit: JOBS_LISTED_MAX,
      });
      const ended = items.map(itemToJob);
      // The member was read before its ended jobs: a job that ended in between is seen twice and never missed.
      const isListed = running === null || ended.some((job) => job.guid === running.guid);
      return isListed ? ended : [running, ...ended];
    },
  };
};
