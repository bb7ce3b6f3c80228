import { expect, test } from 'vitest';
import { pollDelaySeconds } from '../../../../lib/domain/jobs/pace.ts';
import type { JobOrigin } from '../../../../lib/domain/members/job-record.ts';
import { testIds } from '../../../support/adapters/ids.ts';

/** Of a job that a user may wait for. */
const waitOf = (polls: number, hintSeconds: number | null, fraction: number, origin: JobOrigin = 'REFRESH'): number =>
  pollDelaySeconds({ origin, polls, hintSeconds, fraction });

/** Seconds after the start at which an upstream that takes `untilSeconds` is polled; the last sees it done. */
const pollTimes = (untilSeconds: number, fraction: () => number, origin?: JobOrigin): readonly number[] => {
  const times: number[] = [];
  let at = 0;
  while (at < untilSeconds) {
    at += waitOf(times.length + 1, null, fraction(), origin);
    times.push(at);
  }
  return times;
};

const lengths = Array.from({ length: 291 }, (_, index) => index + 10);

test('without jitter the waits of a poll grow from 3 s to 12 s, and then to 30 s', () => {
  const waits = Array.from({ length: 20 }, (_, index) => waitOf(index + 1, null, 0));
  expect(waits.slice(0, 7)).toEqual([3, 5, 8, 10, 11, 11, 12]);
  expect(waits.slice(7).every((wait, index) => wait >= (waits[index + 6] ?? 0))).toBe(true);
  expect(waits.at(-1)).toBe(30);
});

test('each wait is 3 s (in the background 20 s) to 30 s, whatever the hint says (P14)', () => {
  for (let polls = 1; polls <= 200; polls += 1) {
    for (const fraction of [0, 0.5, 0.999]) {
      for (const hint of [null, 0, -5, 0.2, 7.2, 31, 86_400, Number.NaN, Number.POSITIVE_INFINITY]) {
        const [wait, inBackground] = [waitOf(polls, hint, fraction), waitOf(polls, hint, fraction, 'BACKGROUND')];
        expect(Number.isInteger(wait) && wait >= 3 && wait <= 30, `${polls}/${hint}/${fraction}`).toBe(true);
        expect(Number.isInteger(inBackground) && inBackground >= 20 && inBackground <= 30).toBe(true);
      }
    }
  }
});

test('jitter only ever shortens a wait between polls', () => {
  for (let polls = 1; polls <= 30; polls += 1) {
    for (const fraction of [0.1, 0.5, 0.999]) {
      expect(waitOf(polls, null, fraction)).toBeLessThanOrEqual(waitOf(polls, null, 0));
    }
  }
});

test('the wait that an upstream asks for is obeyed within the limits', () => {
  expect([7, 7.2, 1, 45].map((hint) => waitOf(1, hint, 0.9))).toEqual([7, 8, 3, 30]);
});

test('a job of 60 s is polled at most 8 times, with any jitter', () => {
  const { fraction } = testIds('pace');
  const counts = Array.from({ length: 500 }, () => pollTimes(60, fraction).length);
  expect(Math.max(...counts, pollTimes(60, () => 0).length, pollTimes(60, () => 0.999).length)).toBeLessThanOrEqual(8);
});

test('a job of 60 s in the background is polled three times, with any jitter', () => {
  const { fraction } = testIds('pace in the background');
  const dice = [() => 0, () => 0.999, ...Array.from({ length: 100 }, () => fraction)];
  expect(new Set(dice.map((die) => pollTimes(60, die, 'BACKGROUND').length))).toEqual(new Set([3]));
});

test('a job of a session asks after 5, 15 and 40 s, then as the background does', () => {
  const times = pollTimes(160, () => 0, 'SESSION');
  expect(times).toEqual([5, 15, 40, 70, 100, 130, 160]);
  for (let polls = 4; polls <= 20; polls += 1)
    for (const hint of [null, 3, 25])
      expect(waitOf(polls, hint, 0.5, 'SESSION')).toBe(waitOf(polls, hint, 0.5, 'BACKGROUND'));
  expect(waitOf(1, 3, 0, 'SESSION')).toBe(3);
});

test('a job of 60 s that a session starts is polled four times, with any jitter', () => {
  const { fraction } = testIds('pace of sessions');
  const dice = [() => 0, () => 0.999, ...Array.from({ length: 100 }, () => fraction)];
  expect(new Set(dice.map((die) => pollTimes(60, die, 'SESSION').length))).toEqual(new Set([4]));
});

test('over jobs of 10 to 300 s polling adds at most 12 % on average', () => {
  const { fraction } = testIds('pace');
  const added = Array.from({ length: 40 }, () => lengths)
    .flat()
    .map((length) => ((pollTimes(length, fraction).at(-1) ?? 0) - length) / length);
  expect(added.reduce((sum, share) => sum + share, 0) / added.length).toBeLessThanOrEqual(0.12);
});
