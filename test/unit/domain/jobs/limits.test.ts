import { expect, test } from 'vitest';
import { FUNCTIONS } from '../../../../infra/app/functions.ts';
import {
  COLLECT_SECONDS_MAX,
  CONTACT_CLAIM_MS,
  CONTACT_SECONDS_MAX,
  FETCH_CLAIM_MS,
  IMPORT_ANSWER_MS,
  IMPORT_CLAIM_MS,
  JOB_DEADLINE_MS,
  POLL_TIMEOUT_SECONDS,
  UPSTREAM_CALL_TIMEOUT_MS,
} from '../../../../lib/domain/jobs/limits.ts';
import { SECOND_MS } from '../../../../lib/domain/kernel/time.ts';

test('the function poll is cut off before the longest claim of a worker ends (P10)', () => {
  expect([FUNCTIONS.poll.timeoutSeconds, FUNCTIONS.import.timeoutSeconds]).toEqual([
    POLL_TIMEOUT_SECONDS,
    POLL_TIMEOUT_SECONDS,
  ]);
  expect(FETCH_CLAIM_MS).toBe(POLL_TIMEOUT_SECONDS * SECOND_MS);
});

test('the function import has as long as its claim of a step, and calls end earlier', () => {
  expect(FUNCTIONS.import.timeoutSeconds * SECOND_MS).toBe(FETCH_CLAIM_MS);
  expect(IMPORT_ANSWER_MS * 2).toBeLessThan(IMPORT_CLAIM_MS);
});

test('one call to an upstream fits into the claim of its step, and several into a job', () => {
  expect(UPSTREAM_CALL_TIMEOUT_MS * 2).toBeLessThan(CONTACT_CLAIM_MS);
  expect(CONTACT_SECONDS_MAX * SECOND_MS).toBeLessThan(CONTACT_CLAIM_MS - 10 * SECOND_MS);
  expect(COLLECT_SECONDS_MAX).toBeLessThan(POLL_TIMEOUT_SECONDS - 10);
  expect(FETCH_CLAIM_MS * 5).toBeLessThan(JOB_DEADLINE_MS);
});
