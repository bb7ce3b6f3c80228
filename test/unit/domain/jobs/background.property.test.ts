import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  askedTurnAtMs,
  backgroundDueAtMs,
  memberDue,
  turnsStartedMax,
} from '../../../../lib/domain/jobs/background.ts';
import { JOB_DEADLINE_MS } from '../../../../lib/domain/jobs/limits.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../../lib/domain/kernel/time.ts';
import type { JobOrigin } from '../../../../lib/domain/members/job-record.ts';
import { TEST_NOW, testMember } from '../../../support/members/members.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const connected = testMember({ connectionStatus: 'CONNECTED', lastAggregationAt: TEST_NOW });
const guidOf = (uuid: string) => `MBR-${uuid}` as const;
const instant = fc.integer({ min: TEST_NOW, max: TEST_NOW + 400 * DAY_MS });

/** Of a member that is due at all. */
const dueAfter = (uuid: string, lastAggregationAt: number, lastAggregationOrigin: JobOrigin = 'REFRESH'): number => {
  const member = { ...connected, guid: guidOf(uuid), lastAggregationAt, lastAggregationOrigin };
  const dueAtMs = backgroundDueAtMs(member, 24);
  if (dueAtMs === null) throw new Error('not due');
  return dueAtMs;
};

describe('background aggregation', () => {
  test('comes 20 to 44 hours after the last aggregation, whenever that was', () => {
    forAll(runs(300), fc.uuid(), instant, (uuid, endedAt) => {
      const wait = dueAfter(uuid, endedAt) - endedAt;
      expect(wait).toBeGreaterThanOrEqual(20 * HOUR_MS);
      expect(wait).toBeLessThan(44 * HOUR_MS);
    });
  });

  test('comes every 24 hours if nobody asks for more, however late sweeps and jobs are', () => {
    const day = fc.record({
      lateMs: fc.integer({ min: 0, max: 10 * MINUTE_MS }),
      tookMs: fc.integer({ min: 0, max: JOB_DEADLINE_MS }),
    });
    forAll(runs(100), fc.uuid(), instant, fc.array(day, { minLength: 1, maxLength: 20 }), (uuid, startedAt, days) => {
      let dueAtMs = dueAfter(uuid, startedAt);
      for (const { lateMs, tookMs } of days) {
        const next = dueAfter(uuid, dueAtMs + lateMs + tookMs);
        expect(next - dueAtMs).toBe(DAY_MS);
        dueAtMs = next;
      }
    });
  });

  test('of members that were all refreshed at one time is spread evenly over the day', () => {
    const hours = new Map<number, number>();
    for (let member = 0; member < 24_000; member += 1) {
      const uuid = `01a5f3c0-0000-7000-8000-${member.toString(16).padStart(12, '0')}`;
      const hour = Math.floor((dueAfter(uuid, TEST_NOW) % DAY_MS) / HOUR_MS);
      hours.set(hour, (hours.get(hour) ?? 0) + 1);
    }
    expect(hours.size).toBe(24);
    // A thousand expected; five standard deviations either way.
    for (const count of hours.values()) expect(Math.abs(count - 1_000)).toBeLessThan(160);
  });

  test('of a member whose turn was taken late comes at its next minute', () => {
    const late = fc.integer({ min: 0, max: 5 * DAY_MS });
    forAll(runs(100), fc.uuid(), instant, late, (uuid, endedAt, lateMs) => {
      const turnAtMs = dueAfter(uuid, endedAt);
      const next = dueAfter(uuid, turnAtMs + lateMs, 'BACKGROUND');
      expect((next - turnAtMs) % DAY_MS).toBe(0);
      expect(next - (turnAtMs + lateMs)).toBeGreaterThanOrEqual(HOUR_MS);
      expect(next - (turnAtMs + lateMs)).toBeLessThan(25 * HOUR_MS);
    });
  });

  test.each([3, 24, 100])(
    'starts all after an outage of %i hours, at most twice as many a minute as usual',
    (outageHours) => {
      const endedAt = TEST_NOW + 30 * DAY_MS;
      // One member a minute, as ever: those of the outage all stand there at its end, the others come as they would.
      const dueAtMs = Array.from(
        { length: 24 * 60 },
        (_, minute) => endedAt - outageHours * HOUR_MS + minute * MINUTE_MS,
      );
      let waiting = dueAtMs;
      for (let nowMs = endedAt; waiting.length > 0 && nowMs < endedAt + 2 * DAY_MS; nowMs += MINUTE_MS) {
        const due = waiting.filter((atMs) => atMs <= nowMs);
        const startedMax = turnsStartedMax(due, nowMs);
        const isLate = (due[0] ?? nowMs) < nowMs - 10 * MINUTE_MS;
        expect(startedMax).toBeLessThanOrEqual(isLate ? 2 : due.length);
        waiting = waiting.slice(Math.min(startedMax, due.length));
      }
      expect(waiting).toEqual([]);
    },
  );

  test('starts some of the turns that wait, whenever they fell due', () => {
    const ages = fc.array(fc.integer({ min: 0, max: 400 * DAY_MS }), { minLength: 1, maxLength: 50 });
    forAll(runs(100), ages, (agesMs) => {
      const dueAtMs = agesMs.map((ageMs) => TEST_NOW - ageMs).toSorted((a, b) => a - b);
      expect(turnsStartedMax(dueAtMs, TEST_NOW)).toBeGreaterThanOrEqual(1);
    });
  });

  test('that a client asks for is spread over an hour, and not later than its usual turn', () => {
    const minutes = new Map<number, number>();
    for (let member = 0; member < 6_000; member += 1) {
      const guid = `MBR-01a5f3c0-0000-7000-8000-${member.toString(16).padStart(12, '0')}`;
      const minute = Math.floor((askedTurnAtMs(guid, TEST_NOW) - TEST_NOW) / MINUTE_MS);
      minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
    }
    expect([Math.min(...minutes.keys()), Math.max(...minutes.keys())]).toEqual([0, 59]);
    // A hundred expected; five standard deviations either way.
    for (const count of minutes.values()) expect(Math.abs(count - 100)).toBeLessThan(50);
    const turnAtMs = memberDue(connected, 24)?.atMs ?? 0;
    expect(memberDue({ ...connected, askedTurnAt: turnAtMs + 1 }, 24)).toEqual({ atMs: turnAtMs, lane: 'turn' });
    expect(memberDue({ ...connected, askedTurnAt: turnAtMs - 1 }, 24)).toEqual({ atMs: turnAtMs - 1, lane: 'turn' });
    expect(memberDue({ ...connected, askedTurnAt: TEST_NOW }, 0)).toEqual({ atMs: TEST_NOW, lane: 'turn' });
  });

  test('keeps the same distance from requests of users at other intervals', () => {
    const dueAtMs = backgroundDueAtMs(connected, 48) ?? 0;
    expect(dueAtMs - TEST_NOW).toBeGreaterThanOrEqual(40 * HOUR_MS);
    expect(dueAtMs - TEST_NOW).toBeLessThan(88 * HOUR_MS);
  });

  test('is never due when switched off (P14)', () => {
    expect(memberDue(connected, 0)).toBeNull();
  });

  test.each([
    { backgroundAggregationIsDisabled: true },
    { isManual: true },
    { institutionCode: 'file_import' },
    { connectionStatus: 'DENIED' },
    { connectionStatus: 'LOCKED' },
    { needsUpdatedCredentials: true },
    { lastAggregationAt: null },
  ] as const)('ignores a member with %o', (fields) => {
    expect(backgroundDueAtMs({ ...connected, ...fields }, 24)).toBeNull();
  });
});
