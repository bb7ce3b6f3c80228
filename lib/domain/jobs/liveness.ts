import { REPAIR_AFTER_MS } from '../kernel/repair.ts';
import { SECOND_MS } from '../kernel/time.ts';
import type { Job } from '../members/job-record.ts';
import type { Member } from '../members/member.ts';
import { BACKGROUND_REPAIR_AFTER_MS, LEASE_SLACK_MS, POLL_TIMEOUT_SECONDS } from './limits.ts';
import { hasEnded } from './transitions.ts';

/**
 * Until when the job counts as running if nothing more happens to it: while CHALLENGED until the question expires, else
 * until its lease or its deadline, whichever is first. A claim moves `nextDueAtMs` to its own end, so it is covered.
 */
export const jobLiveUntilMs = (job: Job): number => {
  if (job.status === 'CHALLENGED') return job.challengeExpiresAtMs ?? job.deadlineAtMs;
  return Math.min(job.deadlineAtMs, job.nextDueAtMs + POLL_TIMEOUT_SECONDS * SECOND_MS + LEASE_SLACK_MS);
};

export const jobIsLive = (job: Job, nowMs: number): boolean => !hasEnded(job.status) && nowMs < jobLiveUntilMs(job);

/** Whether no worker has taken a step of the job yet. */
export const isUnclaimed = ({ step, attempts }: Job): boolean => step === 1 && attempts === 0;

/** Derived, never stored: no crash can leave a member "being aggregated" for ever. */
export const isBeingAggregated = (member: Member, nowMs: number): boolean =>
  member.deletedAt === null && member.job !== null && jobIsLive(member.job, nowMs);

/** When nothing can save the job any more and it must be ended. */
export const jobLapsesAtMs = (job: Job): number =>
  job.status === 'CHALLENGED' ? (job.challengeExpiresAtMs ?? job.deadlineAtMs) : job.deadlineAtMs;

/** When the sweep must look at the job: to repair a lost message or a dead worker, or to end it. */
export const jobDueAtMs = (job: Job): number =>
  job.status === 'CHALLENGED' ? jobLapsesAtMs(job) : Math.min(job.nextDueAtMs + repairAfterMs(job), job.deadlineAtMs);

/**
 * When the sweep looks again at a job that goes on as it should. Steps do not move the date in the due index, because that
 * costs two write units each time. So it is never more than a repair ahead: whatever becomes of the next step, the sweep
 * comes in time.
 */
export const jobSeenAgainAtMs = (job: Job, nowMs: number): number =>
  Math.min(jobDueAtMs(job), nowMs + repairAfterMs(job));

const repairAfterMs = ({ origin }: Job): number =>
  origin === 'BACKGROUND' ? BACKGROUND_REPAIR_AFTER_MS : REPAIR_AFTER_MS;
