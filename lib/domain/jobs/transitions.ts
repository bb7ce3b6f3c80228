import type { ConnectionStatus } from '../members/connection-status.ts';
import type { JobStatus } from '../members/job-record.ts';

interface Transition {
  readonly from: readonly JobStatus[];
  readonly to: JobStatus;
  /** What the member shows from then on; null leaves it as it was. */
  readonly shows: ConnectionStatus | null;
}

const WITH_UPSTREAM = ['INITIATED', 'REQUESTED'] as const;
const WITH_DATA = ['RECEIVED', 'TRANSFERRED', 'PROCESSED'] as const;
const RUNNING = [...WITH_UPSTREAM, ...WITH_DATA] as const;

/**
 * Every legal move of a job, by what brings it about. A job's status and its member's connection status are two things:
 * an answered challenge takes the job back to REQUESTED and shows RESUMED, an unanswered one halts it and shows EXPIRED.
 */
export const TRANSITIONS = {
  accepted: { from: WITH_UPSTREAM, to: 'REQUESTED', shows: null },
  challenged: { from: WITH_UPSTREAM, to: 'CHALLENGED', shows: 'CHALLENGED' },
  resumed: { from: ['CHALLENGED'], to: 'REQUESTED', shows: 'RESUMED' },
  received: { from: WITH_UPSTREAM, to: 'RECEIVED', shows: 'RECONNECTED' },
  transferred: { from: ['RECEIVED'], to: 'TRANSFERRED', shows: null },
  processed: { from: ['TRANSFERRED'], to: 'PROCESSED', shows: null },
  completed: { from: ['PROCESSED'], to: 'COMPLETED', shows: 'CONNECTED' },
  denied: { from: RUNNING, to: 'DENIED', shows: 'DENIED' },
  prevented: { from: RUNNING, to: 'PREVENTED', shows: 'PREVENTED' },
  superseded: { from: RUNNING, to: 'DENIED', shows: 'UPDATED' },
  rejected: { from: WITH_UPSTREAM, to: 'DENIED', shows: 'REJECTED' },
  locked: { from: RUNNING, to: 'DENIED', shows: 'LOCKED' },
  impaired: { from: RUNNING, to: 'DENIED', shows: 'IMPAIRED' },
  spent: { from: RUNNING, to: 'DENIED', shows: 'IMPAIRED' },
  impeded: { from: RUNNING, to: 'HALTED', shows: 'IMPEDED' },
  delayed: { from: RUNNING, to: 'HALTED', shows: 'DELAYED' },
  failed: { from: RUNNING, to: 'HALTED', shows: 'FAILED' },
  overspent: { from: RUNNING, to: 'HALTED', shows: 'DELAYED' },
  misconfigured: { from: RUNNING, to: 'HALTED', shows: 'DELAYED' },
  barred: { from: WITH_UPSTREAM, to: 'HALTED', shows: 'DELAYED' },
  unpaid: { from: RUNNING, to: 'HALTED', shows: 'DISABLED' },
  suspended: { from: RUNNING, to: 'HALTED', shows: 'DISABLED' },
  closed: { from: RUNNING, to: 'HALTED', shows: 'CLOSED' },
  discontinued: { from: RUNNING, to: 'HALTED', shows: 'DISCONTINUED' },
  disconnected: { from: RUNNING, to: 'HALTED', shows: 'DISCONNECTED' },
  degraded: { from: RUNNING, to: 'HALTED', shows: 'DEGRADED' },
  expired: { from: ['CHALLENGED', ...RUNNING], to: 'HALTED', shows: 'EXPIRED' },
} as const satisfies Readonly<Record<string, Transition>>;

export type TransitionName = keyof typeof TRANSITIONS;

/** Statuses that no transition leaves. */
export const ENDED = ['COMPLETED', 'PREVENTED', 'DENIED', 'HALTED'] as const satisfies readonly JobStatus[];
const ended: ReadonlySet<JobStatus> = new Set(ENDED);

export const hasEnded = (status: JobStatus): boolean => ended.has(status);

export const isLegal = (from: JobStatus, name: TransitionName): boolean => {
  const legal: readonly JobStatus[] = TRANSITIONS[name].from;
  return legal.includes(from);
};

/** A move that the table above does not have: a bug of the caller, who must have claimed the job in a legal status. */
export class IllegalTransitionError extends Error {
  override readonly name = 'IllegalTransitionError';
  constructor(from: JobStatus, transition: TransitionName) {
    super(`A job in ${from} cannot be ${transition}`);
  }
}
