import { JOBS_LISTED_MAX } from '../../domain/jobs/limits.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { hintOf } from '../../domain/kernel/hinted-guid.ts';
import { answering } from '../../domain/members/answered-ordinals.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import { queryJoined } from '../members/joined-query.ts';
import { itemToJob } from '../members/member-item.ts';
import type { MemberReader } from '../members/member-reader.ts';
import { keys } from '../table/keys.ts';
import type { ItemTable } from '../table/table-client.ts';

export interface FoundJob {
  readonly job: Job;
  readonly member: Member;
}

interface HistoryDeps {
  readonly table: ItemTable;
  readonly members: Pick<MemberReader, 'list'>;
}

export type JobHistory = ReturnType<typeof createJobHistory>;

/** A running job lies in its member's item, an ended one in an item of its own; callers need not know which. */
export const createJobHistory = (deps: HistoryDeps) => {
  const readEnded = async (userGuid: Guid<'USR'>, ordinal: number, jobGuid: Guid<'JOB'>): Promise<Job | null> => {
    const item = await deps.table.get(keys.job(userGuid, ordinal, jobGuid), { isConsistent: true });
    return item === null ? null : itemToJob(item);
  };

  return {
    /** Null when the user has no such job, or its member is deleted. */
    find: async (userGuid: Guid<'USR'>, jobGuid: Guid<'JOB'>): Promise<FoundJob | null> => {
      const hint = hintOf('JOB', jobGuid);
      if (hint === null) return null;
      const [members, endedEarlier] = await Promise.all([
        deps.members.list(userGuid),
        readEnded(userGuid, hint.memberOrdinal, jobGuid),
      ]);
      const member = answering(members, 'JOB', jobGuid);
      if (member === undefined) return null;
      if (member.job?.guid === jobGuid) return { job: member.job, member };
      // The job may have ended between the two reads: then it is in an item of its own by now.
      const job = endedEarlier ?? (await readEnded(userGuid, hint.memberOrdinal, jobGuid));
      return job === null ? null : { job: { ...job, memberGuid: member.guid }, member };
    },
    /** Newest first, the running one included; at most `JOBS_LISTED_MAX`. Takes the member as just read. */
    list: async (member: Member): Promise<readonly Job[]> => {
      const { guid: memberGuid, job: running } = member;
      const items = await queryJoined(deps.table, member, keys.jobsOfMember, {
        isConsistent: true,
        isDescending: true,
        limit: JOBS_LISTED_MAX,
      });
      const ended = items.map((item) => ({ ...itemToJob(item), memberGuid }));
      // The member was read before its ended jobs: a job that ended in between is found twice and never missed.
      const isListed = running === null || ended.some((job) => job.guid === running.guid);
      return isListed ? ended : [running, ...ended];
    },
  };
};
