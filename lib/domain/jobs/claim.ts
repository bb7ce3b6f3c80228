import type { Job } from '../members/job-record.ts';
import type { Member } from '../members/member.ts';
import { CONTACT_CLAIM_MS, FETCH_CLAIM_MS, STEP_ATTEMPTS_MAX } from './limits.ts';
import { jobLapsesAtMs } from './liveness.ts';
import { hasEnded } from './transitions.ts';

export type ClaimVerdict =
  | { readonly kind: 'claimed'; readonly job: Job }
  /** An older step, another job, or a step that someone else is taking: nothing to do. */
  | { readonly kind: 'stale' }
  /** The job is past its deadline, or its question has expired: it must be ended. */
  | { readonly kind: 'lapsed' }
  /** Too many workers died at this step: the job must be ended. */
  | { readonly kind: 'exhausted' };

/** Whether a worker may take `step` of the job `jobGuid`, and the job as it has claimed it. */
export const claimStep = (
  member: Member,
  message: { readonly jobGuid: string; readonly step: number },
  claimId: string,
  nowMs: number,
): ClaimVerdict => {
  const { job } = member;
  if (member.deletedAt !== null || job === null || hasEnded(job.status)) return { kind: 'stale' };
  if (job.guid !== message.jobGuid || job.step !== message.step) return { kind: 'stale' };
  if (nowMs >= jobLapsesAtMs(job)) return { kind: 'lapsed' };
  if (job.status === 'CHALLENGED') return { kind: 'stale' };
  if (job.claim !== null && nowMs < job.claim.untilMs) return { kind: 'stale' };
  if (job.attempts >= STEP_ATTEMPTS_MAX) return { kind: 'exhausted' };
  const untilMs = nowMs + (job.status === 'RECEIVED' ? FETCH_CLAIM_MS : CONTACT_CLAIM_MS);
  return {
    kind: 'claimed',
    job: {
      ...job,
      // A later worker may find an upstream job that an earlier worker started with older credentials.
      credentialsRevision: job.step === 1 && job.attempts === 0 ? member.credentialsRevision : job.credentialsRevision,
      attempts: job.attempts + 1,
      claim: { id: claimId, untilMs },
      nextDueAtMs: untilMs,
      updatedAt: nowMs,
    },
  };
};
