import { backgroundDueAtMs } from '../../../lib/domain/jobs/background.ts';
import { refreshVerdict } from '../../../lib/domain/jobs/throttle.ts';
import { DAY_MS, MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import type { JobOrigin } from '../../../lib/domain/members/job-record.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { REFRESH_THROTTLE_SECONDS_DEFAULT } from '../../../lib/domain/users/client.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { TEST_NOW, testMember } from '../../support/members/members.ts';
import { USAGE } from './usage.ts';

/** Of a member whose user opens sessions. */
export interface JobsADay {
  readonly session: number;
  readonly background: number;
}

const MEMBERS = 400;
const DAYS = 60;
const INTERVAL_HOURS = 24;

const refreshed = (member: Member, origin: JobOrigin, nowMs: number): Member => ({
  ...member,
  aggregatedAt: nowMs,
  lastAggregationAt: nowMs,
  lastAggregationOrigin: origin,
  successfullyAggregatedAt: nowMs + MINUTE_MS,
});

/**
 * How many jobs a day the sessions of a user start for each member, and how many the background, by the rules of the service.
 * The user's sessions come at any time of day, independent of each other, 2.5 a day on average. The jobs succeed. `sessionFreshnessHours` is
 * that of the client.
 */
export const jobsADay = (sessionFreshnessHours: number): JobsADay => {
  const ids = testIds('sessions of users');
  const gapMs = (DAY_MS * USAGE.seenShare) / USAGE.sessionsADay;
  const counts = { session: 0, background: 0 };
  for (let count = 0; count < MEMBERS; count += 1) {
    let member = refreshed(
      testMember({ guid: `MBR-${ids.uuid()}`, connectionStatus: 'CONNECTED' }),
      'MEMBER_CREATED',
      TEST_NOW,
    );
    let sessionAtMs = TEST_NOW;
    const next = (): number => sessionAtMs - Math.log(1 - ids.fraction()) * gapMs;
    sessionAtMs = next();
    const isOver = (nowMs: number): boolean => nowMs > TEST_NOW + DAYS * DAY_MS;
    for (;;) {
      const turnAtMs = backgroundDueAtMs(member, INTERVAL_HOURS) ?? Number.POSITIVE_INFINITY;
      if (isOver(Math.min(turnAtMs, sessionAtMs))) break;
      if (turnAtMs < sessionAtMs) {
        member = refreshed(member, 'BACKGROUND', turnAtMs);
        counts.background += 1;
        continue;
      }
      if (startsJob(member, sessionFreshnessHours, sessionAtMs)) {
        member = refreshed(member, 'SESSION', sessionAtMs);
        counts.session += 1;
      }
      sessionAtMs = next();
    }
  }
  return { session: counts.session / (MEMBERS * DAYS), background: counts.background / (MEMBERS * DAYS) };
};

const startsJob = (member: Member, sessionFreshnessHours: number, nowMs: number): boolean =>
  refreshVerdict(
    member,
    { origin: 'SESSION' },
    {
      refreshThrottleSeconds: REFRESH_THROTTLE_SECONDS_DEFAULT,
      sessionFreshnessHours,
      budgetRule: null,
      isConnectorOff: false,
      nowMs,
    },
  ).kind === 'started';
