import { describe, expect, test } from 'vitest';
import { refreshVerdict } from '../../../../lib/domain/jobs/throttle.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../../lib/domain/kernel/time.ts';
import { JOB_ORIGINS, type JobOrigin } from '../../../../lib/domain/members/job-record.ts';
import type { Member } from '../../../../lib/domain/members/member.ts';
import { runningMember, TEST_NOW, testMember } from '../../../support/members/members.ts';

const ask = (member: Member, nowMs = TEST_NOW, origin: 'REFRESH' | 'CREDENTIALS_UPDATED' | 'SESSION' = 'REFRESH') =>
  verdict(member, origin, 10_800, nowMs);

const verdict = (member: Member, origin: JobOrigin, refreshThrottleSeconds: number, nowMs: number) =>
  refreshVerdict(
    member,
    { origin },
    { refreshThrottleSeconds, sessionFreshnessHours: 0, budgetRule: null, isConnectorOff: false, nowMs },
  );

/** Nobody is called for a file. */
const ORIGINS_THAT_CALL = JOB_ORIGINS.filter((origin) => origin !== 'IMPORT');

describe('a refresh (P7)', () => {
  test('starts for a member that never was aggregated', () => {
    expect(ask(testMember())).toEqual({ kind: 'started' });
  });

  test('joins a running job, and starts again where a job has died', () => {
    expect(ask(runningMember())).toEqual({ kind: 'joined' });
    expect(ask(runningMember(), TEST_NOW + 15 * MINUTE_MS)).toEqual({ kind: 'started' });
  });

  test("waits for the client's pause after a success, to the second", () => {
    const member = testMember({ connectionStatus: 'CONNECTED', successfullyAggregatedAt: TEST_NOW });
    expect(ask(member, TEST_NOW + 1)).toEqual({ kind: 'throttled', retryAfterSeconds: 10_800 });
    expect(ask(member, TEST_NOW + 10_799 * SECOND_MS)).toEqual({ kind: 'throttled', retryAfterSeconds: 1 });
    expect(ask(member, TEST_NOW + 10_800 * SECOND_MS)).toEqual({ kind: 'started' });
    expect(verdict(member, 'REFRESH', 0, TEST_NOW)).toEqual({ kind: 'started' });
  });

  test.each([
    [1, 60],
    [2, 120],
    [3, 240],
    [8, 7_680],
    [9, 10_800],
    [50, 10_800],
  ])('after %i failures in a row waits %i s', (failureCount, seconds) => {
    const member = testMember({ connectionStatus: 'FAILED', failureCount, lastFailedAt: TEST_NOW });
    expect(verdict(member, 'REFRESH', 0, TEST_NOW)).toEqual({ kind: 'throttled', retryAfterSeconds: seconds });
    expect(verdict(member, 'REFRESH', 0, TEST_NOW + seconds * SECOND_MS)).toEqual({ kind: 'started' });
  });

  test('waits as long as the upstream asked, if that is longer than our pause (P14)', () => {
    const failed = { connectionStatus: 'DELAYED', failureCount: 1, lastFailedAt: TEST_NOW } as const;
    const held = testMember({ ...failed, upstreamBusyUntil: TEST_NOW + 600 * SECOND_MS });
    expect(ask(held, TEST_NOW + 1)).toEqual({ kind: 'throttled', retryAfterSeconds: 600 });
    expect(ask(held, TEST_NOW + 600 * SECOND_MS)).toEqual({ kind: 'started' });
    const brief = testMember({ ...failed, upstreamBusyUntil: TEST_NOW + 5 * SECOND_MS });
    expect(ask(brief)).toEqual({ kind: 'throttled', retryAfterSeconds: 60 });
  });

  test.each(ORIGINS_THAT_CALL)(
    'of origin %s waits for the end of a pause that the upstream asked for (P14)',
    (origin) => {
      const held = testMember({ upstreamBusyUntil: TEST_NOW + 7_200 * SECOND_MS });
      const verdictAt = (nowMs: number) => verdict(held, origin, 0, nowMs);
      const isOfNewCredentials = ['MEMBER_CREATED', 'CREDENTIALS_UPDATED', 'OAUTH'].includes(origin);
      const kind = isOfNewCredentials ? 'postponed' : 'throttled';
      expect(verdictAt(TEST_NOW)).toMatchObject({ kind, retryAfterSeconds: 7_200 });
      expect(verdictAt(TEST_NOW + 7_200 * SECOND_MS)).toEqual({ kind: 'started' });
    },
  );

  test('is not held back when new credentials came, whatever happened before', () => {
    const member = testMember({
      connectionStatus: 'PREVENTED',
      needsUpdatedCredentials: true,
      failureCount: 9,
      lastFailedAt: TEST_NOW,
      successfullyAggregatedAt: TEST_NOW,
    });
    expect(ask(member, TEST_NOW, 'CREDENTIALS_UPDATED')).toEqual({ kind: 'started' });
    expect(ask(member, TEST_NOW + 24 * HOUR_MS)).toEqual({ kind: 'blocked', reason: 'credentials' });
  });

  test.each([
    ['manual', testMember({ isManual: true })],
    ['credentials', testMember({ needsUpdatedCredentials: true })],
    ['disabled', testMember({ connectionStatus: 'CLOSED' })],
    ['consent', testMember({ connectionStatus: 'PENDING' })],
  ] as const)('is blocked: %s', (reason, member) => {
    expect(ask(member)).toEqual({ kind: 'blocked', reason });
    expect(ask(member, TEST_NOW, 'SESSION')).toEqual({ kind: 'blocked', reason });
  });
});

describe('a job at an upstream that counts requests (P15)', () => {
  const budgetRule = { capacity: 6, refillPerDay: 18, reserve: 2, freshnessHours: 24 };
  const INTERVAL_MS = 80 * MINUTE_MS;
  const isOfNewCredentials = (origin: JobOrigin) => ['MEMBER_CREATED', 'CREDENTIALS_UPDATED', 'OAUTH'].includes(origin);
  const asks = (member: Member, origin: JobOrigin, nowMs = TEST_NOW) =>
    refreshVerdict(
      member,
      { origin },
      { refreshThrottleSeconds: 0, sessionFreshnessHours: 0, budgetRule, isConnectorOff: false, nowMs },
    );

  test.each(ORIGINS_THAT_CALL)(
    'of origin %s starts only when a request is allowed, and says when that is',
    (origin) => {
      const spentBy = (count: number) => testMember({ budgetFullAt: TEST_NOW + count * INTERVAL_MS });
      const allowed = origin === 'BACKGROUND' ? 6 : 4;
      expect(asks(spentBy(allowed - 1), origin)).toEqual({ kind: 'started' });
      expect(asks(spentBy(allowed), origin)).toEqual(
        isOfNewCredentials(origin)
          ? {
              kind: 'postponed',
              retryAfterSeconds: INTERVAL_MS / SECOND_MS,
              untilMs: TEST_NOW + INTERVAL_MS,
              isOwnPause: true,
            }
          : { kind: 'throttled', retryAfterSeconds: INTERVAL_MS / SECOND_MS },
      );
      expect(asks(spentBy(allowed), origin, TEST_NOW + INTERVAL_MS)).toEqual({ kind: 'started' });
    },
  );

  test('waits for the later of the budget and a pause that the upstream asked for', () => {
    const spent = { budgetFullAt: TEST_NOW + 4 * INTERVAL_MS };
    const paused = testMember({ ...spent, upstreamBusyUntil: TEST_NOW + 24 * HOUR_MS });
    expect(asks(paused, 'REFRESH')).toEqual({ kind: 'throttled', retryAfterSeconds: (24 * HOUR_MS) / SECOND_MS });
    const over = testMember({ ...spent, upstreamBusyUntil: TEST_NOW + 1 });
    expect(asks(over, 'REFRESH')).toEqual({ kind: 'throttled', retryAfterSeconds: INTERVAL_MS / SECOND_MS });
  });

  test('of a new session waits until an upstream that counts requests has new data', () => {
    const member = testMember({ connectionStatus: 'CONNECTED', successfullyAggregatedAt: TEST_NOW });
    const nextDay = TEST_NOW + 24 * HOUR_MS;
    expect(asks(member, 'SESSION', nextDay - SECOND_MS)).toEqual({ kind: 'throttled', retryAfterSeconds: 1 });
    expect(asks(member, 'SESSION', nextDay)).toEqual({ kind: 'started' });
    expect(asks(testMember(), 'SESSION')).toEqual({ kind: 'started' });
    expect(asks(member, 'REFRESH', TEST_NOW + 1)).toEqual({ kind: 'started' });
    expect(verdict(member, 'SESSION', 0, TEST_NOW + 1)).toEqual({ kind: 'started' });
  });
});

describe('a session of a client that takes data of twelve hours for fresh', () => {
  const member = testMember({ connectionStatus: 'CONNECTED', successfullyAggregatedAt: TEST_NOW });
  const asks = (origin: JobOrigin, hours: number) =>
    refreshVerdict(
      member,
      { origin },
      {
        refreshThrottleSeconds: 0,
        sessionFreshnessHours: 12,
        budgetRule: null,
        isConnectorOff: false,
        nowMs: TEST_NOW + hours * HOUR_MS,
      },
    ).kind;

  test('refreshes a member when its data are twelve hours old, and not before', () => {
    expect([11.99, 12].map((hours) => asks('SESSION', hours))).toEqual(['throttled', 'started']);
  });

  test.each(['REFRESH', 'EVENT', 'BACKGROUND', 'CREDENTIALS_UPDATED'] as const)('is not asked about %s', (origin) => {
    expect(asks(origin, 0.01)).toBe('started');
  });
});

describe('an import and its job', () => {
  const ofFiles = { institutionCode: 'file_import' };

  test.each([{ isManual: true }, ofFiles])('starts whenever no job runs, since it calls no upstream: %o', (fields) => {
    const later = TEST_NOW + HOUR_MS;
    const member = testMember({ ...fields, upstreamBusyUntil: later, failureCount: 9, lastFailedAt: TEST_NOW });
    expect(verdict(member, 'IMPORT', 10_800, TEST_NOW)).toEqual({ kind: 'started' });
    expect(verdict(runningMember({}, fields), 'IMPORT', 0, TEST_NOW)).toEqual({ kind: 'occupied' });
  });

  test.each(ORIGINS_THAT_CALL)('is the only way to new data of files: a job of origin %s is blocked', (origin) => {
    expect(verdict(testMember(ofFiles), origin, 0, TEST_NOW)).toEqual({ kind: 'blocked', reason: 'import' });
  });
});
