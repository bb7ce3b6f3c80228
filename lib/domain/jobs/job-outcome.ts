import { REPAIR_AFTER_MS } from '../kernel/repair.ts';
import type { Job } from '../members/job-record.ts';
import type { Observation, RefusalReason, UpstreamFailureCode } from '../upstream/observation.ts';
import type { StepInput } from './step-input.ts';

/** Whose it is that a job ended as it did. Logs and metrics have these words. */
export type JobOutcome =
  | 'completed'
  /** The user must do something, here or at the institution. */
  | 'user'
  /** The upstream allows no more requests now. */
  | 'limited'
  | 'upstream'
  /** A fault of the service, or a setting of its operator. */
  | 'service';

/** The outcome of a job that ends by `input`; `job` is as it was before. */
export const jobOutcome = (job: Job, input: StepInput): JobOutcome => {
  switch (input.kind) {
    case 'collected':
      return 'completed';
    case 'observed':
      return ofObservation(input.observation);
    case 'refused':
      return OF_REFUSALS[input.reason];
    case 'failed':
      return ofFailure(job, input.failure.code);
    case 'lapsed':
      return ofLapse(job);
    case 'overspent':
      return 'limited';
    case 'credentialsMissing':
    case 'loginBarred':
      return 'user';
    case 'institutionGone':
    case 'exhausted':
      return 'service';
    // A job goes on after these. One that ended would be a fault of ours.
    case 'unasked':
    case 'connected':
    case 'loginHeld':
    case 'answered':
      return 'service';
  }
};

const OF_REFUSALS: Readonly<Record<RefusalReason, JobOutcome>> = {
  denied: 'user',
  disabled: 'user',
  rejected: 'user',
  expired: 'user',
  locked: 'user',
  impeded: 'user',
  impaired: 'user',
  suspended: 'user',
  closed: 'user',
  discontinued: 'upstream',
  disconnected: 'upstream',
  degraded: 'upstream',
};

const OF_FAILURES: Readonly<Record<UpstreamFailureCode, JobOutcome>> = {
  unauthorized: 'user',
  payment_required: 'user',
  credentials_spent: 'user',
  rate_limited: 'limited',
  budget_spent: 'limited',
  configuration: 'service',
  server_error: 'upstream',
  // What we asked was wrong.
  bad_request: 'service',
  not_json: 'upstream',
  malformed: 'upstream',
  connection_lost: 'upstream',
  address_forbidden: 'service',
  timed_out: 'upstream',
};

/** Where the upstream refused nothing, the job ends only by a question that is empty, or too long to be stored. */
const ofObservation = (seen: Observation): JobOutcome =>
  seen.kind === 'refused' ? OF_REFUSALS[seen.reason] : 'upstream';

/** A file that cannot be imported is its user's. */
const ofFailure = ({ origin }: Job, code: UpstreamFailureCode): JobOutcome =>
  origin === 'IMPORT' ? 'user' : OF_FAILURES[code];

/** An upstream that was asked until the deadline was too slow. Where nobody asked it any more, the service was. */
const ofLapse = ({ status, attempts, nextDueAtMs, deadlineAtMs }: Job): JobOutcome => {
  if (status === 'CHALLENGED') return 'user';
  const wasAsked = status === 'REQUESTED' && attempts === 0 && deadlineAtMs - nextDueAtMs < REPAIR_AFTER_MS;
  return wasAsked ? 'upstream' : 'service';
};
