import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backgroundDueAtMs, lateTurnStartsAtMs, memberDueAtMs } from '../../../../lib/domain/jobs/background.ts';
import { JOB_DEADLINE_MS } from '../../../../lib/domain/jobs/limits.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../../lib/domain/kernel/time.ts';
import { TEST_NOW, testMember } from '../../../support/members.ts';
import { runs } from '../../../support/runs.ts';

const connected = testMember({ connectionStatus: 'CONNECTED', lastAggregationAt: TEST_NOW });
const guidOf = (uuid: string) => `MBR-${uuid}` as const;
const instant = fc.integer({ min: TEST_NOW, max: TEST_NOW + 400 * DAY_MS });

/** Of a member that is due at all. */
const dueAfter = (uuid: string, lastAggregationAt: number): number => {
  const dueAtMs = backgroundDueAtMs({ ...connected, guid: guidOf(uuid), lastAggregationAt }, 24);
  if (dueAtMs === null) throw new Error('not due');
  return dueAtMs;
};

describe('background aggregation', () => {
  test('comes 20 to 44 hours after the last aggregation, whenever that was', () => {
    fc.assert(
      fc.property(fc.uuid(), instant, (uuid, endedAt) => {
        const wait = dueAfter(uuid, endedAt) - endedAt;
        expect(wait).toBeGreaterThanOrEqual(20 * HOUR_MS);
        expect(wait).toBeLessThan(44 * HOUR_MS);
      }),
      { numRuns: runs(300) },
    );
  });

  test('comes every 24 hours where nobody else asks, however late each sweep is and however long each job takes', () => {
    const day = fc.record({
      lateMs: fc.integer({ min: 0, max: 10 * MINUTE_MS }),
      tookMs: fc.integer({ min: 0, max: JOB_DEADLINE_MS }),
    });
    fc.assert(
      fc.property(fc.uuid(), instant, fc.array(day, { minLength: 1, maxLength: 20 }), (uuid, startedAt, days) => {
        let dueAtMs = dueAfter(uuid, startedAt);
        for (const { lateMs, tookMs } of days) {
          const next = dueAfter(uuid, dueAtMs + lateMs + tookMs);
          expect(next - dueAtMs).toBe(DAY_MS);
          dueAtMs = next;
        }
      }),
      { numRuns: runs(100) },
    );
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

  test.each([3, 24, 100])('after an outage of %i hours comes no denser than twice as ever', (outageHours) => {
    const endedAt = TEST_NOW + 30 * DAY_MS;
    const hours = new Map<number, number>();
    // One member a minute, as ever: those of the outage all stand there at its end, the others come as they would.
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const missedAt = endedAt - outageHours * HOUR_MS + minute * MINUTE_MS;
      const takenAt = missedAt <= endedAt ? lateTurnStartsAtMs(missedAt, endedAt, 24) : missedAt;
      const hour = Math.floor((takenAt - endedAt) / HOUR_MS);
      hours.set(hour, (hours.get(hour) ?? 0) + 1);
    }
    for (const count of hours.values()) expect(count).toBeLessThanOrEqual(2 * 60 + 10);
    expect(Math.max(...hours.keys())).toBeLessThanOrEqual(24);
  });

  test('keeps its share of quiet at other intervals', () => {
    const dueAtMs = backgroundDueAtMs(connected, 48) ?? 0;
    expect(dueAtMs - TEST_NOW).toBeGreaterThanOrEqual(40 * HOUR_MS);
    expect(dueAtMs - TEST_NOW).toBeLessThan(88 * HOUR_MS);
  });

  test('P14 is never due when switched off', () => {
    expect(memberDueAtMs(connected, 0)).toBeNull();
  });

  test.each([
    { backgroundAggregationIsDisabled: true },
    { isManual: true },
    { institutionCode: 'file_import' },
    { connectionStatus: 'DENIED' },
    { connectionStatus: 'LOCKED' },
    { needsUpdatedCredentials: true },
    { lastAggregationAt: null },
  ] as const)('leaves alone a member with %o', (fields) => {
    expect(backgroundDueAtMs({ ...connected, ...fields }, 24)).toBeNull();
  });
});
