import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sizeOfRun } from '../support/project/runs.ts';
import { compareUser } from './compare.ts';

/** Each user has a seed of its own; this is that of the first one. */
const SEED_FIRST = 1;
const USERS = 40;
const USERS_LONG = 2_000;
/** So many end within the limit of a test also on a slow machine. */
const USERS_OF_A_TEST = 500;

const end = SEED_FIRST + sizeOfRun(USERS, USERS_LONG);
const parts = Array.from(
  { length: Math.ceil((end - SEED_FIRST) / USERS_OF_A_TEST) },
  (_, part) => SEED_FIRST + part * USERS_OF_A_TEST,
);

test.each(parts)('planning shows what the documents say, for users from seed %i on', async (first) => {
  const last = Math.min(first + USERS_OF_A_TEST, end) - 1;
  const startedAt = process.cpuUsage();
  const differences: string[] = [];
  let compared = 0;
  for (let seed = first; seed <= last; seed += 1) {
    const comparison = await compareUser(seed);
    compared += comparison.compared;
    differences.push(...comparison.differences);
    // The runner hears from a process that is at work for minutes.
    await setImmediate();
  }
  const { user, system } = process.cpuUsage(startedAt);
  const seconds = ((user + system) / 1_000_000).toFixed(1);
  console.log(`seeds ${first} to ${last}: ${compared} figures, ${seconds} s of processor time`);
  expect(differences).toEqual([]);
});
