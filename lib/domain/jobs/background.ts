import { createHash } from 'node:crypto';
import { isFileImport } from '../institutions/file-import.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel/time.ts';
import type { ConnectionStatus } from '../members/connection-status.ts';
import type { Member } from '../members/member.ts';
import type { User } from '../users/user.ts';
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
 * The same after an aggregation in the background: an hour of a day. A turn that was taken late would otherwise cost its member
 * the turn of the next day, and a sweep that is a little too slow would have nothing to do on every other day.
 */
const QUIET_SHARE_AFTER_TURN = 1 / 24;

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
  const quietShare = member.lastAggregationOrigin === 'BACKGROUND' ? QUIET_SHARE_AFTER_TURN : QUIET_SHARE;
  return firstTurnFrom(lastAt + intervalMs * quietShare, turnOf(member.guid, intervalMs), intervalMs);
};

/** The member's place in the interval, in milliseconds. Intervals are counted from 1970. */
const turnOf = (guid: string, intervalMs: number): number =>
  (createHash('sha256').update(guid).digest().readUInt32BE() % Math.max(1, Math.floor(intervalMs / MINUTE_MS))) *
  MINUTE_MS;

const firstTurnFrom = (instantMs: number, turnMs: number, intervalMs: number): number =>
  Math.ceil((instantMs - turnMs) / intervalMs) * intervalMs + turnMs;

/** Turns that are no later than this start at once: there are few of them. */
const LATE_MS_MAX = 10 * MINUTE_MS;
/** So many times as dense as they fell due: an upstream that takes the turns of a day takes those of two. */
const TURN_DENSITY_MAX = 2;

/**
 * How many of the turns that wait the sweep of a minute may start, the earliest first; the others stay where they are.
 * After an outage the turns of hours wait. Started together, they would reach the upstreams in a burst, so no more start
 * than twice as many as fell due in a minute. A sweep that is too slow for its members does not come near it: it starts
 * fewer than fell due.
 *
 * A late turn is not moved to a later date. A sweep that moves late turns, be it each of them once, does so in the place
 * of starting others, and starts the fewer the more it is behind.
 *
 * `dueAtMs`: those that wait, the earliest first. The later half is measured, because single early ones are outliers.
 */
export const turnsStartedMax = (dueAtMs: readonly number[], nowMs: number): number => {
  const [first, last] = [dueAtMs[0], dueAtMs.at(-1)];
  if (first === undefined || last === undefined || nowMs - first <= LATE_MS_MAX) return dueAtMs.length;
  const half = dueAtMs.slice(Math.floor(dueAtMs.length / 2));
  const minutes = 1 + (last - (half[0] ?? last)) / MINUTE_MS;
  return Math.ceil((TURN_DENSITY_MAX * half.length) / minutes);
};

/** Over so long the members of a client are spread whose refresh is asked for at once: its upstreams get no burst. */
const CLIENT_REFRESH_MS = HOUR_MS;

/** When a member is refreshed if a refresh of its whole client is asked for now. */
export const askedTurnAtMs = (guid: string, nowMs: number): number =>
  nowMs + (createHash('sha256').update(guid).digest().readUInt32BE(4) % CLIENT_REFRESH_MS);

/**
 * Whether the members of the user are aggregated in the background: the user opened a session within so many days, or is as
 * new. `seenDays` 0: whenever that was.
 */
export const isSeenLately = (
  { loggedInAt, createdAt }: Pick<User, 'loggedInAt' | 'createdAt'>,
  seenDays: number,
  nowMs: number,
): boolean => seenDays === 0 || nowMs - (loggedInAt ?? createdAt) <= seenDays * DAY_MS;

/** When the sweep must look at a member. `turn`: only to aggregate it in the background, for which nobody waits. */
export interface MemberDue {
  readonly atMs: number;
  readonly lane: 'work' | 'turn';
}

/** The new due date after a change of the member's settings; undefined where the due date stays. */
export const memberDueChanged = (
  before: Member,
  after: Member,
  intervalHours: number,
): MemberDue | null | undefined => {
  const isSwitched = before.backgroundAggregationIsDisabled !== after.backgroundAggregationIsDisabled;
  // While a job runs, the due date is that of the job; the next one is set when the job ends.
  return isSwitched && before.job === null ? memberDue(after, intervalHours) : undefined;
};

/** When the sweep must look at a member that is not deleted; null: not at all. */
export const memberDue = (member: Member, backgroundIntervalHours: number): MemberDue | null => {
  if (member.job !== null) return { atMs: jobDueAtMs(member.job), lane: 'work' };
  if (member.postponedOrigin !== null) return { atMs: member.upstreamBusyUntil ?? member.updatedAt, lane: 'work' };
  const turns = [member.askedTurnAt, backgroundDueAtMs(member, backgroundIntervalHours)].filter(
    (atMs) => atMs !== null,
  );
  return turns.length === 0 ? null : { atMs: Math.min(...turns), lane: 'turn' };
};
