import type { Job } from '../members/job-record.ts';
import type { Member } from '../members/member.ts';
import type { BudgetRule } from '../upstream/request-budget.ts';
import { CONTACT_CLAIM_MS, FETCH_CLAIM_MS, JOB_DEADLINE_MS, STEP_ATTEMPTS_MAX } from './limits.ts';
import { isUnclaimed, jobLapsesAtMs } from './liveness.ts';
import { countRequest, restartAtMs } from './member-budget.ts';
import { hasEnded } from './transitions.ts';

export type ClaimVerdict =
  | { readonly kind: 'claimed'; readonly member: Member & { readonly job: Job } }
  /** An older step, another job, or a step that someone else is taking: nothing to do. */
  | { readonly kind: 'stale' }
  /** The job is past its deadline, or its question has expired: it must be ended. */
  | { readonly kind: 'lapsed' }
  /** Too many workers died at this step: the job must be ended. */
  | { readonly kind: 'exhausted' }
  /** The upstream allows no request now: the job must be ended. It may begin anew at `restartAtMs`. */
  | { readonly kind: 'overspent'; readonly restartAtMs: number };

interface ClaimAsked {
  readonly jobGuid: string;
  readonly step: number;
  readonly claimId: string;
  /** Null where the upstream does not count requests. */
  readonly rule: BudgetRule | null;
}

/**
 * Whether the claim counts the request that its step will make: a worker that dies after it may have made the request. The
 * first step may end without one, and counts before it makes one.
 */
export const isCountedByClaim = ({ status }: Pick<Job, 'status'>): boolean => status !== 'INITIATED';

/** Whether a worker may take `step` of the job `jobGuid`, and the member with the job as it has claimed it. */
export const claimStep = (member: Member, asked: ClaimAsked, nowMs: number): ClaimVerdict => {
  const { job } = member;
  if (member.deletedAt !== null || job === null || hasEnded(job.status)) return { kind: 'stale' };
  if (job.guid !== asked.jobGuid || job.step !== asked.step) return { kind: 'stale' };
  if (nowMs >= jobLapsesAtMs(job)) return { kind: 'lapsed' };
  if (job.status === 'CHALLENGED') return { kind: 'stale' };
  if (job.claim !== null && nowMs < job.claim.untilMs) return { kind: 'stale' };
  if (job.attempts >= STEP_ATTEMPTS_MAX) return { kind: 'exhausted' };
  const request = { member, rule: asked.rule, origin: job.origin, nowMs };
  const counted = countRequest(request);
  if (counted === 'spent') return { kind: 'overspent', restartAtMs: restartAtMs(request) };
  const untilMs = nowMs + (job.status === 'RECEIVED' ? FETCH_CLAIM_MS : CONTACT_CLAIM_MS);
  const isFirst = isUnclaimed(job);
  const claimed: Job = {
    ...job,
    // A later worker may find an upstream job that an earlier worker started with older credentials.
    credentialsRevision: isFirst ? member.credentialsRevision : job.credentialsRevision,
    deadlineAtMs: isFirst ? nowMs + JOB_DEADLINE_MS : job.deadlineAtMs,
    attempts: job.attempts + 1,
    claim: { id: asked.claimId, untilMs },
    nextDueAtMs: untilMs,
    updatedAt: nowMs,
  };
  return { kind: 'claimed', member: { ...member, ...budgetAfter(job, counted), job: claimed } };
};

const budgetAfter = (job: Job, budgetFullAt: number | null): Partial<Pick<Member, 'budgetFullAt'>> =>
  isCountedByClaim(job) ? { budgetFullAt } : {};
