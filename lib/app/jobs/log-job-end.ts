import { jobOutcome } from '../../domain/jobs/job-outcome.ts';
import type { StepInput } from '../../domain/jobs/step-input.ts';
import type { Log } from '../../domain/kernel/log.ts';
import { SECOND_MS } from '../../domain/kernel/time.ts';
import { isBackground, type Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';

interface EndedJob {
  readonly member: Member;
  readonly before: Job;
  readonly after: Job;
  readonly input: StepInput;
}

/** Metrics and alarms of a stage are made of these lines. A job that goes on has none. */
export const logJobEnd = ({ member, before, after, input }: EndedJob, log: Log): void => {
  if (after.finishedAt === null) return;
  log.info('JOB_ENDED', {
    client_guid: member.clientGuid,
    user_guid: after.userGuid,
    member_guid: after.memberGuid,
    job_guid: after.guid,
    institution_guid: after.institutionGuid,
    is_background: isBackground(after.origin),
    // What the user waited for, with the time that the user took to answer questions.
    job_seconds: (after.finishedAt - after.createdAt) / SECOND_MS,
    outcome: jobOutcome(before, input),
    connection_status: member.connectionStatus,
  });
};
