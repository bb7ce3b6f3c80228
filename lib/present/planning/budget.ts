import { moneyOf } from '../../contract/kernel/decimal.ts';
import type { RawNumber, WireOf } from '../../contract/kernel/wire.ts';
import type { budget as budgetSchema } from '../../contract/planning/budgets/budget-schema.ts';
import type { CategoryBook } from '../../domain/categories/category.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { toTimestamp } from '../../domain/kernel/time.ts';
import {
  type Budget,
  isExceeded,
  isOffTrack,
  offTrackHundredths,
  percentSpentHundredths,
} from '../../domain/planning/budgets/budget.ts';

export const presentBudget = (
  budget: Budget,
  userGuid: Guid<'USR'>,
  categories: Pick<CategoryBook, 'find'>,
): WireOf<typeof budgetSchema> => ({
  amount: moneyOf(budget.amountMinor, budget.currencyCode),
  category_guid: budget.categoryGuid,
  created_at: toTimestamp(budget.createdAt),
  guid: budget.guid,
  is_exceeded: isExceeded(budget),
  is_off_track: isOffTrack(budget),
  metadata: budget.metadata,
  name: categories.find(budget.categoryGuid).name,
  off_track_percentage: percentOf(offTrackHundredths(budget)),
  parent_guid: budget.parentGuid,
  percent_spent: percentOf(percentSpentHundredths(budget)),
  projected_spending: moneyOf(budget.projectedSpendingMinor, budget.currencyCode),
  revision: budget.revision,
  transaction_total: moneyOf(budget.transactionTotalMinor, budget.currencyCode),
  updated_at: toTimestamp(budget.updatedAt),
  user_guid: userGuid,
});

/** Percentages have two digits after the point, as dollars have, so they are spelled in the same way. */
const percentOf = (hundredths: bigint): RawNumber => moneyOf(hundredths, 'USD');
