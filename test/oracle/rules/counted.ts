import { topOf } from '../made-up/payees.ts';
import type { MadeUpRow } from '../made-up/user.ts';

/** What a row adds to its category: a refund lowers spending, but a credit without a category may be a deposit. */
export const countedMinor = ({ category, isCredit, minor }: MadeUpRow): bigint => {
  const top = topOf(category);
  if (isCredit && top === 'Uncategorized') return 0n;
  return isCredit === (top === 'Income') ? minor : -minor;
};

/** Money that comes in, is moved or invested is not spent. */
export const isSpending = ({ category }: Pick<MadeUpRow, 'category'>): boolean =>
  !['Income', 'Transfer', 'Investments'].includes(topOf(category));

export const countedSum = (rows: readonly MadeUpRow[]): bigint =>
  rows.reduce((sum, row) => sum + countedMinor(row), 0n);
