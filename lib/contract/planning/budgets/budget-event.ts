import type * as z from 'zod/mini';
import type { CategoryBook } from '../../../domain/categories/category.ts';
import { toUnixSeconds } from '../../../domain/kernel/time.ts';
import type { Budget } from '../../../domain/planning/budgets/budget.ts';
import { isExceeded, isOffTrack } from '../../../domain/planning/budgets/budget-figures.ts';
import type { User } from '../../../domain/users/user.ts';
import { moneyOf } from '../../kernel/decimal.ts';
import type { EventDraft, ObjectAction } from '../../kernel/event-draft.ts';
import type { Wire } from '../../kernel/wire.ts';
import type { budgetEventBody } from './budget-event-schema.ts';

/** `budget` as it is after the change; as it was before a deletion, with the revision that the deletion made. */
export const budgetEvent = (
  action: ObjectAction,
  budget: Budget,
  user: User,
  categories: Pick<CategoryBook, 'find' | 'has'>,
): EventDraft => {
  const money = (minor: bigint) => moneyOf(minor, budget.currencyCode);
  const body: Wire<z.output<typeof budgetEventBody>> = {
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
      // The category may have gone before.
      name: categories.has(budget.categoryGuid) ? categories.find(budget.categoryGuid).name : null,
      parent_guid: budget.parentGuid,
      projected_spending: money(budget.projectedSpendingMinor),
      revision: budget.revision,
      transaction_total: money(budget.transactionTotalMinor),
      updated_at: toUnixSeconds(budget.updatedAt),
      user_guid: user.guid,
      user_id: user.externalGuid,
    },
  };
  return {
    clientGuid: user.clientGuid,
    userGuid: user.guid,
    type: 'BUDGET',
    subjectGuid: budget.guid,
    revision: budget.revision,
    body: JSON.stringify(body),
  };
};
