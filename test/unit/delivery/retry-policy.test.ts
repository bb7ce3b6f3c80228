import * as fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { AttemptOutcome } from '../../../lib/delivery/outcome.ts';
import {
  afterAttempt,
  attemptsMaxOf,
  isOverdue,
  parseRetryAfter,
  RETRY_AFTER_MS_MAX,
  roundEndsAt,
} from '../../../lib/delivery/retry-policy.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { RetrySchedule } from '../../../lib/domain/webhooks/webhook-endpoint.ts';
import { forAll, runs } from '../../support/project/runs.ts';

const ATTEMPTS_MAX = attemptsMaxOf('STANDARD');
const START = Date.parse('2026-11-21T08:00:00.000Z');
const answered = (status: number, retryAfter: string | null = null): AttemptOutcome => ({
  kind: 'answered',
  status,
  retryAfter,
  answer: null,
});
const unreachable: AttemptOutcome = { kind: 'failed', failure: 'unreachable' };

const verdictOn = (outcome: AttemptOutcome, fields: Partial<Parameters<typeof afterAttempt>[0]> = {}) =>
  afterAttempt({ schedule: 'STANDARD', attempt: 1, outcome, startedAt: START, nowMs: START, fraction: 0, ...fields });

/** Waits between the attempts of a delivery that never succeeds. */
const waitsOf = (
  outcomeOf: (attempt: number) => AttemptOutcome,
  fraction = 0,
  schedule: RetrySchedule = 'STANDARD',
): number[] => {
  const waits: number[] = [];
  let nowMs = START;
  for (let attempt = 1; attempt <= 100; attempt += 1) {
    const verdict = verdictOn(outcomeOf(attempt), { schedule, attempt, nowMs, fraction });
    if (verdict.kind !== 'retry') return waits;
    waits.push(verdict.atMs - nowMs);
    nowMs = verdict.atMs;
  }
  throw new Error('it never ended');
};
const SCHEDULE = [5 * SECOND_MS, 5 * MINUTE_MS, 30 * MINUTE_MS, 2 * HOUR_MS, 5 * HOUR_MS, 10 * HOUR_MS, 10 * HOUR_MS];
const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

describe('the retry policy', () => {
  test('makes eight attempts at a dead endpoint, the last 2 min before 27.6 h', () => {
    const waits = waitsOf(() => unreachable);
    expect(waits.slice(0, 6)).toEqual(SCHEDULE.slice(0, 6));
    expect(waits).toHaveLength(ATTEMPTS_MAX - 1);
    expect(sum(waits)).toBe(27.6 * HOUR_MS - 2 * MINUTE_MS);
  });

  test('makes ten attempts in three days by the long schedule, with two minutes to spare', () => {
    const waits = waitsOf(() => unreachable, 0, 'LONG');
    expect(waits.map((wait) => Math.round(wait / SECOND_MS)).slice(0, 8)).toEqual([
      5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000,
    ]);
    expect(waits).toHaveLength(attemptsMaxOf('LONG') - 1);
    expect(sum(waits)).toBe(75.5 * HOUR_MS - 2 * MINUTE_MS);
  });

  test.each(['STANDARD', 'LONG'] as const)('knows the last attempt of %s beforehand', (schedule) => {
    const attempts = attemptsMaxOf(schedule);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: attempts }), fc.nat(80 * HOUR_MS), (attempt, afterMs) => {
        const place = { schedule, attempt, startedAt: START, nowMs: START + afterMs };
        const verdict = afterAttempt({ ...place, outcome: unreachable, fraction: 0.5 });
        const isLast =
          place.attempt >= attemptsMaxOf(place.schedule) || place.nowMs >= roundEndsAt(place.schedule, place.startedAt);
        expect(verdict.kind === 'exhausted').toBe(isLast);
      }),
      {
        numRuns: runs(100),
        examples: [
          [1, roundEndsAt(schedule, 0)],
          [1, roundEndsAt(schedule, 0) - 1],
          [attempts, 0],
        ],
      },
    );
  });

  test.each(['STANDARD', 'LONG'] as const)(
    'lets an attempt wait for a slot five days beyond the end of %s, and no longer',
    (schedule) => {
      const end = roundEndsAt(schedule, START) + 5 * DAY_MS;
      const place = { schedule, attempt: attemptsMaxOf(schedule), startedAt: START };
      expect([end - 1, end].map((nowMs) => isOverdue({ ...place, nowMs }))).toEqual([false, true]);
    },
  );

  test('has a jitter that only shortens, by at most a fifth', () => {
    forAll(runs(50), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (fraction) => {
      waitsOf(() => unreachable, fraction).forEach((wait, index) => {
        expect(wait).toBeLessThanOrEqual(SCHEDULE[index] ?? 0);
        expect(wait).toBeGreaterThanOrEqual((SCHEDULE[index] ?? 0) * 0.79);
      });
    });
  });

  test.each([200, 201, 202, 204, 299])('takes %i as success', (status) => {
    expect(verdictOn(answered(status)).kind).toBe('delivered');
  });

  test.each([100, 300, 301, 302, 304, 307, 308, 400, 401, 404, 409, 418, 500, 501])(
    'takes %i as a failure that is tried again on the schedule',
    (status) => {
      expect(waitsOf(() => answered(status)).slice(0, 6)).toEqual(SCHEDULE.slice(0, 6));
    },
  );

  test('takes 410 as the end of the delivery and of the endpoint (P36)', () => {
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
      expect(verdictOn(answered(410), { attempt, fraction: 0.5 })).toEqual({ kind: 'gone' });
    }
  });

  test.each([429, 502, 503, 504])(
    'slows down at %i: each wait is at least twice the step, within the same span',
    (status) => {
      const waits = waitsOf(() => answered(status), 0.9);
      waits.slice(0, 5).forEach((wait, index) => {
        expect(wait).toBe((SCHEDULE[index] ?? 0) * 2);
      });
      expect(sum(waits)).toBeLessThanOrEqual(roundEndsAt('STANDARD', 0));
    },
  );

  test('obeys a Retry-After that is longer than our own wait, up to twelve hours', () => {
    expect(waitsOf(() => answered(503, '3600'))[0]).toBe(HOUR_MS);
    expect(waitsOf(() => answered(500, '60'))[0]).toBe(MINUTE_MS);
    expect(waitsOf(() => answered(503, '1'))[0]).toBe(10 * SECOND_MS);
    expect(waitsOf(() => answered(503, '31536000')).every((wait) => wait === RETRY_AFTER_MS_MAX)).toBe(true);
  });

  test('reads Retry-After as seconds or as a date, and ignores anything else', () => {
    expect(parseRetryAfter('120', START)).toBe(120 * SECOND_MS);
    expect(parseRetryAfter(' 0 ', START)).toBe(0);
    expect(parseRetryAfter('Sat, 21 Nov 2026 08:10:00 GMT', START)).toBe(10 * MINUTE_MS);
    expect(parseRetryAfter('Sat, 21 Nov 2020 08:10:00 GMT', START)).toBe(0);
    expect(parseRetryAfter('99999999999999999999999', START)).toBe(RETRY_AFTER_MS_MAX);
    expect(parseRetryAfter('Saturday, 21-Nov-26 08:10:00 GMT', START)).toBe(10 * MINUTE_MS);
    expect(parseRetryAfter('Sat Nov 21 08:10:00 2026', START)).toBe(10 * MINUTE_MS);
    // As a date this would be a day of the year 3600.
    expect(parseRetryAfter('3600.5', START)).toBe(3_600_500);
    for (const text of ['soon', '', '-5', '+5', '5, 10', '12.5.2027', 'May 2027', '2147-01', '1e9', 'Sat, 21 Nov']) {
      expect(parseRetryAfter(text, START)).toBeNull();
    }
  });

  test('reads an HTTP date without a zone as GMT, wherever the service runs', () => {
    vi.stubEnv('TZ', 'America/New_York');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(new Date(START).getHours()).toBe(3);
    expect(parseRetryAfter('Sat Nov 21 08:10:00 2026', START)).toBe(10 * MINUTE_MS);
  });

  test('ends a delivery after eight attempts at most, whatever a receiver answers', () => {
    const anyOutcome = fc.oneof(
      fc.constant(unreachable),
      fc.record({
        kind: fc.constant('answered' as const),
        status: fc.integer({ min: 100, max: 599 }),
        retryAfter: fc.option(fc.oneof(fc.nat().map(String), fc.string())),
        answer: fc.constant(null),
      }),
    );
    forAll(runs(200), fc.array(anyOutcome, { minLength: 10, maxLength: 10 }), (outcomes) => {
      const waits = waitsOf((attempt) => outcomes[attempt - 1] ?? unreachable, 1 / 3);
      expect(waits.length).toBeLessThan(ATTEMPTS_MAX);
      expect(waits.every((wait) => wait > 0 && Number.isInteger(wait) && wait <= 20 * HOUR_MS)).toBe(true);
    });
  });
});
