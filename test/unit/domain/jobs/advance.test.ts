import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Advance, advanceJob, type Happening } from '../../../../lib/domain/jobs/advance.ts';
import { claimStep } from '../../../../lib/domain/jobs/claim.ts';
import { JOB_DEADLINE_MS } from '../../../../lib/domain/jobs/limits.ts';
import { isBeingAggregated, jobDueAtMs, jobLapsesAtMs } from '../../../../lib/domain/jobs/liveness.ts';
import { NOTHING_CHANGED } from '../../../../lib/domain/jobs/news.ts';
import { refreshVerdict } from '../../../../lib/domain/jobs/throttle.ts';
import { hasEnded } from '../../../../lib/domain/jobs/transitions.ts';
import { MINUTE_MS, SECOND_MS } from '../../../../lib/domain/kernel/time.ts';
import type { Challenge } from '../../../../lib/domain/members/challenge.ts';
import type { Job } from '../../../../lib/domain/members/job-record.ts';
import type { Member } from '../../../../lib/domain/members/member.ts';
import type { Observation, UpstreamFailureCode } from '../../../../lib/domain/upstream/observation.ts';
import { UPSTREAM_FAILURES } from '../../../../lib/domain/upstream/observation.ts';
import { runningMember, TEST_NOW } from '../../../support/members.ts';
import { runs } from '../../../support/runs.ts';

const question: Challenge = {
  guid: 'CRD-00000000-0000-7000-a000-00000000000c',
  type: 'TEXT',
  fieldName: 'city',
  label: 'Where were you born?',
  imageData: null,
  options: [],
};

const observed = (observation: Observation): Happening => ({ kind: 'observed', upstreamJobId: 'up-1', observation });
const running = observed({ kind: 'running', retryAfterSeconds: null });
const ready = observed({ kind: 'ready' });
const challenged = observed({ kind: 'challenged', challenges: [question] });
const refused = (reason: Extract<Observation, { kind: 'refused' }>['reason']): Happening =>
  observed({ kind: 'refused', reason });
const failed = (code: UpstreamFailureCode): Happening => ({
  kind: 'failed',
  failure: { code, status: null, retryAfterSeconds: null },
});
const collected: Happening = {
  kind: 'collected',
  fetchedAtMs: TEST_NOW + 9 * SECOND_MS,
  accountOutcomes: [],
  counts: { ...NOTHING_CHANGED, transactionsCreated: 3, transactionsUpdated: 1 },
  accountsVerified: [],
};

const play = (from: Member & { readonly job: Job }, ...happenings: readonly Happening[]): Advance => {
  let state: Advance = { job: from.job, member: from, effects: [] };
  for (const [index, happening] of happenings.entries()) {
    state = advanceJob(state.member, state.job, happening, {
      nowMs: TEST_NOW + (index + 1) * 10 * SECOND_MS,
      fraction: 0,
    });
  }
  return state;
};

const newsIn = ({ effects }: Advance): readonly string[] =>
  effects.flatMap((effect) => (effect.kind === 'notify' ? effect.news.map(({ type }) => type) : []));

describe('a job that goes well', () => {
  test('waits, receives, commits, and tells AGGREGATION last', () => {
    const end = play(runningMember(), running, running, ready, collected);
    expect(end.job).toMatchObject({ status: 'COMPLETED', isAuthenticated: true, polls: 2, errorMessage: null });
    expect(end.job.transitions.map(({ status }) => status)).toEqual([
      'INITIATED',
      'REQUESTED',
      'RECEIVED',
      'TRANSFERRED',
      'PROCESSED',
      'COMPLETED',
    ]);
    expect(end.member).toMatchObject({
      job: null,
      connectionStatus: 'CONNECTED',
      successfullyAggregatedAt: TEST_NOW + 40 * SECOND_MS,
      failureCount: 0,
    });
    expect(newsIn(end)).toEqual(['JOB_STATUS', 'MEMBER', 'AGGREGATION']);
  });

  test('each step that finds it running schedules the next message and tells nobody', () => {
    const first = play(runningMember(), running);
    expect(first.effects).toEqual([{ kind: 'schedule', delaySeconds: 3 }]);
    expect(first.job).toMatchObject({ step: 2, attempts: 0, claim: null, status: 'REQUESTED' });
    expect(first.member.revision).toBe(runningMember().revision);
  });

  test('the worker that sees the data ready keeps its claim and goes on to fetch', () => {
    const from = runningMember({ attempts: 1, claim: { id: 'c', untilMs: TEST_NOW + 45 * SECOND_MS } });
    const received = play(from, ready);
    expect(received.effects.map(({ kind }) => kind)).toContain('fetch');
    expect(received.job).toMatchObject({ status: 'RECEIVED', step: 2, attempts: 1, claim: { id: 'c' } });
  });

  test('a connected member stays CONNECTED while it is refreshed, one in trouble shows RECONNECTED', () => {
    expect(play(runningMember({}, { connectionStatus: 'CONNECTED' }), ready).member.connectionStatus).toBe('CONNECTED');
    expect(play(runningMember({}, { connectionStatus: 'DENIED' }), ready).member.connectionStatus).toBe('RECONNECTED');
  });

  test('P25 an account that failed leaves the member CONNECTED and is named in its message and the timeline', () => {
    const accountOutcomes = [
      { accountGuid: null, name: 'Loan', outcome: 'failed', failure: 'server_error', servedFrom: null, servedTo: null },
    ] as const;
    const end = play(runningMember(), ready, { ...collected, accountOutcomes });
    expect(end.member.connectionStatus).toBe('CONNECTED');
    expect(end.member.connectionStatusMessage).toContain('some accounts');
    expect(end.job.accountOutcomes).toEqual(accountOutcomes);
  });
});

describe('P16 a challenge', () => {
  test('waits without any message, and tells CONNECTION_STATUS, JOB_STATUS and MEMBER', () => {
    const asked = play(runningMember(), challenged);
    expect(asked.effects.map(({ kind }) => kind)).toEqual(['notify']);
    expect(newsIn(asked)).toEqual(['CONNECTION_STATUS', 'JOB_STATUS', 'MEMBER']);
    expect(asked.member.connectionStatus).toBe('CHALLENGED');
    expect(jobDueAtMs(asked.job)).toBe(TEST_NOW + 10 * SECOND_MS + 10 * MINUTE_MS);
  });

  test('answered, it goes on at once as the same job, RESUMED, with the deadline moved by the wait', () => {
    const asked = play(runningMember(), challenged);
    const resumed = advanceJob(
      asked.member,
      asked.job,
      { kind: 'answered' },
      { nowMs: TEST_NOW + 5 * MINUTE_MS, fraction: 0 },
    );
    expect(resumed.job).toMatchObject({
      guid: asked.job.guid,
      status: 'REQUESTED',
      challenges: [],
      step: asked.job.step + 1,
    });
    expect(resumed.job.deadlineAtMs).toBe(TEST_NOW + JOB_DEADLINE_MS + 5 * MINUTE_MS - 10 * SECOND_MS);
    expect(resumed.member.connectionStatus).toBe('RESUMED');
    expect(resumed.effects[0]).toEqual({ kind: 'schedule', delaySeconds: 0 });
  });

  test('may be followed by another', () => {
    const again = play(runningMember(), challenged, { kind: 'answered' }, challenged);
    expect(again.job.status).toBe('CHALLENGED');
    expect(newsIn(again)).toEqual(['CONNECTION_STATUS', 'JOB_STATUS', 'MEMBER']);
  });

  test('unanswered, it ends HALTED and EXPIRED, and the next try is not held back', () => {
    const end = play(runningMember(), challenged, { kind: 'lapsed' });
    expect([end.job.status, end.member.connectionStatus, end.member.failureCount]).toEqual(['HALTED', 'EXPIRED', 0]);
    expect(end.job.errorMessageCode).toBe(301);
  });

  test('answered wrongly, it ends DENIED and REJECTED', () => {
    const end = play(runningMember(), challenged, { kind: 'answered' }, refused('rejected'));
    expect([end.job.status, end.member.connectionStatus, end.member.refusedLoginCount]).toEqual([
      'DENIED',
      'REJECTED',
      0,
    ]);
  });

  test('that is empty or too large to keep ends the job FAILED', () => {
    const huge = observed({ kind: 'challenged', challenges: [{ ...question, imageData: 'x'.repeat(200_000) }] });
    for (const happening of [huge, observed({ kind: 'challenged', challenges: [] })]) {
      expect(play(runningMember(), happening).member.connectionStatus).toBe('FAILED');
    }
  });
});

describe('P17 every bad answer of an upstream has its status and sentence', () => {
  test.each([
    ['wrong login', refused('denied'), 'DENIED', 'DENIED'],
    ['disabled login', refused('disabled'), 'DENIED', 'DENIED'],
    ['locked login', refused('locked'), 'DENIED', 'LOCKED'],
    ['a task for the user', refused('impeded'), 'HALTED', 'IMPEDED'],
    ['401', failed('unauthorized'), 'DENIED', 'DENIED'],
    ['429', failed('rate_limited'), 'HALTED', 'DELAYED'],
    ['5xx', failed('server_error'), 'HALTED', 'FAILED'],
    ['400', failed('bad_request'), 'HALTED', 'FAILED'],
    ['HTML', failed('not_json'), 'HALTED', 'FAILED'],
    ['truncated', failed('malformed'), 'HALTED', 'FAILED'],
    ['reset', failed('connection_lost'), 'HALTED', 'FAILED'],
    ['hang', failed('timed_out'), 'HALTED', 'FAILED'],
    ['no credentials', { kind: 'credentialsMissing' }, 'DENIED', 'IMPAIRED'],
    ['institution gone', { kind: 'institutionGone' }, 'HALTED', 'DISCONTINUED'],
    ['crash loop', { kind: 'exhausted' }, 'HALTED', 'FAILED'],
    ['deadline', { kind: 'lapsed' }, 'HALTED', 'DELAYED'],
  ] as const)('%s', (_name, happening, jobStatus, connectionStatus) => {
    const end = play(runningMember(), happening);
    expect([end.job.status, end.member.connectionStatus]).toEqual([jobStatus, connectionStatus]);
    expect(end.member.job).toBeNull();
    expect(end.member.connectionStatusMessage).toMatch(/\.$/);
    expect(end.job.errorMessage).toMatch(/\.$/);
    expect(end.job.errorMessageCode).toBeGreaterThan(0);
    expect(end.member).toMatchObject({ failureCount: 1, lastFailedAt: TEST_NOW + 10 * SECOND_MS });
  });

  test('each failure code leads somewhere', () => {
    for (const code of UPSTREAM_FAILURES) expect(hasEnded(play(runningMember(), failed(code)).job.status)).toBe(true);
  });
});

test('three refused logins in a row make job and member PREVENTED; an accepted one between starts the count anew', () => {
  const refusedTwice = runningMember({}, { refusedLoginCount: 2, connectionStatus: 'DENIED' });
  const third = play(refusedTwice, refused('denied'));
  expect([third.job.status, third.member.connectionStatus]).toEqual(['PREVENTED', 'PREVENTED']);
  expect(third.member.needsUpdatedCredentials).toBe(true);
  expect(newsIn(third)).toEqual(['CONNECTION_STATUS', 'JOB_STATUS', 'MEMBER']);
  expect(play(refusedTwice, ready).member.refusedLoginCount).toBe(0);
});

describe('credentials that are replaced while the job with the old ones runs', () => {
  const replaced = (job: Partial<Job> = {}) => ({
    ...runningMember(job, { refusedLoginCount: 2, connectionStatus: 'DENIED', credentialsRevision: 4 }),
    credentialsRevision: 5,
    needsUpdatedCredentials: false,
  });

  test.each([
    ['denied', refused('denied')],
    ['disabled', refused('disabled')],
    ['401', failed('unauthorized')],
    ['incomplete', { kind: 'credentialsMissing' }],
  ] as const)('are neither denied nor counted when the old ones are %s', (_name, happening) => {
    const end = play(replaced(), happening);
    expect(end.job).toMatchObject({ status: 'DENIED', errorMessageCode: 107 });
    expect(end.member).toMatchObject({
      connectionStatus: 'UPDATED',
      refusedLoginCount: 2,
      failureCount: 0,
      lastFailedAt: null,
      needsUpdatedCredentials: false,
      job: null,
    });
    expect(end.member.connectionStatusMessage).toMatch(/Refresh/);
    expect(newsIn(end)).toEqual(['JOB_STATUS', 'MEMBER']);
  });

  test('are what the job tries when they come before its first worker, and then count', () => {
    const member = replaced();
    const claimed = claimStep(member, { jobGuid: member.job.guid, step: 1 }, 'claim', TEST_NOW);
    if (claimed.kind !== 'claimed') throw new Error('not claimed');
    const end = advanceJob(member, claimed.job, refused('denied'), { nowMs: TEST_NOW + SECOND_MS, fraction: 0 });
    expect(end.member).toMatchObject({ connectionStatus: 'PREVENTED', refusedLoginCount: 3 });
  });

  test('are not blamed by a second worker for what the first may have started with the old ones', () => {
    const member = replaced({ attempts: 1 });
    const claimed = claimStep(member, { jobGuid: member.job.guid, step: 1 }, 'claim', TEST_NOW);
    if (claimed.kind !== 'claimed') throw new Error('not claimed');
    const end = advanceJob(member, claimed.job, refused('denied'), { nowMs: TEST_NOW + SECOND_MS, fraction: 0 });
    expect(end.member).toMatchObject({ connectionStatus: 'UPDATED', refusedLoginCount: 2 });
  });
});

describe('P14 an upstream that asks to be left alone', () => {
  const busy = (retryAfterSeconds: number | null, code: UpstreamFailureCode = 'rate_limited'): Happening => ({
    kind: 'failed',
    failure: { code, status: null, retryAfterSeconds },
  });
  const freeAfter = (seconds: number): number => TEST_NOW + (10 + seconds) * SECOND_MS;

  test.each([
    [600, 600],
    [3_600, 3_600],
    [86_400, 86_400],
    [2_678_400, 2_678_400],
    [0, 0],
  ])('for %i s is left alone for %i s', (asked, seconds) => {
    expect(play(runningMember(), busy(asked)).member.upstreamBusyUntil).toBe(freeAfter(seconds));
    expect(play(runningMember(), busy(asked, 'server_error')).member.upstreamBusyUntil).toBe(freeAfter(seconds));
  });

  test.each([2_678_401, 999_999_999, Number.POSITIVE_INFINITY, Number.NaN])(
    'for %d s, longer than any quota lasts, has made a mistake: our own pause after failures holds',
    (asked) => {
      const { member } = play(runningMember(), busy(asked));
      expect(member.upstreamBusyUntil).toBeNull();
      expect(refreshVerdict(member, { origin: 'REFRESH' }, { refreshThrottleSeconds: 0, nowMs: freeAfter(0) })).toEqual(
        { kind: 'throttled', retryAfterSeconds: 60 },
      );
    },
  );

  test('is forgotten once data came, and not before', () => {
    const held = runningMember({}, { upstreamBusyUntil: freeAfter(600) });
    expect(play(held, busy(null)).member.upstreamBusyUntil).toBe(freeAfter(600));
    expect(play(held, busy(5)).member.upstreamBusyUntil).toBe(freeAfter(600));
    expect(play(held, ready, collected).member.upstreamBusyUntil).toBeNull();
  });
});

test('a happening that the status does not allow is a bug and says so', () => {
  const waiting = play(runningMember(), challenged);
  expect(() => advanceJob(waiting.member, waiting.job, ready, { nowMs: TEST_NOW, fraction: 0 })).toThrow('CHALLENGED');
});

test('P9 however a job goes, it ends or is due for the sweep, and never counts as running past its end', () => {
  const observation = fc.oneof(
    fc.constant(running),
    fc.constant(challenged),
    fc.constant(ready),
    fc.constantFrom('denied', 'rejected', 'locked', 'disabled', 'impeded').map(refused),
    fc.constantFrom(...UPSTREAM_FAILURES).map(failed),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(observation, fc.integer({ min: 0, max: 300 })), { maxLength: 30 }), (story) => {
      let state: Advance = { job: runningMember().job, member: runningMember(), effects: [] };
      let now = TEST_NOW;
      for (const [happening, seconds] of story) {
        now += seconds * SECOND_MS;
        const before = state;
        if (now >= jobLapsesAtMs(state.job)) {
          expect(isBeingAggregated(state.member, now)).toBe(false);
          state = advanceJob(state.member, state.job, { kind: 'lapsed' }, { nowMs: now, fraction: 0.5 });
        } else if (state.job.status === 'CHALLENGED') {
          state = advanceJob(state.member, state.job, { kind: 'answered' }, { nowMs: now, fraction: 0.5 });
        } else if (state.job.status === 'RECEIVED') {
          state = advanceJob(state.member, state.job, collected, { nowMs: now, fraction: 0.5 });
        } else {
          state = advanceJob(state.member, state.job, happening, { nowMs: now, fraction: 0.5 });
        }
        expect(state.job.step).toBeGreaterThan(before.job.step);
        if (hasEnded(state.job.status)) {
          expect(state.member.job).toBeNull();
          return;
        }
        expect(jobDueAtMs(state.job)).toBeLessThanOrEqual(jobLapsesAtMs(state.job));
        expect(isBeingAggregated(state.member, jobLapsesAtMs(state.job))).toBe(false);
      }
    }),
    { numRuns: runs(200) },
  );
});
