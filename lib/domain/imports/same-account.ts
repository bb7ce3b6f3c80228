/** A balance after a row of a table, in the order of its file. */
export interface BalancePoint {
  readonly date: string;
  /** What the row moved. */
  readonly signedMinor: bigint;
  readonly balanceMinor: bigint;
}

/**
 * Whether the balances of a table go on from the balance that is known of an account: it has that balance after one of its
 * rows, or before its first one. `known` and the points count alike, as money held or as money owed.
 */
export const goesOnFrom = (points: readonly BalancePoint[], known: bigint): boolean =>
  points.some(
    ({ balanceMinor, signedMinor }) =>
      isSame(balanceMinor, known) ||
      isSame(balanceMinor - signedMinor, known) ||
      isSame(balanceMinor + signedMinor, known),
  );

/** What is owed is negative in one file and positive in another. */
const isSame = (one: bigint, other: bigint): boolean => one === other || one === -other;
