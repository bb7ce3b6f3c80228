import { expect, test } from 'vitest';
import { CONNECTION_SENTENCES, JOB_ERRORS } from '../../../../lib/domain/jobs/connection-sentences.ts';
import { ENDED, hasEnded, isLegal, TRANSITIONS, type TransitionName } from '../../../../lib/domain/jobs/transitions.ts';
import { JOB_STATUS_IDS, type JobStatus } from '../../../../lib/domain/members/job-record.ts';

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] => {
  const keys: K[] = [];
  for (const key in table) keys.push(key);
  return keys;
};
const names: readonly TransitionName[] = keysOf(TRANSITIONS);
const statuses: readonly JobStatus[] = keysOf(JOB_STATUS_IDS);

test('every status of a job is reached from INITIATED, and each can still end', () => {
  const reached = new Set<JobStatus>(['INITIATED']);
  for (let round = 0; round < statuses.length; round += 1) {
    for (const name of names) {
      if (TRANSITIONS[name].from.some((from) => reached.has(from))) reached.add(TRANSITIONS[name].to);
    }
  }
  expect([...reached].toSorted()).toEqual(statuses.toSorted());
  const stuck = statuses.filter(
    (status) => !hasEnded(status) && !names.some((name) => isLegal(status, name) && hasEnded(TRANSITIONS[name].to)),
  );
  expect(stuck).toEqual([]);
});

test('no transition leaves a status that is an end', () => {
  for (const status of ENDED) expect(names.filter((name) => isLegal(status, name))).toEqual([]);
});

test('an answer shows RESUMED and returns to REQUESTED; no answer ends as EXPIRED', () => {
  expect(TRANSITIONS.resumed).toMatchObject({ from: ['CHALLENGED'], to: 'REQUESTED', shows: 'RESUMED' });
  expect(TRANSITIONS.expired).toMatchObject({ to: 'HALTED', shows: 'EXPIRED' });
  expect(isLegal('CHALLENGED', 'expired')).toBe(true);
});

test('each failed end of a job has its error, and each status shown has a sentence', () => {
  const failing = names.filter((name) => hasEnded(TRANSITIONS[name].to) && name !== 'completed');
  expect(Object.keys(JOB_ERRORS).toSorted()).toEqual(failing.toSorted());
  const codes = Object.values(JOB_ERRORS).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const name of names) {
    const { shows } = TRANSITIONS[name];
    if (shows !== null) expect(CONNECTION_SENTENCES[shows]).not.toBe('');
  }
});

test('every status that a connector can bring about is shown by a transition (P17)', () => {
  const shown = new Set(names.flatMap((name) => TRANSITIONS[name].shows ?? []));
  // Those are set where a member is made or where it waits for its user; IMPORTED is for members of other services.
  const others = ['CREATED', 'PENDING', 'IMPORTED'];
  expect([...shown, ...others].toSorted()).toEqual(Object.keys(CONNECTION_SENTENCES).toSorted());
});
