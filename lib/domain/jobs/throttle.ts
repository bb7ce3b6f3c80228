import { isFileImport } from '../institutions/file-import.ts';
import { HOUR_MS, SECOND_MS, secondsUntil } from '../kernel/time.ts';
import type { ConnectionStatus } from '../members/connection-status.ts';
import type { JobKind, JobOrigin } from '../members/job-record.ts';
import type { Member } from '../members/member.ts';
import type { UpstreamBudget } from '../upstream/request-budget.ts';
import { POSTPONED_SENTENCE, REQUESTS_SPENT_SENTENCE } from './connection-sentences.ts';
import { isBeingAggregated } from './liveness.ts';
import { requestFreeAtMs } from './member-budget.ts';

/** After a failure nothing is tried for a minute, then two, four, …: an upstream in trouble is left alone. */
export const FAILURE_PAUSE_SECONDS_FIRST = 60;
/** No longer than the usual pause after a success. */
export const FAILURE_PAUSE_SECONDS_MAX = (3 * HOUR_MS) / SECOND_MS;

export type RefreshVerdict =
  | { readonly kind: 'started' }
  | { readonly kind: 'joined' }
  /** A job of another kind is running. */
  | { readonly kind: 'occupied' }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }
  /** New credentials wait until the upstream may be asked again; the job starts by itself then. */
  | ({ readonly kind: 'postponed'; readonly retryAfterSeconds: number } & Postponed)
  /** Trying again cannot help until something else changes. */
  | {
      readonly kind: 'blocked';
      readonly reason: 'credentials' | 'manual' | 'import' | 'disabled' | 'consent' | 'connector';
    };

export interface Postponed {
  readonly untilMs: number;
  /** Whether the upstream has asked for nothing: all requests that it allows are made. */
  readonly isOwnPause: boolean;
}

/** Until when the upstream itself has asked to be left alone, in epoch milliseconds; 0 where it never did. */
export const askedPauseUntilMs = ({ upstreamBusyUntil, ownPauseUntil }: Member): number =>
  upstreamBusyUntil === ownPauseUntil ? 0 : (upstreamBusyUntil ?? 0);

/** The member with a job that starts by itself at `untilMs`. */
export const withPostponed = (member: Member, origin: JobOrigin, { untilMs, isOwnPause }: Postponed): Member => ({
  ...member,
  postponedOrigin: origin,
  upstreamBusyUntil: untilMs,
  ownPauseUntil: isOwnPause ? untilMs : null,
  connectionStatusMessage: isOwnPause ? REQUESTS_SPENT_SENTENCE : POSTPONED_SENTENCE,
});

type BlockReason = Extract<RefreshVerdict, { kind: 'blocked' }>['reason'];

/** Statuses in which a refresh cannot succeed. A refused login may be tried again; three in a row make it PREVENTED. */
const BLOCKED_STATUSES: ReadonlyMap<ConnectionStatus | null, BlockReason> = new Map([
  ['PENDING', 'consent'],
  ['DISABLED', 'disabled'],
  ['CLOSED', 'disabled'],
  ['PREVENTED', 'credentials'],
]);

const WITH_NEW_CREDENTIALS: ReadonlySet<JobOrigin> = new Set<JobOrigin>([
  'MEMBER_CREATED',
  'CREDENTIALS_UPDATED',
  'OAUTH',
]);

/** Whether a job of this origin tries new credentials: neither a block nor one of our own pauses concerns it. */
export const triesNewCredentials = (origin: JobOrigin): boolean => WITH_NEW_CREDENTIALS.has(origin);

interface JobAsked {
  readonly origin: JobOrigin;
  readonly kind?: JobKind;
}

interface Pauses {
  /** The client's pause after a success. */
  readonly refreshThrottleSeconds: number;
  /** The client's pause for sessions that are opened. */
  readonly sessionFreshnessHours: number;
  /** Null where the upstream does not count requests. */
  readonly budgetRule: UpstreamBudget | null;
  /** The client has disabled the connector of the institution. */
  readonly isConnectorOff: boolean;
  readonly nowMs: number;
}

/**
 * Whether a job that was asked for starts. No job that calls an upstream does while the client has disabled its connector.
 * Every job waits for the end of a pause that the upstream asked for, and for a request that the upstream allows. Jobs with new credentials wait for nothing else. All other jobs wait for the end of our
 * pause after failures, and aggregations also for the end of the client's pause after a success: clients ask for jobs of
 * another kind on purpose. A session that is opened asks for nothing while data are as fresh as the client wants them, or as an
 * upstream with a budget has had no time to renew.
 */
export const refreshVerdict = (
  member: Member,
  { origin, kind = 'AGGREGATION' }: JobAsked,
  { refreshThrottleSeconds, sessionFreshnessHours, budgetRule, isConnectorOff, nowMs }: Pauses,
): RefreshVerdict => {
  const without = verdictWithoutUpstream(member, origin, nowMs);
  if (without !== null) return without;
  if (isBeingAggregated(member, nowMs)) return { kind: member.job?.kind === kind ? 'joined' : 'occupied' };
  if (isConnectorOff) return { kind: 'blocked', reason: 'connector' };
  const requestAtMs = requestFreeAtMs({ member, rule: budgetRule, origin, nowMs });
  const upstreamFreeAtMs = Math.max(member.upstreamBusyUntil ?? 0, requestAtMs);
  const wait = {
    retryAfterSeconds: secondsUntil(upstreamFreeAtMs, nowMs),
    untilMs: upstreamFreeAtMs,
    isOwnPause: upstreamFreeAtMs > askedPauseUntilMs(member),
  };
  if (triesNewCredentials(origin)) return upstreamFreeAtMs > nowMs ? { kind: 'postponed', ...wait } : STARTED;
  const reason = blockReasonOf(member, origin);
  if (reason !== null) return { kind: 'blocked', reason };
  const freshSeconds = origin === 'SESSION' ? freshSecondsOf(sessionFreshnessHours, budgetRule) : 0;
  const successSeconds = kind === 'AGGREGATION' ? Math.max(refreshThrottleSeconds, freshSeconds) : 0;
  const freeAtMs = Math.max(
    pauseEndAfterSuccess(member, successSeconds),
    pauseEndAfterFailure(member),
    upstreamFreeAtMs,
  );
  return freeAtMs > nowMs ? { kind: 'throttled', retryAfterSeconds: secondsUntil(freeAtMs, nowMs) } : STARTED;
};

/** The verdict where nobody is to be called, as for a file; null for all others. */
const verdictWithoutUpstream = (member: Member, origin: JobOrigin, nowMs: number): RefreshVerdict | null => {
  if (origin === 'IMPORT') return isBeingAggregated(member, nowMs) ? { kind: 'occupied' } : STARTED;
  if (member.isManual) return { kind: 'blocked', reason: 'manual' };
  return isFileImport(member) ? { kind: 'blocked', reason: 'import' } : null;
};

const STARTED: RefreshVerdict = { kind: 'started' };
const HOUR_SECONDS = HOUR_MS / SECOND_MS;

const freshSecondsOf = (hours: number, budgetRule: UpstreamBudget | null): number =>
  Math.max(hours, budgetRule?.freshnessHours ?? 0) * HOUR_SECONDS;

const blockReasonOf = (
  { connectionStatus, needsUpdatedCredentials }: Member,
  origin: JobOrigin,
): BlockReason | null => {
  // Only the user knows whether the upstream has been paid, or switched on again, and asks for a refresh then.
  const reason =
    connectionStatus === 'DISABLED' && origin === 'REFRESH' ? null : BLOCKED_STATUSES.get(connectionStatus);
  return reason ?? (needsUpdatedCredentials ? 'credentials' : null);
};

const pauseEndAfterSuccess = (member: Member, refreshThrottleSeconds: number): number =>
  member.successfullyAggregatedAt === null ? 0 : member.successfullyAggregatedAt + refreshThrottleSeconds * SECOND_MS;

const pauseEndAfterFailure = (member: Member): number => {
  if (member.lastFailedAt === null || member.failureCount === 0) return 0;
  const seconds = Math.min(FAILURE_PAUSE_SECONDS_FIRST * 2 ** (member.failureCount - 1), FAILURE_PAUSE_SECONDS_MAX);
  return member.lastFailedAt + seconds * SECOND_MS;
};
