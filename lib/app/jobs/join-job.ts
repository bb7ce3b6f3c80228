import { waitEndsAtMs } from '../../domain/jobs/begin.ts';
import { isUnclaimed } from '../../domain/jobs/liveness.ts';
import { isBackground, type Job, type JobOrigin } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import { jobWrites } from '../../store/jobs/job-writes.ts';
import type { JobDeps } from './job-deps.ts';
import { sendStep } from './job-messages.ts';
import { writeTogether } from './write-step.ts';

/**
 * The member whose job a caller joins. Where a user joins a job of the background that no worker has taken yet, the job
 * becomes the user's: its step goes to the queue of users, and the user does not wait behind the background. Null when
 * the member has changed since it was read.
 */
export const joinJob = async (deps: JobDeps, member: Member, origin: JobOrigin): Promise<Member | null> => {
  const { table, clock, backgroundIntervalHours } = deps;
  const { job } = member;
  if (job === null || !isUnclaimed(job) || isBackground(origin) || !isBackground(job.origin)) return member;
  const asked: Job = { ...job, origin, nextDueAtMs: clock(), deadlineAtMs: waitEndsAtMs(origin, clock()) };
  const after: Member = { ...member, job: asked };
  const writes = jobWrites({ before: member, after, backgroundIntervalHours, answers: 'kept' });
  if (!(await writeTogether(table, writes)).ok) return null;
  await sendStep(deps, asked, 0);
  return after;
};
