import { expect, test } from 'vitest';
import { sizeOfRun } from '../support/project/runs.ts';
import { type Comparison, compareUser } from './compare.ts';
import { KNOWN } from './known.ts';

/** Each user has a seed of its own; this is that of the first one. */
const SEED_FIRST = 1;
const USERS = 40;
const USERS_LONG = 2_000;

test('planning shows what a simple computation from the documents gives', () => {
  const users = sizeOfRun(USERS, USERS_LONG);
  const startedAt = process.cpuUsage();
  const comparisons = Array.from({ length: users }, (_, place) => compareUser(SEED_FIRST + place));
  const { user, system } = process.cpuUsage(startedAt);
  const compared = comparisons.reduce((sum, one) => sum + one.compared, 0);
  const open = comparisons.reduce((sum, one) => sum + one.open, 0);
  const seconds = ((user + system) / 1_000_000).toFixed(1);
  console.log(
    `seeds ${SEED_FIRST} to ${SEED_FIRST + users - 1}: ${compared} figures, ${open} left open, ${seconds} s of processor time`,
  );
  expect(comparisons.flatMap(({ differences }) => differences)).toEqual([]);
  // A fault that is mended leaves the list.
  expect(faultsIn(comparisons)).toEqual(Object.keys(KNOWN).toSorted());
});

const faultsIn = (comparisons: readonly Comparison[]): readonly string[] =>
  [...new Set(comparisons.flatMap(({ known }) => [...known.keys()]))].toSorted();
