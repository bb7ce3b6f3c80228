/** Twice the median, which is always whole; null of nothing. */
export const medianTwice = (values: readonly bigint[]): bigint | null => {
  const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : low + high;
};
