import { moneyOf } from '../../contract/kernel/decimal.ts';
import type { ObjectAction } from '../../contract/kernel/event-draft.ts';
import type * as entry from '../../contract/planning/budgets/budget-event.ts';
import type { CategoryBook } from '../../domain/categories/category.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import { type Budget, isExceeded, isOffTrack } from '../../domain/planning/budgets/budget.ts';
import type { User } from '../../domain/users/user.ts';
import { eventDraft, ofUser } from '../kernel/event-draft.ts';

/**
 * `budget` is the budget after the change. For a deletion it is the budget before it, with the revision that the
 * deletion made.
 */
export const budgetEvent = (
  action: ObjectAction,
  budget: Budget,
  user: User,
  categories: Pick<CategoryBook, 'find' | 'has'>,
) => {
  const money = (minor: bigint) => moneyOf(minor, budget.currencyCode);
  return eventDraft<typeof entry.budgetEvent>('BUDGET', ofUser(user, budget), {
    action,
    budget: {
      amount: money(budget.amountMinor),
      category_guid: budget.categoryGuid,
      client_id: user.clientGuid,
      created_at: toUnixSeconds(budget.createdAt),
      guid: budget.guid,
      is_exceeded: isExceeded(budget),
      is_off_track: isOffTrack(budget),
      metadata: budget.metadata,
      // The category may have been deleted before the budget.
      name: categories.has(budget.categoryGuid) ? categories.find(budget.categoryGuid).name : null,
      parent_guid: budget.parentGuid,
      projected_spending: money(budget.projectedSpendingMinor),
      revision: budget.revision,
      transaction_total: money(budget.transactionTotalMinor),
      updated_at: toUnixSeconds(budget.updatedAt),
      user_guid: user.guid,
      user_id: user.externalGuid,
    },
  });
};
