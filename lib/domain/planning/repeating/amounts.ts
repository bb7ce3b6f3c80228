/** The logarithm of an amount, to compare amounts by ratio. No sum is computed from it. */
export const ratioOf = (amountMinor: bigint): number => Math.log(Math.max(1, Number(amountMinor)));

/** Fifteen per cent: two amounts so near to each other are most likely one price before and after it was raised. */
export const RATIO_IN_A_PRICE_MAX = ratioOf(115n) - ratioOf(100n);

const medianOf = (sorted: readonly number[]): number => {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
};

/** Mean distance from the median, in parts of it; one odd bill among many weighs little. `ratios` are ascending. */
export const spreadOf = (ratios: readonly number[]): number => {
  const middle = medianOf(ratios);
  let sum = 0;
  for (const ratio of ratios) sum += Math.abs(ratio - middle);
  return sum / Math.max(1, ratios.length);
};

/** Amounts closer than this count as equal, so that a change of price does not separate them. */
const SPREAD_MIN = 0.07;
/** Random amounts at one payee lie within a factor of twenty. */
const RANDOM_RANGE = Math.log(20);

/** Natural logarithm of how much likelier amounts of these ratios are as one price than at random. */
export const weighAmounts = (ratios: readonly number[]): number => {
  const spread = Math.max(SPREAD_MIN, spreadOf(ratios.toSorted((a, b) => a - b)));
  // One amount proves nothing, because the median is computed from the amounts themselves.
  return (ratios.length - 1) * Math.log(RANDOM_RANGE / (2 * Math.E * spread));
};

const PERCENT_STEADY = 5n;

/** What the next one will be: the last amount where the last ones differ by less than five per cent, else the median of three. */
export const expectedAmount = (newestFirst: readonly bigint[]): bigint => {
  const [last = 0n, ...others] = newestFirst.slice(0, 3);
  const isSteady = others.every((other) => abs(other - last) * 100n < PERCENT_STEADY * last);
  if (isSteady) return last;
  const sorted = [last, ...others].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return sorted[Math.floor(sorted.length / 2)] ?? last;
};

const abs = (value: bigint): bigint => (value < 0n ? -value : value);
