import { type Month, monthOf } from '../../kernel/calendar.ts';
import type { Guid } from '../../kernel/guid.ts';
import { countedMinor } from '../../transactions/transaction-kind.ts';
import type { PlanningRow } from '../planning-row.ts';

/** What rows come to by category and calendar month, in minor units. Rows of a child count for its parent too. */
export interface Spending {
  /** Money out less money back in; of income categories the reverse. Null where there is no row. */
  readonly of: (categoryGuid: Guid<'CAT'>, month: Month, currencyCode: string) => bigint | null;
}

const keyOf = (categoryGuid: string, month: Month, currencyCode: string): string =>
  `${categoryGuid} ${month} ${currencyCode}`;

export const spendingOf = (rows: readonly PlanningRow[]): Spending => {
  const totals = new Map<string, bigint>();
  const months = new Map<string, Month>();
  for (const { transaction, category } of rows) {
    const { date, currencyCode } = transaction;
    const month = months.get(date) ?? monthOf(date);
    months.set(date, month);
    for (const guid of category.parentGuid === null ? [category.guid] : [category.guid, category.parentGuid]) {
      const key = keyOf(guid, month, currencyCode);
      totals.set(key, (totals.get(key) ?? 0n) + countedMinor(category, transaction));
    }
  }
  return {
    of: (categoryGuid, month, currencyCode) => totals.get(keyOf(categoryGuid, month, currencyCode)) ?? null,
  };
};
