import { jobDueAtMs, jobLapsesAtMs, jobSeenAgainAtMs } from '../../domain/jobs/liveness.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import { jobWrites, seenAgainUpdate } from '../../store/jobs/job-writes.ts';
import { advanceStep } from './advance-step.ts';
import type { JobDeps } from './job-deps.ts';
import { sendStep } from './job-messages.ts';
import { readMember } from './read-member.ts';
import { writeTogether } from './write-step.ts';

/** `moved`: another change of the member came first. */
export interface RepairOutcome {
  readonly kind: 'resent' | 'ended' | 'idle' | 'moved';
}

/**
 * Sends the message of a due step again, or ends a job that nothing can save. A job that goes on as it should is looked at
 * again later. `seen` may be without the last steps of its job.
 */
export const repairJob = async (deps: JobDeps, seen: Member): Promise<RepairOutcome> => {
  const { table, clock, backgroundIntervalHours } = deps;
  const member = seen.job?.isApart === true ? await readMember(table, seen) : seen;
  const nowMs = clock();
  if (member === null || member.job === null) return { kind: 'idle' };
  const { job } = member;
  if (nowMs >= jobLapsesAtMs(job)) {
    const outcome = await advanceStep(deps, { member, job }, { kind: 'lapsed' });
    return { kind: outcome.kind === 'advanced' ? 'ended' : 'moved' };
  }
  if (job.status === 'CHALLENGED') return { kind: 'idle' };
  if (nowMs < jobDueAtMs(job)) {
    const written = await table.write(seenAgainUpdate(member, job, jobSeenAgainAtMs(job, nowMs)));
    return { kind: written.ok ? 'idle' : 'moved' };
  }
  const due: Job = { ...job, nextDueAtMs: nowMs };
  const after: Member = { ...member, job: due };
  const change = { before: member, after, backgroundIntervalHours, answers: 'kept', isDue: true } as const;
  const written = await writeTogether(table, jobWrites(change));
  if (!written.ok) return { kind: 'moved' };
  await sendStep(deps, due, 0);
  return { kind: 'resent' };
};
