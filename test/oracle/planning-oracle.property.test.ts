import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sizeOfRun } from '../support/project/runs.ts';
import { compareUser } from './compare.ts';

/** Each user has a seed of its own; this is that of the first one. */
const SEED_FIRST = 1;
const USERS = 40;
const USERS_LONG = 2_000;

test('planning shows what a simple computation from the documents gives', async () => {
  const users = sizeOfRun(USERS, USERS_LONG);
  const startedAt = process.cpuUsage();
  const differences: string[] = [];
  let compared = 0;
  for (let seed = SEED_FIRST; seed < SEED_FIRST + users; seed += 1) {
    const comparison = await compareUser(seed);
    compared += comparison.compared;
    differences.push(...comparison.differences);
    // The runner hears from a process that is at work for minutes.
    await setImmediate();
  }
  const { user, system } = process.cpuUsage(startedAt);
  const seconds = ((user + system) / 1_000_000).toFixed(1);
  console.log(`seeds ${SEED_FIRST} to ${SEED_FIRST + users - 1}: ${compared} figures, ${seconds} s of processor time`);
  expect(differences).toEqual([]);
});
