import { describe, expect, test } from 'vitest';
import { claimStep } from '../../../../lib/domain/jobs/claim.ts';
import { CONTACT_CLAIM_MS, FETCH_CLAIM_MS, POLL_TIMEOUT_SECONDS } from '../../../../lib/domain/jobs/limits.ts';
import { isBeingAggregated, jobDueAtMs, jobLiveUntilMs } from '../../../../lib/domain/jobs/liveness.ts';
import { MINUTE_MS, SECOND_MS } from '../../../../lib/domain/kernel/time.ts';
import { runningMember, TEST_NOW, testMember } from '../../../support/members.ts';

const at = (member = runningMember(), nowMs = TEST_NOW, step = member.job.step) =>
  claimStep(member, { jobGuid: member.job.guid, step }, 'mine', nowMs);

describe('a claim', () => {
  test('takes the step, counts the attempt, and covers itself with the due time', () => {
    const claimed = at();
    expect(claimed).toMatchObject({ kind: 'claimed', job: { attempts: 1, claim: { id: 'mine' } } });
    if (claimed.kind !== 'claimed') return;
    expect(claimed.job.claim?.untilMs).toBe(TEST_NOW + CONTACT_CLAIM_MS);
    expect(jobDueAtMs(claimed.job)).toBe(TEST_NOW + CONTACT_CLAIM_MS + 30 * SECOND_MS);
  });

  test('of a step with data lasts as long as its worker can live', () => {
    const claimed = at(runningMember({ status: 'RECEIVED' }));
    expect(claimed.kind === 'claimed' && claimed.job.claim?.untilMs).toBe(TEST_NOW + FETCH_CLAIM_MS);
  });

  test.each([
    ['an older step', at(runningMember({ step: 3 }), TEST_NOW, 2)],
    ['a later step', at(runningMember({ step: 3 }), TEST_NOW, 4)],
    ['another job', claimStep(runningMember(), { jobGuid: 'JOB-other', step: 1 }, 'mine', TEST_NOW)],
    ['a step that is being taken', at(runningMember({ claim: { id: 'theirs', untilMs: TEST_NOW + 1 } }))],
    ['a job that waits for an answer', at(runningMember({ status: 'CHALLENGED', challengeExpiresAtMs: TEST_NOW + 1 }))],
    ['a deleted member', at(runningMember({}, { deletedAt: TEST_NOW }))],
    ['no job', claimStep(testMember(), { jobGuid: 'JOB-x', step: 1 }, 'mine', TEST_NOW)],
  ])('P11 is refused for %s', (_name, verdict) => {
    expect(verdict).toEqual({ kind: 'stale' });
  });

  test('P10 of a worker that died is free again once it has ended', () => {
    const held = runningMember({ attempts: 1, claim: { id: 'theirs', untilMs: TEST_NOW + SECOND_MS } });
    expect(at(held, TEST_NOW + SECOND_MS)).toMatchObject({ kind: 'claimed', job: { attempts: 2 } });
  });

  test('P9 is refused past the deadline or the time to answer, and after too many dead workers', () => {
    expect(at(runningMember(), TEST_NOW + 15 * MINUTE_MS)).toEqual({ kind: 'lapsed' });
    const asked = runningMember({ status: 'CHALLENGED', challengeExpiresAtMs: TEST_NOW + MINUTE_MS });
    expect(at(asked, TEST_NOW + MINUTE_MS)).toEqual({ kind: 'lapsed' });
    expect(at(runningMember({ attempts: 5 }))).toEqual({ kind: 'exhausted' });
  });
});

describe('P9 a member is being aggregated', () => {
  test('until a minute after its worker must have ended, when nothing more is heard', () => {
    const member = runningMember({ nextDueAtMs: TEST_NOW + 10 * SECOND_MS });
    const until = TEST_NOW + (10 + POLL_TIMEOUT_SECONDS + 60) * SECOND_MS;
    expect(jobLiveUntilMs(member.job)).toBe(until);
    expect([isBeingAggregated(member, until - 1), isBeingAggregated(member, until)]).toEqual([true, false]);
  });

  test('never past the deadline', () => {
    const member = runningMember({ nextDueAtMs: TEST_NOW + 15 * MINUTE_MS - 1 });
    expect(isBeingAggregated(member, TEST_NOW + 15 * MINUTE_MS)).toBe(false);
  });

  test('while a question waits for its answer, however long its worker has been gone', () => {
    const member = runningMember({ status: 'CHALLENGED', challengeExpiresAtMs: TEST_NOW + 10 * MINUTE_MS });
    expect(isBeingAggregated(member, TEST_NOW + 10 * MINUTE_MS - 1)).toBe(true);
    expect(isBeingAggregated(member, TEST_NOW + 10 * MINUTE_MS)).toBe(false);
  });

  test('not without a job, and not when deleted', () => {
    expect(isBeingAggregated(testMember(), TEST_NOW)).toBe(false);
    expect(isBeingAggregated(runningMember({}, { deletedAt: TEST_NOW }), TEST_NOW)).toBe(false);
  });
});
