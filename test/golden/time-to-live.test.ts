import { describe, expect, test } from 'vitest';
import { DAY_MS, SECOND_MS } from '../../lib/domain/kernel/time.ts';
import { timeToLiveFault } from '../support/table/time-to-live.ts';
import { goldenFiles } from './golden.ts';

/** As DynamoDB writes a number. */
const numberIn = (attribute: object | undefined): number | undefined =>
  attribute === undefined ? undefined : Number('N' in attribute ? attribute.N : Number.NaN);

describe.each(goldenFiles.releases())('each item that %s stored', (release) => {
  test('ends within 100 days if it has an end, which is given in seconds', () => {
    const ending = Object.values(goldenFiles.read(release)).flatMap(({ items, nowMs }) =>
      items
        .filter(({ ttl }) => ttl !== undefined)
        .map((item) => timeToLiveFault({ pk: item.pk.S, sk: item.sk.S, ttl: numberIn(item.ttl) }, nowMs)),
    );
    expect(ending.length).toBeGreaterThan(400);
    expect(ending.filter((fault) => fault !== null)).toEqual([]);
  });
});

test.each([
  ['in milliseconds', 1_000, 'USER/SES: 1796025600000 is not in seconds'],
  ['that is no number', Number.NaN, 'USER/SES: NaN is not in seconds'],
])('an end %s is found', (_what, factor, fault) => {
  const nowMs = Date.parse('2026-11-21T08:00:00.000Z');
  const ttl = ((nowMs + 9 * DAY_MS) / SECOND_MS) * factor;
  expect(timeToLiveFault({ pk: 'USER#1', sk: 'SES#1', ttl }, nowMs)).toBe(fault);
});

test.each([
  [-1, 'USER/SES: ends in -1.0 days'],
  [0, null],
  [100, null],
  [101, 'USER/SES: ends in 101.0 days'],
])('an end %d days from now is accepted or refused', (days, fault) => {
  const ttl = days * 86_400;
  expect(timeToLiveFault({ pk: 'USER#1', sk: 'SES#1', ttl }, 0)).toBe(fault);
});
