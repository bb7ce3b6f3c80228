/** The nearest whole number of a quotient of numbers that are not negative; halves go up. */
export const roundedQuotient = (dividend: bigint, divisor: bigint): bigint =>
  (2n * dividend + divisor) / (2n * divisor);

/** How many percent of `whole` a part is, to the nearest whole number; `whole` is above zero. */
export const percentOf = (part: bigint, whole: bigint): bigint => roundedQuotient(100n * part, whole);

/**
 * The same, but a bound only where it is met exactly: 99.6 % is not the whole yet, and 30.2 % is more than 30 %. Without
 * this, the text of a beat would deny its title.
 */
export const shareOf = (part: bigint, whole: bigint, ...bounds: readonly bigint[]): bigint => {
  const percent = percentOf(part, whole);
  const apart = 100n * part - percent * whole;
  if (apart === 0n || !bounds.includes(percent)) return percent;
  return apart < 0n ? percent - 1n : percent + 1n;
};

/** Twice the median, because the median itself may be a half; null for an empty list. */
export const medianTwice = (values: readonly bigint[]): bigint | null => {
  const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : low + high;
};
