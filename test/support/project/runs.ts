import { appendFileSync } from 'node:fs';
import * as fc from 'fast-check';

export const isLong = process.env.TRIBUTARY_LONG === '1';

/** In CI, a property is not run at its modest size after it was run at length; these are the runs of both. */
const LONG_FACTOR = 7;

/** A file that gets a line with each number of runs, so that CI can say how many there were. */
const countedIn = process.env.TRIBUTARY_PROPERTY_RUNS;

/** In CI, what is not run at length is run in full; `npm test` by hand, which comes again and again, makes a part of it. */
const isInFull = isLong || process.env.TRIBUTARY_AFTER_LONG === '1';
const SHARE = isInFull ? 1 : 1 / 3;

/** The size of something else than runs: in full in CI, also on the emulator, and so much by hand as shows the same. */
export const inFull = <T>(full: T, byHand: T): T =>
  isInFull || process.env.TRIBUTARY_TABLE === 'emulator' ? full : byHand;

const counted = (asked: number): number => {
  if (countedIn !== undefined) appendFileSync(countedIn, `${asked}\n`);
  return asked;
};

/** Property runs: modest for every test run, many more for `npm run test:long`. */
export const runs = (count: number, countLong = count * LONG_FACTOR): number =>
  counted(isLong ? countLong : Math.ceil(count * SHARE));

/** The same for deliveries and the like, of which a test needs so many to show anything. */
export const sizeOfRun = (modest: number, long: number): number => counted(isLong ? long : modest);

// biome-ignore lint/suspicious/noConfusingVoidType: a predicate that expects something returns nothing.
type Verdict = boolean | void;

type Property<Ts extends [unknown, ...unknown[]], Result> = [
  ...arbitraries: { [K in keyof Ts]: fc.Arbitrary<Ts[K]> },
  predicate: (...values: Ts) => Result,
];

/** A property that holds for all values, as so many runs show. */
export const forAll = <Ts extends [unknown, ...unknown[]]>(numRuns: number, ...property: Property<Ts, Verdict>): void =>
  fc.assert(fc.property(...property), { numRuns });

/** The same for a property that takes time. */
export const forAllAsync = <Ts extends [unknown, ...unknown[]]>(
  numRuns: number,
  ...property: Property<Ts, Promise<Verdict>>
): Promise<void> => fc.assert(fc.asyncProperty(...property), { numRuns });
