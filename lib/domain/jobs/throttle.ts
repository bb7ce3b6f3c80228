import { HOUR_MS, SECOND_MS, secondsUntil } from '../kernel/time.ts';
import type { JobKind } from '../members/job-kind.ts';
import type { JobOrigin } from '../members/job-record.ts';
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

/**
 * What asking for a job comes to. Every job waits for the end of a pause that the upstream asked for. New credentials wait
 * for nothing else; the rest waits out our pause after failures, and aggregations the client's pause after any success; a
 * job of another kind is asked for on purpose and need not wait for that. A refused login may be tried again (three in a row prevent it), so only
 * PREVENTED and incomplete credentials (`needsUpdatedCredentials`) block.
 */
export const refreshVerdict = (
  member: Member,
  origin: JobOrigin,
  refreshThrottleSeconds: number,
  nowMs: number,
  kind: JobKind = 'AGGREGATION',
): RefreshVerdict => {
  if (member.isManual) return { kind: 'blocked', reason: 'manual' };
  if (isBeingAggregated(member, nowMs)) return { kind: member.job?.kind === kind ? 'joined' : 'occupied' };
  const upstreamFreeAtMs = member.upstreamBusyUntil ?? 0;
  if (origin === 'MEMBER_CREATED' || origin === 'CREDENTIALS_UPDATED' || origin === 'OAUTH') {
    return upstreamFreeAtMs > nowMs
      ? { kind: 'postponed', retryAfterSeconds: secondsUntil(upstreamFreeAtMs, nowMs) }
      : { kind: 'started' };
  }
  if (member.connectionStatus === 'PENDING') return { kind: 'blocked', reason: 'consent' };
  if (member.connectionStatus === 'DISABLED' || member.connectionStatus === 'CLOSED') {
    return { kind: 'blocked', reason: 'disabled' };
  }
  if (member.needsUpdatedCredentials || member.connectionStatus === 'PREVENTED') {
    return { kind: 'blocked', reason: 'credentials' };
  }
  const freeAtMs = Math.max(
    kind === 'AGGREGATION' ? pauseEndAfterSuccess(member, refreshThrottleSeconds) : 0,
    pauseEndAfterFailure(member),
    upstreamFreeAtMs,
  );
  if (freeAtMs > nowMs) return { kind: 'throttled', retryAfterSeconds: secondsUntil(freeAtMs, nowMs) };
  return { kind: 'started' };
};

const pauseEndAfterSuccess = (member: Member, refreshThrottleSeconds: number): number =>
  member.successfullyAggregatedAt === null ? 0 : member.successfullyAggregatedAt + refreshThrottleSeconds * SECOND_MS;

const pauseEndAfterFailure = (member: Member): number => {
  if (member.lastFailedAt === null || member.failureCount === 0) return 0;
  const seconds = Math.min(FAILURE_PAUSE_SECONDS_FIRST * 2 ** (member.failureCount - 1), FAILURE_PAUSE_SECONDS_MAX);
  return member.lastFailedAt + seconds * SECOND_MS;
};
