import { appendFileSync } from 'node:fs';

export const isLong = process.env.TRIBUTARY_LONG === '1';

/** In CI, a property is not run at its modest size after it was run at length; these are the runs of both. */
const LONG_FACTOR = 7;

/** A file that gets a line with each number of runs, so that CI can say how many there were. */
const countedIn = process.env.TRIBUTARY_PROPERTY_RUNS;

/** Property runs: modest for every test run, many more for `npm run test:long`. */
export const runs = (count: number, countLong = count * LONG_FACTOR): number => {
  const asked = isLong ? countLong : count;
  if (countedIn !== undefined) appendFileSync(countedIn, `${asked}\n`);
  return asked;
};
