import { expect, test } from 'vitest';
import { costOfJob } from '../../support/jobs/background-cost.ts';

/** JOB_STATUS, MEMBER and AGGREGATION: a job that brings nothing new has no others. */
const WEBHOOKS = 3;
test('a background job of a minute with three webhooks costs at most 80 write units', async () => {
  const { start, steps, sweeps, webhookCount, total } = await costOfJob({ upstreamSeconds: 60, newRows: 0 });
  expect(webhookCount).toBe(WEBHOOKS);
  expect(steps).toHaveLength(4);
  expect(total.writeUnits).toBeLessThanOrEqual(80);
  const ofJob = [start, ...steps, sweeps].reduce((sum, { writeUnits }) => sum + writeUnits, 0);
  expect(ofJob).toBeLessThanOrEqual(45);
});

test('a further poll costs at most 3 write units, also with the sweeps before it', async () => {
  const { steps, sweeps } = await costOfJob({ upstreamSeconds: 300, newRows: 0 });
  // The first step begins the job upstream, and the last one fetches.
  const polls = steps.slice(1, -1);
  expect(polls.length).toBeGreaterThan(8);
  expect(Math.max(...polls.map(({ writeUnits }) => writeUnits))).toBeLessThanOrEqual(3);
  expect(sweeps.writeUnits / polls.length).toBeLessThanOrEqual(3);
});
