import { jobLapsesAtMs } from '../../domain/jobs/liveness.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import { memberUpdate } from '../../store/jobs/job-writes.ts';
import { advanceStep } from './advance-step.ts';
import type { JobDeps } from './job-deps.ts';
import { sendStep } from './job-messages.ts';

/** `moved`: another change of the member came first. */
export interface RepairOutcome {
  readonly kind: 'resent' | 'ended' | 'idle' | 'moved';
}

/** Sends the message of a due step again, or ends a job that nothing can save. */
export const repairJob = async (deps: JobDeps, member: Member): Promise<RepairOutcome> => {
  const { table, clock, backgroundIntervalHours } = deps;
  const { job } = member;
  const nowMs = clock();
  if (job === null) return { kind: 'idle' };
  if (nowMs >= jobLapsesAtMs(job)) {
    const outcome = await advanceStep(deps, { member, job }, { kind: 'lapsed' });
    return { kind: outcome.kind === 'advanced' ? 'ended' : 'moved' };
  }
  if (job.status === 'CHALLENGED') return { kind: 'idle' };
  const due: Job = { ...job, nextDueAtMs: nowMs };
  const after: Member = { ...member, job: due };
  const written = await table.write(memberUpdate({ before: member, after, backgroundIntervalHours, answers: 'kept' }));
  if (!written.ok) return { kind: 'moved' };
  await sendStep(deps, due, 0);
  return { kind: 'resent' };
};
