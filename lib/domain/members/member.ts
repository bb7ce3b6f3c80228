import type { Guid } from '../kernel/guid.ts';
import type { ConnectionStatus } from './connection-status.ts';
import type { Job, JobOrigin } from './job-record.ts';
import type { UseCase } from './use-case.ts';

/** A user's connection to one institution. Instants are epoch milliseconds. */
export interface Member {
  readonly guid: Guid<'MBR'>;
  readonly userGuid: Guid<'USR'>;
  readonly clientGuid: Guid<'CLT'>;
  /** Position among all members the user ever had; part of the guids of its jobs and transactions. */
  readonly ordinal: number;
  readonly institutionGuid: Guid<'INS'>;
  readonly institutionCode: string;
  readonly name: string;
  readonly externalGuid: string | null;
  readonly metadata: string | null;
  /** Null while none were given and the client has not opted in; such a member counts as PFM. */
  readonly useCases: readonly UseCase[] | null;
  readonly connectionStatus: ConnectionStatus | null;
  readonly connectionStatusMessage: string | null;
  readonly isOauth: boolean;
  readonly isManual: boolean;
  readonly isUserCreated: boolean;
  readonly isManagedByUser: boolean;
  readonly backgroundAggregationIsDisabled: boolean;
  readonly needsUpdatedCredentials: boolean;
  /** Rises with each change of the stored credentials. */
  readonly credentialsRevision: number;
  /** The revision of the credentials that the institution accepted last; null when it accepted none. */
  readonly acceptedCredentialsRevision: number | null;
  readonly aggregatedAt: number | null;
  readonly successfullyAggregatedAt: number | null;
  /** Start, then end, of the last job that was an aggregation: jobs of every kind move the two above. Null before the first. */
  readonly lastAggregationAt: number | null;
  /** Of the same aggregation. Null before the first, and in members that had none since this was stored. */
  readonly lastAggregationOrigin: JobOrigin | null;
  /** When the member is to be refreshed because a refresh of its whole client was asked for; null without one. */
  readonly askedTurnAt: number | null;
  readonly mostRecentJobGuid: Guid<'JOB'> | null;
  /** Logins the upstream refused without a success between; three make the member PREVENTED. */
  readonly refusedLoginCount: number;
  /** Jobs that failed without a success between; paces the next refresh. */
  readonly failureCount: number;
  readonly lastFailedAt: number | null;
  /**
   * Jobs in a row that failed because of the upstream, and when the first of them did; null after data came or the upstream
   * refused the login, for it worked then.
   */
  readonly upstreamFailures: { readonly count: number; readonly since: number } | null;
  /** Until when the upstream has asked to be left alone; null when it never did, or data came since. */
  readonly upstreamBusyUntil: number | null;
  /**
   * What asked for a job while the upstream wants to be left alone: the sweep starts it when `upstreamBusyUntil` is over.
   * Null where no job waits for that.
   */
  readonly postponedOrigin: JobOrigin | null;
  /**
   * The same instant as `upstreamBusyUntil` where the upstream has not asked for it: a job was postponed because the budget
   * of requests is spent.
   */
  readonly ownPauseUntil: number | null;
  /**
   * When the upstream's whole budget of requests is there again, see `request-budget.ts`; null where none was spent, or the
   * upstream does not count.
   */
  readonly budgetFullAt: number | null;
  /**
   * The connection that the member had before it was told to move to another institution, as long as the new one has
   * brought nothing; null otherwise. See `move.ts`.
   */
  readonly leaving: LeftConnection | null;
  /** What an upstream asked for to which the member could not move; it holds when the user tries again. */
  readonly triedMove: TriedMove | null;
  /** Members that were joined into this one, oldest first, and those that had been joined into them. See `join.ts`. */
  readonly joined: readonly JoinedMember[];
  /** Of a deleted member: the member that it was joined into; null where it was deleted with its data. */
  readonly joinedInto: Guid<'MBR'> | null;
  /** The running job, or null. */
  readonly job: Job | null;
  /** Keyed hash of institution and login: what makes a second member of the same login a duplicate. */
  readonly loginHash: string | null;
  readonly revision: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt: number | null;
}

/** All of a member that belongs to one connection. The login hash is that of this connection until the move is over. */
export interface LeftConnection
  extends Pick<
    Member,
    | 'institutionGuid'
    | 'institutionCode'
    | 'isOauth'
    | 'needsUpdatedCredentials'
    | 'refusedLoginCount'
    | 'failureCount'
    | 'lastFailedAt'
    | 'upstreamFailures'
    | 'upstreamBusyUntil'
    | 'budgetFullAt'
  > {
  /** Whether the institution has accepted its credentials. */
  readonly isAccepted: boolean;
  /** The login hash of the member after the move. */
  readonly loginHashNext: string | null;
  /** Whether the new institution has given access, which is kept with the credentials for it. */
  readonly hasAccess: boolean;
}

export type JoinedMember = Pick<Member, 'guid' | 'ordinal'>;

export interface TriedMove extends Pick<Member, 'institutionGuid' | 'upstreamBusyUntil' | 'budgetFullAt'> {
  /** Whether access is kept that the institution has given. */
  readonly hasAccess: boolean;
}

/** What every member starts with, before anything was fetched for it. */
export const NEVER_AGGREGATED = {
  isUserCreated: true,
  isManagedByUser: true,
  needsUpdatedCredentials: false,
  credentialsRevision: 1,
  acceptedCredentialsRevision: null,
  successfullyAggregatedAt: null,
  lastAggregationAt: null,
  lastAggregationOrigin: null,
  askedTurnAt: null,
  mostRecentJobGuid: null,
  refusedLoginCount: 0,
  failureCount: 0,
  lastFailedAt: null,
  upstreamFailures: null,
  postponedOrigin: null,
  ownPauseUntil: null,
  leaving: null,
  triedMove: null,
  joined: [],
  joinedInto: null,
  revision: 1,
  deletedAt: null,
} as const;
