import { expect, test } from 'vitest';
import { backfillBeganAt } from '../../../../lib/domain/jobs/backfill.ts';

test.each([
  ['the first data of a member', null, 'AGGREGATION', 5],
  ['numbers before any aggregation', null, 'VERIFICATION', 5],
  ['the whole history', 1, 'HISTORY', 5],
  ['a later refresh', 1, 'AGGREGATION', null],
  ['numbers of a member with data', 1, 'VERIFICATION', null],
] as const)('%s: is it a backfill?', (_, successfullyAggregatedAt, kind, beganAt) => {
  expect(backfillBeganAt({ successfullyAggregatedAt }, { kind, startedAt: 5, createdAt: 4 })).toBe(beganAt);
});

test('a job that never waited for a worker began when it was made', () => {
  const job = { kind: 'HISTORY', startedAt: null, createdAt: 4 } as const;
  expect(backfillBeganAt({ successfullyAggregatedAt: 1 }, job)).toBe(4);
});
