import { expect, test } from 'vitest';
import { dollarsAMonth } from '../../bench/dollars.ts';
import { costOfJob } from '../../support/jobs/background-cost.ts';

/** JOB_STATUS, MEMBER and AGGREGATION: a job that brings nothing new has no others. */
const WEBHOOKS = 3;
/** What the bench counts for the rest, and some more. */
const REST = { readUnitsARead: 6, session: { readUnits: 4, writeUnits: 8 }, alarms: 50 } as const;

test('a background job of a minute with three webhooks costs at most 80 write units', async () => {
  const job = await costOfJob({ upstreamSeconds: 60, newRows: 0 });
  const { start, steps, sweeps, webhookCount, total } = job;
  expect(webhookCount).toBe(WEBHOOKS);
  expect(steps).toHaveLength(4);
  expect(total.writeUnits).toBeLessThanOrEqual(80);
  const ofJob = [start, ...steps, sweeps].reduce((sum, { writeUnits }) => sum + writeUnits, 0);
  expect(ofJob).toBeLessThanOrEqual(45);
  const dollars = [1_000, 100_000, 1_000_000].map((users) => dollarsAMonth(users, { ...REST, job }));
  for (const [at, most] of [8, 700, 6_500].entries()) expect(dollars[at]).toBeLessThanOrEqual(most);
});

test('a further poll costs at most 3 write units, also with the sweeps before it', async () => {
  const { steps, sweeps } = await costOfJob({ upstreamSeconds: 300, newRows: 0 });
  // The first step begins the job upstream, and the last one fetches.
  const polls = steps.slice(1, -1);
  expect(polls.length).toBeGreaterThan(8);
  expect(Math.max(...polls.map(({ writeUnits }) => writeUnits))).toBeLessThanOrEqual(3);
  expect(sweeps.writeUnits / polls.length).toBeLessThanOrEqual(3);
});
