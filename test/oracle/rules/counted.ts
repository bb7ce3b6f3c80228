import { topOf } from '../made-up/payees.ts';
import type { MadeUpRow } from '../made-up/user.ts';

/** What a row adds to its category: a refund lowers spending, but a credit without a category may be a deposit. */
export const countedMinor = ({ category, isCredit, minor }: MadeUpRow): bigint => {
  const top = topOf(category);
  if (isCredit && top === 'Uncategorized') return 0n;
  return isCredit === (top === 'Income') ? minor : -minor;
};

export const countedSum = (rows: readonly MadeUpRow[]): bigint =>
  rows.reduce((sum, row) => sum + countedMinor(row), 0n);
