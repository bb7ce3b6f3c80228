import { hintedGuid } from '../kernel/hinted-guid.ts';
import type { Job, JobKind, JobOptions, JobOrigin } from '../members/job-record.ts';
import type { Member } from '../members/member.ts';
import { JOB_DEADLINE_MS } from './limits.ts';
import { CONNECTION_SENTENCES } from './sentences.ts';

export interface JobRequest {
  /** An aggregation unless said otherwise. */
  readonly kind?: JobKind;
  readonly origin: JobOrigin;
  readonly options: JobOptions;
}

/** Both parts of the data are wanted unless a caller says otherwise. */
export const FULL_OPTIONS: JobOptions = { includeTransactions: true, includeHoldings: true };

/** The member with a new job at step 1, due at once. The caller has made sure that no other job lives. */
export const beginJob = (
  member: Member,
  request: JobRequest,
  nowMs: number,
  uuid: string,
): Member & { readonly job: Job } => {
  const job: Job = {
    guid: hintedGuid('JOB', { timeMs: nowMs, memberOrdinal: member.ordinal }, uuid),
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
    polls: 0,
    challenges: [],
    challengeExpiresAtMs: null,
    challengedAtMs: null,
    nextDueAtMs: nowMs,
    deadlineAtMs: nowMs + JOB_DEADLINE_MS,
    transitions: [{ status: 'INITIATED', atMs: nowMs }],
    accountOutcomes: [],
    brought: null,
    errorMessage: null,
    errorMessageCode: null,
    createdAt: nowMs,
    startedAt: null,
    finishedAt: null,
    updatedAt: nowMs,
  };
  return {
    ...member,
    ...statusAtStart(member, request.origin),
    postponedOrigin: null,
    job,
    mostRecentJobGuid: job.guid,
    aggregatedAt: nowMs,
    lastAggregationAt: job.kind === 'AGGREGATION' ? nowMs : member.lastAggregationAt,
    revision: member.revision + 1,
    updatedAt: nowMs,
  };
};

const statusAtStart = (member: Member, origin: JobOrigin): Partial<Member> => {
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
