/** The nearest whole number of a quotient of numbers that are not negative; halves go up. */
export const roundedQuotient = (dividend: bigint, divisor: bigint): bigint =>
  (2n * dividend + divisor) / (2n * divisor);

/** How many percent of `whole` a part is, to the nearest whole number; `whole` is above zero. */
export const percentOf = (part: bigint, whole: bigint): bigint => roundedQuotient(100n * part, whole);
