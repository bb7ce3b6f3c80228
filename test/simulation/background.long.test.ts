import { expect, test } from 'vitest';
import { runBackground } from './background-world.ts';

/** `TRIBUTARY_BACKGROUND_MEMBERS=14400` takes six times as long. */
const MEMBERS = Number(process.env.TRIBUTARY_BACKGROUND_MEMBERS ?? 2_400);

test.each([{ loadPercent: 90 }, { loadPercent: 110 }, { loadPercent: 130 }, { loadPercent: 200 }])(
  'of thousands, at $loadPercent % load, as many refresh a day as can start (P49)',
  async ({ loadPercent }) => {
    const load = { membersCount: MEMBERS, intervalHours: 24, intervals: 2, backgroundWorkers: 20 };
    const run = await runBackground({ ...load, loadPercent });
    const startable = Math.min(MEMBERS, Math.floor((MEMBERS * 100) / loadPercent));
    for (const count of run.refreshed) expect(count).toBeGreaterThanOrEqual(startable * 0.98);
    expect(run).toMatchObject({ failed: 0, movedTurns: 0 });
    expect(run.userRefreshes).toBeGreaterThan(MEMBERS / 15);
    expect(run.userWaitMsMax).toBeLessThanOrEqual(5_000);
  },
  1_800_000,
);
