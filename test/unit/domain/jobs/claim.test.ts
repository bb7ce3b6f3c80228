import { describe, expect, test } from 'vitest';
import { FULL_OPTIONS } from '../../../../lib/domain/jobs/begin.ts';
import { claimStep } from '../../../../lib/domain/jobs/claim.ts';
import { CONTACT_CLAIM_MS, FETCH_CLAIM_MS, POLL_TIMEOUT_SECONDS } from '../../../../lib/domain/jobs/limits.ts';
import { isBeingAggregated, jobDueAtMs, jobLiveUntilMs } from '../../../../lib/domain/jobs/liveness.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../../lib/domain/kernel/time.ts';
import type { JobOrigin } from '../../../../lib/domain/members/job-record.ts';
import { runningMember, TEST_NOW, testMember } from '../../../support/members/members.ts';

const at = (member = runningMember(), nowMs = TEST_NOW, step = member.job.step) =>
  claimStep(member, { jobGuid: member.job.guid, step, claimId: 'mine', rule: null }, nowMs);

const ANY = { step: 1, claimId: 'mine', rule: null } as const;

describe('a claim of a job', () => {
  test('takes the step, counts the attempt, and is covered by the due time', () => {
    const claimed = at();
    expect(claimed).toMatchObject({ kind: 'claimed', member: { job: { attempts: 1, claim: { id: 'mine' } } } });
    if (claimed.kind !== 'claimed') return;
    expect(claimed.member.job.claim?.untilMs).toBe(TEST_NOW + CONTACT_CLAIM_MS);
    expect(jobDueAtMs(claimed.member.job)).toBe(TEST_NOW + CONTACT_CLAIM_MS + 30 * SECOND_MS);
  });

  test('of a step with data lasts as long as its worker can live', () => {
    const claimed = at(runningMember({ status: 'RECEIVED' }));
    expect(claimed.kind === 'claimed' && claimed.member.job.claim?.untilMs).toBe(TEST_NOW + FETCH_CLAIM_MS);
  });

  test.each([
    ['an older step', at(runningMember({ step: 3 }), TEST_NOW, 2)],
    ['a later step', at(runningMember({ step: 3 }), TEST_NOW, 4)],
    ['another job', claimStep(runningMember(), { ...ANY, jobGuid: 'JOB-other' }, TEST_NOW)],
    ['a step that is being taken', at(runningMember({ claim: { id: 'theirs', untilMs: TEST_NOW + 1 } }))],
    ['a job that waits for an answer', at(runningMember({ status: 'CHALLENGED', challengeExpiresAtMs: TEST_NOW + 1 }))],
    ['a deleted member', at(runningMember({}, { deletedAt: TEST_NOW }))],
    ['no job', claimStep(testMember(), { ...ANY, jobGuid: 'JOB-x' }, TEST_NOW)],
  ])('is refused for %s (P11)', (_name, verdict) => {
    expect(verdict).toEqual({ kind: 'stale' });
  });

  test('of a worker that died is free again once it has ended (P10)', () => {
    const held = runningMember({ attempts: 1, claim: { id: 'theirs', untilMs: TEST_NOW + SECOND_MS } });
    expect(at(held, TEST_NOW + SECOND_MS)).toMatchObject({ kind: 'claimed', member: { job: { attempts: 2 } } });
  });

  test('sets the deadline of the job, and later claims leave it as it is (P9)', () => {
    const waited = TEST_NOW + 10 * MINUTE_MS;
    const first = at(runningMember(), waited);
    if (first.kind !== 'claimed') throw new Error('not claimed');
    expect(first.member.job.deadlineAtMs).toBe(waited + 15 * MINUTE_MS);
    expect(at(first.member, waited + 5 * MINUTE_MS)).toMatchObject({
      kind: 'claimed',
      member: { job: { attempts: 2, deadlineAtMs: waited + 15 * MINUTE_MS } },
    });
  });

  test.each([
    ['REFRESH', 15],
    ['SESSION', 15],
    ['BACKGROUND', 60],
    ['EVENT', 60],
  ] as const)('of a job of origin %s may wait for %i minutes (P9)', (origin, minutes) => {
    const waiting = runningMember({}, {}, { origin, options: FULL_OPTIONS });
    expect(at(waiting, TEST_NOW + minutes * MINUTE_MS - 1).kind).toBe('claimed');
    expect(at(waiting, TEST_NOW + minutes * MINUTE_MS)).toEqual({ kind: 'lapsed' });
  });

  test('is refused past the deadline or the time to answer, or after many deaths (P9)', () => {
    expect(at(runningMember(), TEST_NOW + 15 * MINUTE_MS)).toEqual({ kind: 'lapsed' });
    const asked = runningMember({ status: 'CHALLENGED', challengeExpiresAtMs: TEST_NOW + MINUTE_MS });
    expect(at(asked, TEST_NOW + MINUTE_MS)).toEqual({ kind: 'lapsed' });
    expect(at(runningMember({ attempts: 5 }))).toEqual({ kind: 'exhausted' });
  });
});

describe('the claim of a step at an upstream that counts requests (P15)', () => {
  const rule = { capacity: 3, refillPerDay: 24, reserve: 1 };
  const claimAt = (member: ReturnType<typeof runningMember>, nowMs: number) =>
    claimStep(member, { jobGuid: member.job.guid, step: member.job.step, claimId: 'mine', rule }, nowMs);
  /** What the member has when claims were taken one after the other, all workers dead. */
  const afterClaims = (origin: JobOrigin, count: number) => {
    let member = runningMember({ status: 'REQUESTED' }, {}, { origin, options: FULL_OPTIONS });
    const kinds: string[] = [];
    for (let taken = 0; taken < count; taken += 1) {
      const verdict = claimAt(member, TEST_NOW + taken * MINUTE_MS);
      kinds.push(verdict.kind);
      if (verdict.kind === 'claimed') ({ member } = verdict);
    }
    return { member, kinds };
  };

  test('counts one request, also of a worker that dies after it', () => {
    expect(afterClaims('REFRESH', 1).member.budgetFullAt).toBe(TEST_NOW + HOUR_MS);
    expect(afterClaims('REFRESH', 2).member.budgetFullAt).toBe(TEST_NOW + 2 * HOUR_MS);
  });

  test('is refused when the budget is used up; the reserve is for the background', () => {
    expect(afterClaims('REFRESH', 3).kinds).toEqual(['claimed', 'claimed', 'overspent']);
    expect(afterClaims('BACKGROUND', 4).kinds).toEqual(['claimed', 'claimed', 'claimed', 'overspent']);
    const { member } = afterClaims('REFRESH', 2);
    expect(claimAt(member, TEST_NOW + 2 * MINUTE_MS)).toEqual({
      kind: 'overspent',
      restartAtMs: TEST_NOW + 2 * HOUR_MS,
    });
    expect(claimAt(member, TEST_NOW + HOUR_MS)).toEqual({ kind: 'lapsed' });
  });

  test('counts nothing for the first step, and is refused all the same when none is left', () => {
    expect(claimAt(runningMember(), TEST_NOW)).toMatchObject({ kind: 'claimed', member: { budgetFullAt: null } });
    const spent = runningMember({}, { budgetFullAt: TEST_NOW + 3 * HOUR_MS });
    expect(claimAt(spent, TEST_NOW)).toMatchObject({ kind: 'overspent' });
  });

  test('counts nothing where the upstream does not count', () => {
    expect(at()).toMatchObject({ kind: 'claimed', member: { budgetFullAt: null } });
  });
});

describe('a member is shown as being aggregated (P9)', () => {
  test('until a minute after its worker must have ended', () => {
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
