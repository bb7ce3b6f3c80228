import { firstDayOf } from '../../accounts/monthly-balance.ts';
import { topLevelIn } from '../../categories/category.ts';
import type { Guid } from '../../kernel/guid.ts';
import type { FoundTransaction } from '../../transactions/transaction.ts';
import { categoryKindsOf } from '../../transactions/transaction-kind.ts';
import type { BeatScene } from './beat-template.ts';

/** Whether money was spent: moving it between a user's own accounts, or investing it, is not spending. */
export const isSpending = ({ transaction, category }: FoundTransaction): boolean =>
  categoryKindsOf(topLevelIn(category), transaction.type).isExpense;

export const isIncome = ({ transaction, category }: FoundTransaction): boolean =>
  categoryKindsOf(topLevelIn(category), transaction.type).isIncome;

/** Rows of a calendar month up to today, in the scene's currency. */
export const rowsOfMonth = (scene: BeatScene, month: number): readonly FoundTransaction[] => {
  const [from, to] = [firstDayOf(month), firstDayOf(month + 1)];
  return scene.rows.filter(
    ({ transaction: { date, currencyCode } }) =>
      date >= from && date < to && date <= scene.today && currencyCode === scene.currencyCode,
  );
};

export const sumOf = (rows: readonly FoundTransaction[]): bigint =>
  rows.reduce((sum, { transaction }) => sum + transaction.amountMinor, 0n);

/** Rows of spending by top-level category. */
export const spendingByCategory = (
  rows: readonly FoundTransaction[],
): ReadonlyMap<Guid<'CAT'>, readonly FoundTransaction[]> =>
  Map.groupBy(rows.filter(isSpending), ({ category }) => topLevelIn(category));
