import type { Guid } from '../kernel/guid.ts';
import type { CommitCounts, CommitOutcome } from '../members/commit-outcome.ts';
import type { ConnectionStatus } from '../members/connection-status.ts';
import type { Job, JobKind, JobStatus } from '../members/job-record.ts';
import type { Member } from '../members/member.ts';
import { hasEnded } from './transitions.ts';

/** The events of a step; their bodies are made from the member and the job as they are afterwards. */
export type JobAnnouncement =
  | { readonly type: 'CONNECTION_STATUS' }
  | { readonly type: 'JOB_STATUS' }
  | { readonly type: 'MEMBER' }
  | { readonly type: 'AGGREGATION'; readonly counts: CommitCounts }
  | { readonly type: 'BALANCE' }
  | { readonly type: 'HISTORY'; readonly counts: CommitCounts }
  | { readonly type: 'VERIFICATION'; readonly accounts: readonly Guid<'ACT'>[] };

/** A change to one of these statuses makes an event. */
export const ANNOUNCED_CONNECTION_STATUSES = [
  'CHALLENGED',
  'DENIED',
  'EXPIRED',
  'IMPAIRED',
  'IMPEDED',
  'LOCKED',
  'PREVENTED',
  'REJECTED',
] as const satisfies readonly ConnectionStatus[];
const announcedConnectionStatuses: ReadonlySet<ConnectionStatus | null> = new Set(ANNOUNCED_CONNECTION_STATUSES);
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

/** The events of a step, without those of a commit; see `announcementsOfCommit`. */
export const announcementsOfStep = ({ memberBefore, jobBefore, member, job }: Step): readonly JobAnnouncement[] => {
  const isStatusNew = memberBefore.connectionStatus !== member.connectionStatus;
  const isJobStatusNew = jobBefore.status !== job.status;
  return [
    ...(isStatusNew && announcedConnectionStatuses.has(member.connectionStatus)
      ? [{ type: 'CONNECTION_STATUS' } as const]
      : []),
    ...(isJobStatusNew && ANNOUNCED_JOB_STATUSES.has(job.status) ? [{ type: 'JOB_STATUS' } as const] : []),
    ...(isStatusNew || hasEnded(job.status) ? [{ type: 'MEMBER' } as const] : []),
  ];
};

/** The events of a commit: the data of the job have come. The contract has no such event for account owners. */
export const announcementsOfCommit = (kind: JobKind, outcome: CommitOutcome): readonly JobAnnouncement[] => {
  const { counts, accountsVerified } = outcome;
  switch (kind) {
    case 'AGGREGATION':
    case 'HISTORY':
      return [{ type: kind, counts }];
    case 'BALANCE':
      return [{ type: kind }];
    case 'VERIFICATION':
      return [{ type: kind, accounts: accountsVerified }];
    case 'IDENTIFICATION':
      return [];
  }
};
