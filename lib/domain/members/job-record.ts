import type { Guid } from '../kernel/guid.ts';
import type { Challenge } from './challenge.ts';
import type { CommitOutcome } from './commit-outcome.ts';
import type { UpstreamNotice } from './upstream-notice.ts';

/** What a job is for; all kinds go through the same machine, and a member has one job at a time. */
export const JOB_KINDS = ['AGGREGATION', 'BALANCE', 'HISTORY', 'IDENTIFICATION', 'VERIFICATION'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** Job statuses and their ids. */
export const JOB_STATUS_IDS = {
  INITIATED: 0,
  REQUESTED: 1,
  CHALLENGED: 2,
  RECEIVED: 3,
  TRANSFERRED: 4,
  PROCESSED: 5,
  COMPLETED: 6,
  PREVENTED: 7,
  DENIED: 8,
  HALTED: 9,
} as const;

export type JobStatus = keyof typeof JOB_STATUS_IDS;

/** What made the job start. */
export const JOB_ORIGINS = [
  'MEMBER_CREATED',
  'CREDENTIALS_UPDATED',
  'OAUTH',
  'REFRESH',
  'SESSION',
  'EVENT',
  'BACKGROUND',
  'IMPORT',
] as const;
export type JobOrigin = (typeof JOB_ORIGINS)[number];

/** Whether no user asked for a job of this origin, so that nobody waits for it. */
export const isBackground = (origin: JobOrigin): boolean => origin === 'BACKGROUND' || origin === 'EVENT';

/** Whether the data of such a job are in a file that its user sent, so that no upstream is asked. */
export const isOfImport = (origin: JobOrigin): boolean => origin === 'IMPORT';

export interface JobOptions {
  readonly includeTransactions: boolean;
  readonly includeHoldings: boolean;
}

/** One worker's exclusive right to take the current step. */
export interface JobClaim {
  readonly id: string;
  readonly untilMs: number;
}

/** A dated entry of the job's timeline. */
export interface JobTransition {
  readonly status: JobStatus;
  readonly atMs: number;
}

/** What became of one account of the upstream. */
export interface AccountOutcome {
  /** Null when the account was never seen whole. */
  readonly accountGuid: Guid<'ACT'> | null;
  readonly name: string;
  /** Where one connection has accounts of several institutions; else null. */
  readonly institutionName: string | null;
  readonly outcome: 'committed' | 'failed';
  /** A machine code of `UpstreamFailure`, or of the connector's own catalogue; null when committed. */
  readonly failure: string | null;
  /** How many amounts were finer than the smallest unit of their currency, and were rounded. */
  readonly roundedCount: number;
  /** Dates of transactions the upstream really served, both included; null when none were asked for. */
  readonly servedFrom: string | null;
  readonly servedTo: string | null;
  /**
   * Transactions that may be one of several which an earlier connection of the member brought. They are stored beside those.
   * Left out where there are none.
   */
  readonly unpaired?: number | undefined;
}

/** What several commits of one job brought together. */
export interface CommitsBrought extends CommitOutcome {
  readonly commits: number;
}

/** One job of one member. Instants are epoch milliseconds. */
export interface Job {
  readonly guid: Guid<'JOB'>;
  readonly userGuid: Guid<'USR'>;
  readonly memberGuid: Guid<'MBR'>;
  readonly institutionGuid: Guid<'INS'>;
  readonly kind: JobKind;
  readonly origin: JobOrigin;
  readonly options: JobOptions;
  readonly status: JobStatus;
  /** Rises with every saved step; a message or worker of an older step is stale. */
  readonly step: number;
  /** Claims taken on the current step, those of workers that died included. */
  readonly attempts: number;
  readonly claim: JobClaim | null;
  /**
   * What the connector keeps of the upstream's job, as JSON text; never a secret. Null until the upstream has answered the
   * start, and where it has no jobs.
   */
  readonly progress: string | null;
  /**
   * The revision of the member's credentials when the first worker read them. What the upstream says of the login is about
   * these.
   */
  readonly credentialsRevision: number;
  readonly isAuthenticated: boolean;
  /**
   * Whether the steps of the job lie in an item of their own, because it waits for its upstream. The member's copy of the
   * job is then as it was when the wait began. Jobs of versions before never do.
   */
  readonly isApart: boolean;
  /** Upstream calls that found the job still running; the pace grows with it. */
  readonly polls: number;
  readonly challenges: readonly Challenge[];
  readonly challengeExpiresAtMs: number | null;
  /** When the current wait for an answer began; the deadline is paused meanwhile. */
  readonly challengedAtMs: number | null;
  readonly nextDueAtMs: number;
  readonly deadlineAtMs: number;
  readonly transitions: readonly JobTransition[];
  readonly accountOutcomes: readonly AccountOutcome[];
  readonly notices: readonly UpstreamNotice[];
  /** What its commits brought so far, while the connector has more; null before the first, and in most jobs. */
  readonly brought: CommitsBrought | null;
  readonly errorMessage: string | null;
  readonly errorMessageCode: number | null;
  readonly createdAt: number;
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
  readonly updatedAt: number;
}
