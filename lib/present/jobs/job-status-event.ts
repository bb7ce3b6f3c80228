import type * as entry from '../../contract/jobs/job-status-event.ts';
import { toUnixSeconds, toUnixSecondsOrNull } from '../../domain/kernel/time.ts';
import { JOB_STATUS_IDS, type Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import { eventDraft, ofOwner } from '../kernel/event-draft.ts';

interface JobMoved {
  readonly member: Member;
  readonly job: Job;
  /** The partner's own id of the user. */
  readonly userId: string | null;
}

export const jobStatusEvent = ({ member, job, userId }: JobMoved) =>
  eventDraft<typeof entry.jobStatusEvent>('JOB_STATUS', ofOwner(member, { guid: job.guid, revision: job.step }), {
    job: {
      created_at: toUnixSeconds(job.createdAt),
      error_message: job.errorMessage,
      finished_at: toUnixSecondsOrNull(job.finishedAt),
      guid: job.guid,
      institution_guid: job.institutionGuid,
      is_authenticated: job.isAuthenticated,
      member_guid: job.memberGuid,
      member_id: member.externalGuid,
      started_at: toUnixSecondsOrNull(job.startedAt),
      status: JOB_STATUS_IDS[job.status],
      status_name: job.status,
      updated_at: toUnixSeconds(job.updatedAt),
      user_guid: job.userGuid,
      user_id: userId,
    },
  });
