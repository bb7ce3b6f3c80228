import { createHash } from 'node:crypto';
import { isFileImport } from '../institutions/file-import.ts';
import { HOUR_MS, MINUTE_MS } from '../kernel/time.ts';
import type { ConnectionStatus } from '../members/connection-status.ts';
import type { Member } from '../members/member.ts';
import { jobDueAtMs } from './liveness.ts';

/** Statuses in which a member is aggregated without its user: the connection works, or failed through no fault of the user. */
const TRIED_UNATTENDED: ReadonlySet<ConnectionStatus | null> = new Set<ConnectionStatus>([
  'CONNECTED',
  'DEGRADED',
  'DELAYED',
  'DISCONNECTED',
  'FAILED',
]);

/** Quiet time after an aggregation, as a share of the interval: twenty hours of a day. */
const QUIET_SHARE = 20 / 24;

/**
 * When the member is next aggregated in the background; null: never. `intervalHours` 0 switches background aggregation off.
 * Each member has a minute of its own in the interval: so the members are spread over the day, and each comes at the same
 * time of it. The first such minute after the quiet time is taken.
 */
export const backgroundDueAtMs = (member: Member, intervalHours: number): number | null => {
  const isWanted =
    intervalHours > 0 && !member.backgroundAggregationIsDisabled && !member.isManual && !isFileImport(member);
  if (!isWanted || member.needsUpdatedCredentials || !TRIED_UNATTENDED.has(member.connectionStatus)) return null;
  // Jobs of other kinds do not count, because they may bring no transactions; they do where the member had no aggregation.
  const lastAt = member.lastAggregationAt ?? member.aggregatedAt;
  if (lastAt === null) return null;
  const intervalMs = intervalHours * HOUR_MS;
  return firstTurnFrom(lastAt + intervalMs * QUIET_SHARE, turnOf(member.guid, intervalMs), intervalMs);
};

/** The member's place in the interval, in milliseconds. Intervals are counted from 1970. */
const turnOf = (guid: string, intervalMs: number): number =>
  (createHash('sha256').update(guid).digest().readUInt32BE() % Math.max(1, Math.floor(intervalMs / MINUTE_MS))) *
  MINUTE_MS;

const firstTurnFrom = (instantMs: number, turnMs: number, intervalMs: number): number =>
  Math.ceil((instantMs - turnMs) / intervalMs) * intervalMs + turnMs;

/** Turns that are no later than this start at once: there are few of them. */
const LATE_MS_MAX = 10 * MINUTE_MS;

/**
 * When a member starts whose turn was due at `dueAtMs` and is found only now. After an outage the turns of all members
 * are late. Started together, their jobs and the refreshes of users would wait for workers beyond their deadlines. So
 * each member starts as long after now as it was late, which spreads the members as before.
 */
export const lateTurnStartsAtMs = (dueAtMs: number, nowMs: number, intervalHours: number): number => {
  const lateMs = nowMs - dueAtMs;
  return lateMs <= LATE_MS_MAX ? nowMs : nowMs + (lateMs % (intervalHours * HOUR_MS));
};

/** The new due date after a change of the member's settings; undefined where the due date stays. */
export const dueAtMsChanged = (before: Member, after: Member, intervalHours: number): number | null | undefined => {
  const isSwitched = before.backgroundAggregationIsDisabled !== after.backgroundAggregationIsDisabled;
  // While a job runs, the due date is that of the job; the next one is set when the job ends.
  return isSwitched && before.job === null ? memberDueAtMs(after, intervalHours) : undefined;
};

/** When the sweep must look at a member that is not deleted; null: not at all. */
export const memberDueAtMs = (member: Member, backgroundIntervalHours: number): number | null => {
  if (member.job !== null) return jobDueAtMs(member.job);
  if (member.postponedOrigin !== null) return member.upstreamBusyUntil ?? member.updatedAt;
  return backgroundDueAtMs(member, backgroundIntervalHours);
};
