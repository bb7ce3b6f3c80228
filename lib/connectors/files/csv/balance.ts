/** A posted row with the balance after it, in the currency of the account. */
export interface BalanceRow {
  readonly date: string;
  /** What came in, or negative what went out. */
  readonly signedMinor: bigint;
  readonly balanceMinor: bigint;
}

export interface StatedBalance {
  /** As the holder sees it: what is owed is negative. */
  readonly balanceMinor: bigint;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
}

/**
 * The balance after the last row in the order of time. Files begin with the oldest row or with the youngest one: the dates
 * say which, and within one day the balances themselves do. Null when neither does.
 */
export const latestBalanceOf = (rows: readonly BalanceRow[]): StatedBalance | null => {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const steps = countSteps(rows);
  const isOwed = steps.owedUp + steps.owedDown > steps.heldUp + steps.heldDown;
  const [up, down] = [Math.max(steps.heldUp, steps.owedUp), Math.max(steps.heldDown, steps.owedDown)];
  if (first.date === last.date && up === down && rows.length > 1) return null;
  const isOldestFirst = first.date === last.date ? up >= down : first.date < last.date;
  const { balanceMinor, date } = isOldestFirst ? last : first;
  return { balanceMinor: isOwed ? -balanceMinor : balanceMinor, asOf: date };
};

/** How often a balance follows from its neighbour: up or down the file, of money held or of money owed. */
const countSteps = (rows: readonly BalanceRow[]) => {
  const steps = { heldUp: 0, heldDown: 0, owedUp: 0, owedDown: 0 };
  let before: BalanceRow | null = null;
  for (const row of rows) {
    if (before !== null) {
      const change = row.balanceMinor - before.balanceMinor;
      if (change === row.signedMinor) steps.heldUp += 1;
      if (change === -row.signedMinor) steps.owedUp += 1;
      if (change === -before.signedMinor) steps.heldDown += 1;
      if (change === before.signedMinor) steps.owedDown += 1;
    }
    before = row;
  }
  return steps;
};
