/** Property runs: modest for every test run, a hundredfold for `npm run test:long`. */
export const isLong = process.env.TRIBUTARY_LONG === '1';
export const runs = (count: number): number => (isLong ? count * 100 : count);
