import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Advance, advanceJob } from '../../../../lib/domain/jobs/advance.ts';
import { backgroundDueAtMs, memberDue } from '../../../../lib/domain/jobs/background.ts';
import { beginJob, FULL_OPTIONS } from '../../../../lib/domain/jobs/begin.ts';
import { claimStep } from '../../../../lib/domain/jobs/claim.ts';
import { withNewAccess } from '../../../../lib/domain/jobs/end-consent.ts';
import { isBeingAggregated, jobDueAtMs, jobLapsesAtMs } from '../../../../lib/domain/jobs/liveness.ts';
import type { StepInput } from '../../../../lib/domain/jobs/step-input.ts';
import { refreshVerdict } from '../../../../lib/domain/jobs/throttle.ts';
import { hasEnded } from '../../../../lib/domain/jobs/transitions.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../../lib/domain/kernel/time.ts';
import { NOTHING_CHANGED } from '../../../../lib/domain/members/commit-outcome.ts';
import { JOB_ORIGINS, type Job, type JobOrigin } from '../../../../lib/domain/members/job-record.ts';
import type { Member } from '../../../../lib/domain/members/member.ts';
import type { Observation, UpstreamFailureCode } from '../../../../lib/domain/upstream/observation.ts';
import { REFUSAL_REASONS, UPSTREAM_FAILURES } from '../../../../lib/domain/upstream/observation.ts';
import { accountOutcome } from '../../../support/jobs/jobs.ts';
import { runningMember, TEST_NOW, testMember } from '../../../support/members/members.ts';
import { forAll, runs } from '../../../support/project/runs.ts';
import { textChallenge } from '../../../support/upstreams/scripted-upstream.ts';

const question = textChallenge();

const observed = (observation: Observation): StepInput => ({ kind: 'observed', progress: '"up-1"', observation });
const running = observed({ kind: 'running', retryAfterSeconds: null });
const ready = observed({ kind: 'ready' });
const unasked: StepInput = { kind: 'unasked' };
const challenged = observed({ kind: 'challenged', challenges: [question] });
const refused = (reason: Extract<Observation, { kind: 'refused' }>['reason']): StepInput =>
  observed({ kind: 'refused', reason });
const failed = (code: UpstreamFailureCode): StepInput => ({
  kind: 'failed',
  failure: { code, status: null, retryAfterSeconds: null },
});
const collected: StepInput = {
  kind: 'collected',
  hasMore: false,
  sentence: null,
  fetchedAtMs: TEST_NOW + 9 * SECOND_MS,
  accountOutcomes: [],
  counts: { ...NOTHING_CHANGED, transactionsCreated: 3, transactionsUpdated: 1 },
  accountsVerified: [],
};

const play = (from: Member & { readonly job: Job }, ...inputs: readonly StepInput[]): Advance => {
  let state: Advance = { job: from.job, member: from, effects: [] };
  for (const [index, input] of inputs.entries()) {
    state = advanceJob(state.member, state.job, input, {
      nowMs: TEST_NOW + (index + 1) * 10 * SECOND_MS,
      fraction: 0,
    });
  }
  return state;
};

const announcedIn = ({ effects }: Advance): readonly string[] =>
  effects.flatMap((effect) => (effect.kind === 'notify' ? effect.announcements.map(({ type }) => type) : []));

describe('a job that succeeds', () => {
  test('waits, fetches, commits, and sends AGGREGATION last', () => {
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
    expect(announcedIn(end)).toEqual(['JOB_STATUS', 'MEMBER', 'AGGREGATION']);
  });

  test('schedules the next message at each poll that finds it running, without events', () => {
    const first = play(runningMember(), running);
    expect(first.effects).toEqual([{ kind: 'schedule', delaySeconds: 3 }]);
    expect(first.job).toMatchObject({ step: 2, attempts: 0, claim: null, status: 'REQUESTED' });
    expect(first.member.revision).toBe(runningMember().revision);
  });

  test('keeps the claim of the worker that sees the data ready, and fetches', () => {
    const from = runningMember({ attempts: 1, claim: { id: 'c', untilMs: TEST_NOW + 45 * SECOND_MS } });
    const received = play(from, ready);
    expect(received.effects.map(({ kind }) => kind)).toContain('fetch');
    expect(received.job).toMatchObject({ status: 'RECEIVED', step: 2, attempts: 1, claim: { id: 'c' } });
  });

  test('keeps a CONNECTED member so during a refresh; one in trouble shows RECONNECTED', () => {
    expect(play(runningMember({}, { connectionStatus: 'CONNECTED' }), ready).member.connectionStatus).toBe('CONNECTED');
    expect(play(runningMember({}, { connectionStatus: 'DENIED' }), ready).member.connectionStatus).toBe('RECONNECTED');
  });

  test('with an account that failed is CONNECTED, and names it in messages (P25)', () => {
    const loan = { accountGuid: null, name: 'Loan', outcome: 'failed', failure: 'server_error' } as const;
    const accountOutcomes = [accountOutcome(loan)];
    const end = play(runningMember(), ready, { ...collected, accountOutcomes });
    expect(end.member.connectionStatus).toBe('CONNECTED');
    expect(end.member.connectionStatusMessage).toContain('some accounts');
    expect(end.job.accountOutcomes).toEqual(accountOutcomes);
  });
});

describe('a challenge (P16)', () => {
  test('waits without any message, and sends CONNECTION_STATUS, JOB_STATUS and MEMBER', () => {
    const asked = play(runningMember(), challenged);
    expect(asked.effects.map(({ kind }) => kind)).toEqual(['notify']);
    expect(announcedIn(asked)).toEqual(['CONNECTION_STATUS', 'JOB_STATUS', 'MEMBER']);
    expect(asked.member.connectionStatus).toBe('CHALLENGED');
    expect(jobDueAtMs(asked.job)).toBe(TEST_NOW + 10 * SECOND_MS + 10 * MINUTE_MS);
  });

  test('continues the same job at once when answered: RESUMED, with a later deadline', () => {
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
    expect(resumed.job.deadlineAtMs).toBe(asked.job.deadlineAtMs + 5 * MINUTE_MS - 10 * SECOND_MS);
    expect(resumed.member.connectionStatus).toBe('RESUMED');
    expect(resumed.effects[0]).toEqual({ kind: 'schedule', delaySeconds: 0 });
  });

  test('may be followed by another', () => {
    const again = play(runningMember(), challenged, { kind: 'answered' }, challenged);
    expect(again.job.status).toBe('CHALLENGED');
    expect(announcedIn(again)).toEqual(['CONNECTION_STATUS', 'JOB_STATUS', 'MEMBER']);
  });

  test('ends HALTED and EXPIRED when nobody answers, and the next try may begin', () => {
    const end = play(runningMember(), challenged, { kind: 'lapsed' });
    expect([end.job.status, end.member.connectionStatus, end.member.failureCount]).toEqual(['HALTED', 'EXPIRED', 0]);
    expect(end.job.errorMessageCode).toBe(301);
  });

  test('ends DENIED and REJECTED after a wrong answer', () => {
    const end = play(runningMember(), challenged, { kind: 'answered' }, refused('rejected'));
    expect([end.job.status, end.member.connectionStatus, end.member.refusedLoginCount]).toEqual([
      'DENIED',
      'REJECTED',
      0,
    ]);
  });

  test('that is empty or too large to keep ends the job FAILED', () => {
    const huge = observed({ kind: 'challenged', challenges: [{ ...question, imageData: 'x'.repeat(200_000) }] });
    for (const input of [huge, observed({ kind: 'challenged', challenges: [] })]) {
      expect(play(runningMember(), input).member.connectionStatus).toBe('FAILED');
    }
  });
});

describe('every bad answer of an upstream has its status and sentence (P17)', () => {
  test.each([
    ['wrong login', refused('denied'), 'DENIED', 'DENIED'],
    ['disabled login', refused('disabled'), 'DENIED', 'DENIED'],
    ['locked login', refused('locked'), 'DENIED', 'LOCKED'],
    ['a task for the user', refused('impeded'), 'HALTED', 'IMPEDED'],
    ['credentials that do not suffice', refused('impaired'), 'DENIED', 'IMPAIRED'],
    ['importing switched off', refused('suspended'), 'HALTED', 'DISABLED'],
    ['a closed connection', refused('closed'), 'HALTED', 'CLOSED'],
    ['an institution no longer served', refused('discontinued'), 'HALTED', 'DISCONTINUED'],
    ['an institution out of reach', refused('disconnected'), 'HALTED', 'DISCONNECTED'],
    ['an unreliable connection', refused('degraded'), 'HALTED', 'DEGRADED'],
    ['402', failed('payment_required'), 'HALTED', 'DISABLED'],
    ['credentials that worked once', failed('credentials_spent'), 'DENIED', 'IMPAIRED'],
    ['a wrong setting of ours', failed('configuration'), 'HALTED', 'DELAYED'],
    ['a forbidden address', failed('address_forbidden'), 'HALTED', 'FAILED'],
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
  ] as const)('for %s', (_name, input, jobStatus, connectionStatus) => {
    const end = play(runningMember(), input);
    expect([end.job.status, end.member.connectionStatus]).toEqual([jobStatus, connectionStatus]);
    expect(end.member.job).toBeNull();
    expect(end.member.connectionStatusMessage).toMatch(/\.$/);
    expect(end.job.errorMessage).toMatch(/\.$/);
    expect(end.job.errorMessageCode).toBeGreaterThan(0);
    expect(end.member).toMatchObject({ failureCount: 1, lastFailedAt: TEST_NOW + 10 * SECOND_MS });
  });

  test.each(UPSTREAM_FAILURES)('as %s, wherever the upstream is asked', (code) => {
    for (const status of ['INITIATED', 'REQUESTED', 'RECEIVED'] as const) {
      expect(hasEnded(play(runningMember({ status }), failed(code)).job.status)).toBe(true);
    }
  });

  test.each(REFUSAL_REASONS)('as the refusal %s, wherever the upstream is asked', (reason) => {
    for (const status of ['INITIATED', 'REQUESTED'] as const) {
      expect(hasEnded(play(runningMember({ status }), refused(reason)).job.status)).toBe(true);
    }
  });

  test('and no two ends of a job have the same sentence and another meaning', () => {
    const ends = [
      failed('payment_required'),
      failed('credentials_spent'),
      failed('budget_spent'),
      failed('configuration'),
      failed('rate_limited'),
      refused('suspended'),
      refused('impaired'),
      refused('closed'),
    ].map((input) => play(runningMember(), input));
    expect(new Set(ends.map(({ member }) => member.connectionStatusMessage)).size).toBe(ends.length);
    expect(new Set(ends.map(({ job }) => job.errorMessageCode)).size).toBe(ends.length);
  });

  test('as EXPIRED after an unanswered question of the upstream, without a pause', () => {
    const end = play(runningMember(), refused('expired'));
    expect([end.job.status, end.member.connectionStatus, end.member.failureCount]).toEqual(['HALTED', 'EXPIRED', 0]);
    expect(end.job.errorMessageCode).toBe(301);
  });
});

describe('a job that cannot succeed with another try', () => {
  const asked = (member: Member, origin: JobOrigin) =>
    refreshVerdict(
      member,
      { origin },
      {
        refreshThrottleSeconds: 0,
        sessionFreshnessHours: 0,
        budgetRule: null,
        isConnectorOff: false,
        nowMs: TEST_NOW + DAY_MS,
      },
    );

  test.each([
    ['a closed connection', refused('closed'), 'disabled'],
    ['credentials that worked once', failed('credentials_spent'), 'credentials'],
    ['credentials that do not suffice', refused('impaired'), 'credentials'],
  ] as const)('after %s is not started by anybody, until new credentials come', (_name, input, reason) => {
    const { member } = play(runningMember({}, { lastAggregationAt: TEST_NOW }), input);
    expect(asked(member, 'REFRESH')).toEqual({ kind: 'blocked', reason });
    expect(asked(member, 'BACKGROUND')).toEqual({ kind: 'blocked', reason });
    expect(backgroundDueAtMs(member, 24)).toBeNull();
    expect(asked(withNewAccess(member, 'UPDATED', TEST_NOW), 'CREDENTIALS_UPDATED')).toEqual({ kind: 'started' });
    expect(withNewAccess(member, 'UPDATED', TEST_NOW)).toMatchObject({
      connectionStatus: 'UPDATED',
      needsUpdatedCredentials: false,
    });
  });

  test.each([
    ['402', failed('payment_required')],
    ['importing switched off', refused('suspended')],
  ])('after %s is started again by the user alone', (_name, input) => {
    const { member } = play(runningMember({}, { lastAggregationAt: TEST_NOW }), input);
    expect(asked(member, 'REFRESH')).toEqual({ kind: 'started' });
    for (const origin of ['SESSION', 'EVENT', 'BACKGROUND'] as const)
      expect(asked(member, origin)).toEqual({ kind: 'blocked', reason: 'disabled' });
    expect(backgroundDueAtMs(member, 24)).toBeNull();
    const { job: _job, ...unpaid } = member;
    const again = play(runningMember({}, unpaid), input);
    expect(again.member).toMatchObject({ connectionStatus: 'DISABLED', failureCount: 2 });
    expect(play(runningMember({}, unpaid), ready, collected).member).toMatchObject({ connectionStatus: 'CONNECTED' });
  });

  test('needs new credentials where those of the member are used up, and says so', () => {
    const { member } = play(runningMember(), failed('credentials_spent'));
    expect(member.needsUpdatedCredentials).toBe(true);
    expect(member.connectionStatusMessage).toMatch(/only once/);
  });
});

describe('a budget of requests that is used up', () => {
  const spent: StepInput = {
    kind: 'failed',
    failure: { code: 'budget_spent', status: null, retryAfterSeconds: 3_600 },
  };

  test('delays the member without a failure until it is filled again', () => {
    const { job, member } = play(runningMember({}, { lastAggregationAt: TEST_NOW }), spent);
    expect([job.status, member.connectionStatus]).toEqual(['HALTED', 'DELAYED']);
    expect(member).toMatchObject({ failureCount: 0, lastFailedAt: null, refusedLoginCount: 0 });
    const filledAt = TEST_NOW + 10 * SECOND_MS + HOUR_MS;
    const verdictAt = (nowMs: number) =>
      refreshVerdict(
        member,
        { origin: 'REFRESH' },
        { refreshThrottleSeconds: 0, sessionFreshnessHours: 0, budgetRule: null, isConnectorOff: false, nowMs },
      );
    expect(verdictAt(filledAt - SECOND_MS)).toEqual({ kind: 'throttled', retryAfterSeconds: 1 });
    expect(verdictAt(filledAt)).toEqual({ kind: 'started' });
    expect(backgroundDueAtMs(member, 24)).not.toBeNull();
  });

  test.each(JOB_ORIGINS)('of origin %s lets the job continue by itself then, if it has new credentials', (origin) => {
    const restartAtMs = TEST_NOW + HOUR_MS;
    const request = { origin, options: FULL_OPTIONS };
    const { job, member } = play(runningMember({}, {}, request), { kind: 'overspent', restartAtMs });
    expect(job).toMatchObject({ status: 'HALTED', errorMessageCode: 208 });
    const isOfNewCredentials = ['MEMBER_CREATED', 'CREDENTIALS_UPDATED', 'OAUTH'].includes(origin);
    expect(member).toMatchObject({
      connectionStatus: 'DELAYED',
      failureCount: 0,
      postponedOrigin: isOfNewCredentials ? origin : null,
      upstreamBusyUntil: isOfNewCredentials ? restartAtMs : null,
    });
    expect(memberDue(member, 0)).toEqual(isOfNewCredentials ? { atMs: restartAtMs, lane: 'work' } : null);
  });

  test('does not continue by itself where workers have died at the step', () => {
    const request = { origin: 'CREDENTIALS_UPDATED', options: FULL_OPTIONS } as const;
    const died = runningMember({ attempts: 1, claim: { id: 'dead', untilMs: TEST_NOW } }, {}, request);
    expect(play(died, { kind: 'overspent', restartAtMs: TEST_NOW + HOUR_MS }).member.postponedOrigin).toBeNull();
    const working = runningMember({ attempts: 1, claim: { id: 'mine', untilMs: TEST_NOW + HOUR_MS } }, {}, request);
    expect(play(working, { kind: 'overspent', restartAtMs: TEST_NOW + HOUR_MS }).member.postponedOrigin).not.toBeNull();
  });
});

describe('an upstream that fails again and again', () => {
  /** Jobs that end so, one after the other at these hours; what the member shows after each. */
  const shownBy = (ends: readonly (readonly [number, StepInput])[]): readonly unknown[] => {
    let before = testMember({ connectionStatus: 'CONNECTED', connectionStatusMessage: 'Connected.' });
    return ends.map(([hour, input]) => {
      const nowMs = TEST_NOW + hour * HOUR_MS;
      const begun = beginJob(before, { origin: 'REFRESH', options: FULL_OPTIONS }, nowMs, `uuid-${hour}`);
      const steps = input.kind === 'collected' ? [ready, input] : [input];
      let at: { readonly job: Job; readonly member: Member } = { job: begun.job, member: begun };
      for (const one of steps) at = advanceJob(at.member, at.job, one, { nowMs, fraction: 0 });
      before = { ...at.member, job: null };
      return [at.member.connectionStatus, at.job.errorMessageCode];
    });
  };
  const down = failed('server_error');
  const FAILED = ['FAILED', 202];
  const DEGRADED = ['DEGRADED', 207];

  test('makes its member DEGRADED at the third failure in a row, a day after the first', () => {
    expect(shownBy([0, 12, 23.9, 24, 30].map((hour) => [hour, down] as const))).toEqual([
      FAILED,
      FAILED,
      FAILED,
      DEGRADED,
      DEGRADED,
    ]);
    expect(shownBy([0, 24, 25].map((hour) => [hour, down] as const))).toEqual([FAILED, FAILED, DEGRADED]);
    expect(shownBy([0, 12, 24, 25].map((hour) => [hour, refused('disconnected')] as const)).at(-1)).toEqual([
      'DISCONNECTED',
      206,
    ]);
  });

  test.each(['server_error', 'not_json', 'malformed', 'connection_lost', 'timed_out'] as const)(
    'counts failures by %s',
    (code) => {
      expect(shownBy([0, 12, 24].map((hour) => [hour, failed(code)] as const)).at(-1)).toEqual(DEGRADED);
    },
  );

  test.each(['bad_request', 'address_forbidden', 'configuration', 'rate_limited'] as const)(
    'is not blamed for %s',
    (code) => {
      const shown = shownBy([0, 12, 24, 36].map((hour) => [hour, failed(code)] as const));
      expect(shown.map((one) => (Array.isArray(one) ? one[0] : null))).not.toContain('DEGRADED');
    },
  );

  test('is counted again after data came, or after it refused a login', () => {
    for (const between of [collected, failed('unauthorized')]) {
      const shown = shownBy([
        [0, down],
        [12, down],
        [20, between],
        [24, down],
        [36, down],
        [47, down],
        [48, down],
      ]);
      expect(shown.slice(3)).toEqual([FAILED, FAILED, FAILED, DEGRADED]);
    }
  });

  test('is no longer DEGRADED with the next data, and tried in the background until then', () => {
    const degraded = testMember({
      connectionStatus: 'DEGRADED',
      lastAggregationAt: TEST_NOW,
      upstreamFailures: { count: 3, since: TEST_NOW - DAY_MS },
    });
    expect(backgroundDueAtMs(degraded, 24)).not.toBeNull();
    const { job: _job, ...fields } = degraded;
    expect(play(runningMember({}, fields), ready, collected).member).toMatchObject({
      connectionStatus: 'CONNECTED',
      upstreamFailures: null,
    });
  });
});

test('a wrong setting of the service counts as no failed login, and not to PREVENTED', () => {
  const end = play(runningMember({}, { refusedLoginCount: 2, connectionStatus: 'DENIED' }), failed('configuration'));
  expect(end.member).toMatchObject({
    connectionStatus: 'DELAYED',
    refusedLoginCount: 2,
    needsUpdatedCredentials: false,
  });
});

test('three refused logins in a row give PREVENTED; an accepted one resets the count', () => {
  const refusedTwice = runningMember({}, { refusedLoginCount: 2, connectionStatus: 'DENIED' });
  const third = play(refusedTwice, refused('denied'));
  expect([third.job.status, third.member.connectionStatus]).toEqual(['PREVENTED', 'PREVENTED']);
  expect(third.member.needsUpdatedCredentials).toBe(true);
  expect(announcedIn(third)).toEqual(['CONNECTION_STATUS', 'JOB_STATUS', 'MEMBER']);
  expect(play(refusedTwice, ready).member.refusedLoginCount).toBe(0);
});

describe('an upstream without jobs, which gives its data at once', () => {
  test('shows only with its data whether it accepts the login', () => {
    const received = play(runningMember(), unasked);
    expect(received.effects.map(({ kind }) => kind)).toContain('fetch');
    expect(received.job).toMatchObject({ status: 'RECEIVED', progress: null, isAuthenticated: false });
    expect(received.member.acceptedCredentialsRevision).toBeNull();
    const end = play(runningMember({}, { refusedLoginCount: 2 }), unasked, collected);
    expect(end.job).toMatchObject({ status: 'COMPLETED', isAuthenticated: true });
    expect(end.member).toMatchObject({ acceptedCredentialsRevision: 1, refusedLoginCount: 0 });
  });

  test('counts each refusal: the third in a row makes job and member PREVENTED (P17)', () => {
    const refusedTwice = runningMember({}, { refusedLoginCount: 2, connectionStatus: 'DENIED' });
    const third = play(refusedTwice, unasked, failed('unauthorized'));
    expect([third.job.status, third.member.connectionStatus]).toEqual(['PREVENTED', 'PREVENTED']);
  });
});

test('a job that has connected continues at once, as the same job, without events', () => {
  const next = play(runningMember({ attempts: 1 }), { kind: 'connected' });
  expect(next.effects).toEqual([{ kind: 'schedule', delaySeconds: 0 }]);
  expect(next.job).toMatchObject({ status: 'INITIATED', step: 2, attempts: 0, claim: null, progress: null });
  expect(next.member.revision).toBe(runningMember().revision);
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
    ['incomplete at the upstream', refused('impaired')],
    ['spent', failed('credentials_spent')],
    ['not paid for', failed('payment_required')],
    ['switched off', refused('suspended')],
    ['closed', refused('closed')],
  ] as const)('are neither denied nor counted when the old ones are %s', (_name, input) => {
    const end = play(replaced(), input);
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
    expect(announcedIn(end)).toEqual(['JOB_STATUS', 'MEMBER']);
  });

  test('are used by the job when they come before its first worker, and then count', () => {
    const member = replaced();
    const claimed = claimStep(member, { jobGuid: member.job.guid, step: 1, claimId: 'claim', rule: null }, TEST_NOW);
    if (claimed.kind !== 'claimed') throw new Error('not claimed');
    const end = advanceJob(member, claimed.member.job, refused('denied'), { nowMs: TEST_NOW + SECOND_MS, fraction: 0 });
    expect(end.member).toMatchObject({ connectionStatus: 'PREVENTED', refusedLoginCount: 3 });
  });

  test('are not blamed by a second worker for what the first started with the old ones', () => {
    const member = replaced({ attempts: 1 });
    const claimed = claimStep(member, { jobGuid: member.job.guid, step: 1, claimId: 'claim', rule: null }, TEST_NOW);
    if (claimed.kind !== 'claimed') throw new Error('not claimed');
    const end = advanceJob(member, claimed.member.job, refused('denied'), { nowMs: TEST_NOW + SECOND_MS, fraction: 0 });
    expect(end.member).toMatchObject({ connectionStatus: 'UPDATED', refusedLoginCount: 2 });
  });
});

describe('an upstream that asks for a pause (P14)', () => {
  const busy = (retryAfterSeconds: number | null, code: UpstreamFailureCode = 'rate_limited'): StepInput => ({
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
  ])('of %i s gets a pause of %i s', (asked, seconds) => {
    expect(play(runningMember(), busy(asked)).member.upstreamBusyUntil).toBe(freeAfter(seconds));
    expect(play(runningMember(), busy(asked, 'server_error')).member.upstreamBusyUntil).toBe(freeAfter(seconds));
  });

  test.each([2_678_401, 999_999_999, Number.POSITIVE_INFINITY, Number.NaN])(
    'of %d s is ignored as too long: our own pause after failures counts',
    (asked) => {
      const { member } = play(runningMember(), busy(asked));
      expect(member.upstreamBusyUntil).toBeNull();
      expect(
        refreshVerdict(
          member,
          { origin: 'REFRESH' },
          {
            refreshThrottleSeconds: 0,
            sessionFreshnessHours: 0,
            budgetRule: null,
            isConnectorOff: false,
            nowMs: freeAfter(0),
          },
        ),
      ).toEqual({ kind: 'throttled', retryAfterSeconds: 60 });
    },
  );

  test('has its pause forgotten once data came, and not before', () => {
    const held = runningMember({}, { upstreamBusyUntil: freeAfter(600) });
    expect(play(held, busy(null)).member.upstreamBusyUntil).toBe(freeAfter(600));
    expect(play(held, busy(5)).member.upstreamBusyUntil).toBe(freeAfter(600));
    expect(play(held, ready, collected).member.upstreamBusyUntil).toBeNull();
  });
});

test('a step that the status of a job does not allow is a bug and throws', () => {
  const waiting = play(runningMember(), challenged);
  expect(() => advanceJob(waiting.member, waiting.job, ready, { nowMs: TEST_NOW, fraction: 0 })).toThrow('CHALLENGED');
});

test('each job ends or is due for the sweep, and never exceeds its deadline (P9)', () => {
  const observation = fc.oneof(
    fc.constant(running),
    fc.constant(challenged),
    fc.constant(ready),
    fc.constant(unasked),
    fc.constant<StepInput>({ kind: 'connected' }),
    fc.constantFrom(...REFUSAL_REASONS).map(refused),
    fc.constantFrom(...UPSTREAM_FAILURES).map(failed),
  );
  forAll(
    runs(200),
    fc.array(fc.tuple(observation, fc.integer({ min: 0, max: 300 }), fc.boolean()), { maxLength: 40 }),
    (story) => {
      let state: Advance = { job: runningMember().job, member: runningMember(), effects: [] };
      let now = TEST_NOW;
      for (const [input, seconds, hasMore] of story) {
        now += seconds * SECOND_MS;
        const before = state;
        if (now >= jobLapsesAtMs(state.job)) {
          expect(isBeingAggregated(state.member, now)).toBe(false);
          state = advanceJob(state.member, state.job, { kind: 'lapsed' }, { nowMs: now, fraction: 0.5 });
        } else if (state.job.status === 'CHALLENGED') {
          state = advanceJob(state.member, state.job, { kind: 'answered' }, { nowMs: now, fraction: 0.5 });
        } else if (state.job.status === 'RECEIVED') {
          state = advanceJob(state.member, state.job, { ...collected, hasMore }, { nowMs: now, fraction: 0.5 });
        } else {
          state = advanceJob(state.member, state.job, input, { nowMs: now, fraction: 0.5 });
        }
        expect(state.job.step).toBeGreaterThan(before.job.step);
        if (hasEnded(state.job.status)) {
          expect(state.member.job).toBeNull();
          return;
        }
        expect(jobDueAtMs(state.job)).toBeLessThanOrEqual(jobLapsesAtMs(state.job));
        expect(isBeingAggregated(state.member, jobLapsesAtMs(state.job))).toBe(false);
      }
    },
  );
});
