import { expect, test } from 'vitest';
import { isLong } from '../support/project/runs.ts';
import { runBackground } from './background-world.ts';

const small = { membersCount: 120, intervalHours: 1, intervals: isLong ? 3 : 2, backgroundWorkers: 10 };

test.each([{ loadPercent: 90 }, { loadPercent: 110 }, { loadPercent: 200 }])(
  'at $loadPercent % load as many members refresh as can, and users go first (P49)',
  async ({ loadPercent }) => {
    const run = await runBackground({ ...small, loadPercent });
    const startable = Math.min(small.membersCount, Math.floor((small.membersCount * 100) / loadPercent));
    for (const count of run.refreshed) expect(count).toBeGreaterThanOrEqual(startable * 0.95);
    expect(run).toMatchObject({ failed: 0, movedTurns: 0 });
    expect(run.userRefreshes).toBeGreaterThan(10);
    expect(run.userWaitMsMax).toBeLessThanOrEqual(5_000);
  },
);

test('too few background workers refresh what they can, and users do not wait (P49)', async () => {
  // One worker takes 1,800 jobs an hour.
  const run = await runBackground({
    membersCount: isLong ? 3_000 : 2_000,
    intervalHours: 1,
    intervals: 1,
    backgroundWorkers: 1,
    loadPercent: null,
  });
  expect(run.refreshed[0]).toBeGreaterThanOrEqual(1_750);
  expect(run.failed).toBe(0);
  expect(run.userWaitMsMax).toBeLessThanOrEqual(5_000);
});
