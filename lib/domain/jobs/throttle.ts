import { HOUR_MS, SECOND_MS, secondsUntil } from '../kernel/time.ts';
import type { ConnectionStatus } from '../members/connection-status.ts';
import type { JobKind, JobOrigin } from '../members/job-record.ts';
import type { Member } from '../members/member.ts';
import { isBeingAggregated } from './liveness.ts';

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
  /** New credentials wait for the end of a pause that the upstream asked for; the job starts by itself then. */
  | { readonly kind: 'postponed'; readonly retryAfterSeconds: number }
  /** Trying again cannot help until something else changes. */
  | { readonly kind: 'blocked'; readonly reason: 'credentials' | 'manual' | 'disabled' | 'consent' };

type BlockReason = Extract<RefreshVerdict, { kind: 'blocked' }>['reason'];

/** Statuses in which a refresh cannot succeed. A refused login may be tried again; three in a row make it PREVENTED. */
const BLOCKED_STATUSES: ReadonlyMap<ConnectionStatus | null, BlockReason> = new Map([
  ['PENDING', 'consent'],
  ['DISABLED', 'disabled'],
  ['CLOSED', 'disabled'],
  ['PREVENTED', 'credentials'],
]);

/** Jobs that try new credentials: neither a block nor one of our own pauses concerns these. */
const WITH_NEW_CREDENTIALS: ReadonlySet<JobOrigin> = new Set<JobOrigin>([
  'MEMBER_CREATED',
  'CREDENTIALS_UPDATED',
  'OAUTH',
]);

interface JobAsked {
  readonly origin: JobOrigin;
  readonly kind?: JobKind;
}

/** `refreshThrottleSeconds` is the client's pause after a success. */
interface Pauses {
  readonly refreshThrottleSeconds: number;
  readonly nowMs: number;
}

/**
 * Whether a job that was asked for starts. Every job waits for the end of a pause that the upstream asked for. Jobs with
 * new credentials wait for nothing else. All other jobs wait for the end of our pause after failures, and aggregations
 * also for the end of the client's pause after a success: clients ask for jobs of another kind on purpose.
 */
export const refreshVerdict = (
  member: Member,
  { origin, kind = 'AGGREGATION' }: JobAsked,
  { refreshThrottleSeconds, nowMs }: Pauses,
): RefreshVerdict => {
  if (member.isManual) return { kind: 'blocked', reason: 'manual' };
  if (isBeingAggregated(member, nowMs)) return { kind: member.job?.kind === kind ? 'joined' : 'occupied' };
  const upstreamFreeAtMs = member.upstreamBusyUntil ?? 0;
  if (WITH_NEW_CREDENTIALS.has(origin)) return startOrWait('postponed', upstreamFreeAtMs, nowMs);
  const reason = blockReasonOf(member);
  if (reason !== null) return { kind: 'blocked', reason };
  const throttleEndMs = kind === 'AGGREGATION' ? pauseEndAfterSuccess(member, refreshThrottleSeconds) : 0;
  return startOrWait('throttled', Math.max(throttleEndMs, pauseEndAfterFailure(member), upstreamFreeAtMs), nowMs);
};

const blockReasonOf = ({ connectionStatus, needsUpdatedCredentials }: Member): BlockReason | null =>
  BLOCKED_STATUSES.get(connectionStatus) ?? (needsUpdatedCredentials ? 'credentials' : null);

const startOrWait = (kind: 'postponed' | 'throttled', freeAtMs: number, nowMs: number): RefreshVerdict =>
  freeAtMs > nowMs ? { kind, retryAfterSeconds: secondsUntil(freeAtMs, nowMs) } : { kind: 'started' };

const pauseEndAfterSuccess = (member: Member, refreshThrottleSeconds: number): number =>
  member.successfullyAggregatedAt === null ? 0 : member.successfullyAggregatedAt + refreshThrottleSeconds * SECOND_MS;

const pauseEndAfterFailure = (member: Member): number => {
  if (member.lastFailedAt === null || member.failureCount === 0) return 0;
  const seconds = Math.min(FAILURE_PAUSE_SECONDS_FIRST * 2 ** (member.failureCount - 1), FAILURE_PAUSE_SECONDS_MAX);
  return member.lastFailedAt + seconds * SECOND_MS;
};
