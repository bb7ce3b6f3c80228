import type { ConnectionStatus } from '../connection-status.ts';
import type { Member } from '../member.ts';
import type { Job, JobStatus } from './job.ts';
import { hasEnded } from './transitions.ts';

/** What subscribers are told of a step; the bodies are made from the member and job as they are afterwards. */
export type JobNews =
  | { readonly type: 'CONNECTION_STATUS' }
  | { readonly type: 'JOB_STATUS' }
  | { readonly type: 'MEMBER' }
  | { readonly type: 'AGGREGATION'; readonly transactionsCreated: number; readonly transactionsUpdated: number };

/** Entering one of these is announced. */
const ANNOUNCED_CONNECTION_STATUSES: ReadonlySet<ConnectionStatus | null> = new Set<ConnectionStatus>([
  'CHALLENGED',
  'DENIED',
  'EXPIRED',
  'IMPAIRED',
  'IMPEDED',
  'LOCKED',
  'PREVENTED',
  'REJECTED',
]);
const ANNOUNCED_JOB_STATUSES: ReadonlySet<JobStatus> = new Set<JobStatus>([
  'CHALLENGED',
  'COMPLETED',
  'DENIED',
  'HALTED',
  'PREVENTED',
]);

interface Step {
  readonly memberBefore: Member;
  readonly jobBefore: Job;
  readonly member: Member;
  readonly job: Job;
}

/** Everything but AGGREGATION, which only a commit can tell. */
export const newsOf = ({ memberBefore, jobBefore, member, job }: Step): readonly JobNews[] => {
  const isStatusNew = memberBefore.connectionStatus !== member.connectionStatus;
  const isJobStatusNew = jobBefore.status !== job.status;
  return [
    ...(isStatusNew && ANNOUNCED_CONNECTION_STATUSES.has(member.connectionStatus)
      ? [{ type: 'CONNECTION_STATUS' } as const]
      : []),
    ...(isJobStatusNew && ANNOUNCED_JOB_STATUSES.has(job.status) ? [{ type: 'JOB_STATUS' } as const] : []),
    ...(isStatusNew || hasEnded(job.status) ? [{ type: 'MEMBER' } as const] : []),
  ];
};
