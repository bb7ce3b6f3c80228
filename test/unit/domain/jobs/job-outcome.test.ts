import { describe, expect, test } from 'vitest';
import { advanceJob } from '../../../../lib/domain/jobs/advance.ts';
import { jobOutcome } from '../../../../lib/domain/jobs/job-outcome.ts';
import { CHALLENGE_EXPIRY_MS } from '../../../../lib/domain/jobs/limits.ts';
import type { StepInput } from '../../../../lib/domain/jobs/step-input.ts';
import { MINUTE_MS, SECOND_MS } from '../../../../lib/domain/kernel/time.ts';
import type { Job } from '../../../../lib/domain/members/job-record.ts';
import { REFUSAL_REASONS, UPSTREAM_FAILURES } from '../../../../lib/domain/upstream/observation.ts';
import { runningMember, TEST_NOW } from '../../../support/members/members.ts';

/** The outcome of a job that this really ends. */
const outcomeOf = (input: StepInput, job: Partial<Job> = {}, nowMs = TEST_NOW) => {
  const member = runningMember(job);
  expect(advanceJob(member, member.job, input, { nowMs, fraction: 0 }).job.finishedAt).toBe(nowMs);
  return jobOutcome(member.job, input);
};
const failed = (code: (typeof UPSTREAM_FAILURES)[number]): StepInput => ({
  kind: 'failed',
  failure: { code, status: null, retryAfterSeconds: null },
});
const refused = (reason: (typeof REFUSAL_REASONS)[number]): StepInput => ({
  kind: 'observed',
  progress: '{}',
  observation: { kind: 'refused', reason },
});

describe('the outcome of a job', () => {
  test('is user after a refused login, upstream after its failure, service after ours', () => {
    const codesOf = (outcome: string) => UPSTREAM_FAILURES.filter((code) => outcomeOf(failed(code)) === outcome);
    expect(codesOf('user')).toEqual(['unauthorized', 'payment_required', 'credentials_spent']);
    expect(codesOf('limited')).toEqual(['rate_limited', 'budget_spent']);
    expect(codesOf('service')).toEqual(['configuration', 'bad_request', 'address_forbidden']);
    expect(codesOf('upstream')).toEqual(['server_error', 'not_json', 'malformed', 'connection_lost', 'timed_out']);
  });

  test('is the user where the upstream needs something from the user', () => {
    const ofUpstream = REFUSAL_REASONS.filter((reason) => outcomeOf(refused(reason)) === 'upstream');
    expect(ofUpstream).toEqual(['discontinued', 'disconnected', 'degraded']);
    const others = REFUSAL_REASONS.filter((reason) => !ofUpstream.includes(reason));
    expect(new Set(others.map((reason) => outcomeOf(refused(reason))))).toEqual(new Set(['user']));
  });

  test.each([
    [{ kind: 'credentialsMissing' }, 'user'],
    [{ kind: 'loginBarred' }, 'user'],
    [{ kind: 'institutionGone' }, 'service'],
    [{ kind: 'exhausted' }, 'service'],
    [{ kind: 'overspent', restartAtMs: TEST_NOW }, 'limited'],
  ] as const)('of %j is %s', (input, outcome) => {
    expect(outcomeOf(input)).toBe(outcome);
  });

  test('is the upstream when its question has no text', () => {
    const observation = { kind: 'challenged', challenges: [] } as const;
    expect(outcomeOf({ kind: 'observed', progress: '{}', observation })).toBe('upstream');
  });

  test('is the user when a file cannot be read', () => {
    expect(outcomeOf(failed('malformed'), { origin: 'IMPORT', status: 'RECEIVED' })).toBe('user');
  });

  test('is the upstream for a job that never ended if asked last, else the service', () => {
    const deadlineAtMs = TEST_NOW + 15 * MINUTE_MS;
    const lapsed = (job: Partial<Job>) => outcomeOf({ kind: 'lapsed' }, { deadlineAtMs, ...job }, deadlineAtMs);
    expect(lapsed({ status: 'REQUESTED', nextDueAtMs: deadlineAtMs - 20 * SECOND_MS })).toBe('upstream');
    expect(lapsed({ status: 'REQUESTED', nextDueAtMs: deadlineAtMs - MINUTE_MS })).toBe('service');
    expect(lapsed({ status: 'REQUESTED', nextDueAtMs: deadlineAtMs, attempts: 1 })).toBe('service');
    expect(lapsed({ status: 'RECEIVED', nextDueAtMs: deadlineAtMs })).toBe('service');
    expect(lapsed({ status: 'INITIATED', nextDueAtMs: TEST_NOW })).toBe('service');
  });

  test('is the user when nobody answered a question', () => {
    const challenge = { status: 'CHALLENGED', challengeExpiresAtMs: TEST_NOW + CHALLENGE_EXPIRY_MS } as const;
    expect(outcomeOf({ kind: 'lapsed' }, challenge, TEST_NOW + CHALLENGE_EXPIRY_MS)).toBe('user');
  });
});
