export const isLong = process.env.TRIBUTARY_LONG === '1';

/** Property runs: modest for every test run, many more for `npm run test:long`. */
export const runs = (count: number, countLong = count * 5): number => (isLong ? countLong : count);
