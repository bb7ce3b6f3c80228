import type { Guid } from '../kernel/guid.ts';
import { hintedGuid } from '../kernel/hinted-guid.ts';
import { isBackground, type Job, type JobKind, type JobOptions, type JobOrigin } from '../members/job-record.ts';
import type { Member } from '../members/member.ts';
import { CONNECTION_SENTENCES } from './connection-sentences.ts';
import { BACKGROUND_WAIT_MS_MAX, IMPORT_CLAIM_MS, JOB_DEADLINE_MS, JOB_WAIT_MS_MAX } from './limits.ts';

export interface JobRequest {
  /** An aggregation unless said otherwise. */
  readonly kind?: JobKind;
  readonly origin: JobOrigin;
  readonly options: JobOptions;
  /** Where it had to be known before the job; else a new one. */
  readonly guid?: Guid<'JOB'>;
}

/** Both parts of the data are wanted unless a caller says otherwise. */
export const FULL_OPTIONS: JobOptions = { includeTransactions: true, includeHoldings: true };

export const jobGuidOf = ({ ordinal }: Pick<Member, 'ordinal'>, nowMs: number, uuid: string): Guid<'JOB'> =>
  hintedGuid('JOB', { timeMs: nowMs, memberOrdinal: ordinal }, uuid);

/**
 * The member with a new job at step 1, due at once; one of an import is claimed by its caller, who has the data. The
 * caller has made sure that no other job lives.
 */
export const beginJob = (
  member: Member,
  request: JobRequest,
  nowMs: number,
  uuid: string,
): Member & { readonly job: Job } => {
  const job: Job = {
    guid: request.guid ?? jobGuidOf(member, nowMs, uuid),
    userGuid: member.userGuid,
    memberGuid: member.guid,
    institutionGuid: member.institutionGuid,
    kind: request.kind ?? 'AGGREGATION',
    origin: request.origin,
    options: request.options,
    status: 'INITIATED',
    step: 1,
    attempts: 0,
    claim: null,
    progress: null,
    credentialsRevision: member.credentialsRevision,
    isAuthenticated: false,
    isApart: false,
    polls: 0,
    challenges: [],
    challengeExpiresAtMs: null,
    challengedAtMs: null,
    nextDueAtMs: nowMs,
    deadlineAtMs: waitEndsAtMs(request.origin, nowMs),
    transitions: [{ status: 'INITIATED', atMs: nowMs }],
    accountOutcomes: [],
    notices: [],
    brought: null,
    errorMessage: null,
    errorMessageCode: null,
    createdAt: nowMs,
    startedAt: null,
    finishedAt: null,
    updatedAt: nowMs,
    ...(request.origin === 'IMPORT' && withUpload(nowMs, uuid)),
  };
  return {
    ...member,
    ...statusAtStart(member, request.origin),
    postponedOrigin: null,
    askedTurnAt: null,
    job,
    mostRecentJobGuid: job.guid,
    aggregatedAt: nowMs,
    ...(job.kind === 'AGGREGATION' && { lastAggregationAt: nowMs, lastAggregationOrigin: job.origin }),
    revision: member.revision + 1,
    updatedAt: nowMs,
  };
};

/** Until when a job waits for its first claim, which sets its deadline anew. */
export const waitEndsAtMs = (origin: JobOrigin, nowMs: number): number =>
  nowMs + (isBackground(origin) ? BACKGROUND_WAIT_MS_MAX : JOB_WAIT_MS_MAX);

/** The job of an import begins with its data, under the claim of the call that brought them. */
const withUpload = (nowMs: number, claimId: string) =>
  ({
    status: 'RECEIVED',
    attempts: 1,
    claim: { id: claimId, untilMs: nowMs + IMPORT_CLAIM_MS },
    transitions: [
      { status: 'INITIATED', atMs: nowMs },
      { status: 'RECEIVED', atMs: nowMs },
    ],
    startedAt: nowMs,
    nextDueAtMs: nowMs + IMPORT_CLAIM_MS,
    deadlineAtMs: nowMs + JOB_DEADLINE_MS,
  }) as const satisfies Partial<Job>;

const statusAtStart = (member: Member, origin: JobOrigin): Partial<Member> => {
  // A manual member has no connection.
  if (member.isManual) return {};
  if (origin === 'CREDENTIALS_UPDATED') {
    return {
      connectionStatus: 'UPDATED',
      connectionStatusMessage: CONNECTION_SENTENCES.UPDATED,
      needsUpdatedCredentials: false,
    };
  }
  if (member.connectionStatus !== null) {
    const wasPostponed = member.postponedOrigin !== null;
    return wasPostponed ? { connectionStatusMessage: CONNECTION_SENTENCES[member.connectionStatus] } : {};
  }
  return { connectionStatus: 'CREATED', connectionStatusMessage: CONNECTION_SENTENCES.CREATED };
};
