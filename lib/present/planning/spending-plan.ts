import { moneyOf, moneyOrNull } from '../../contract/kernel/decimal.ts';
import type { WireOf } from '../../contract/kernel/wire.ts';
import type {
  iterationItem as itemSchema,
  iteration as iterationSchema,
  spendingPlanAccount as planAccountSchema,
  spendingPlan as planSchema,
} from '../../contract/planning/spending-plans/spending-plan-schema.ts';
import { dayOf } from '../../domain/kernel/calendar.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { DAY_MS, toTimestamp } from '../../domain/kernel/time.ts';
import {
  currentIterationOf,
  ITEM_TYPE_IDS,
  type SpendingPlan,
  type SpendingPlanAccount,
  type SpendingPlanItem,
  type SpendingPlanIteration,
} from '../../domain/planning/spending-plans/spending-plan.ts';
import type { User } from '../../domain/users/user.ts';

type UserGuid = Guid<'USR'>;

export const presentSpendingPlan = (plan: SpendingPlan, userGuid: UserGuid): WireOf<typeof planSchema> => ({
  created_at: toTimestamp(plan.createdAt),
  current_iteration_number: currentIterationOf(plan).number,
  guid: plan.guid,
  updated_at: toTimestamp(plan.updatedAt),
  user_guid: userGuid,
});

export const presentSpendingPlanAccount = (
  account: SpendingPlanAccount,
  plan: SpendingPlan,
  user: User,
): WireOf<typeof planAccountSchema> => ({
  account_guid: account.accountGuid,
  client_guid: user.clientGuid,
  created_at: toTimestamp(account.createdAt),
  guid: account.guid,
  spending_plan_guid: plan.guid,
  updated_at: toTimestamp(account.updatedAt),
  user_guid: user.guid,
});

/** Both days are given as midnights; all other days of the API are plain dates. */
export const presentIteration = (
  iteration: SpendingPlanIteration,
  plan: SpendingPlan,
  userGuid: UserGuid,
): WireOf<typeof iterationSchema> => ({
  created_at: toTimestamp(iteration.createdAt),
  end_on: toTimestamp(dayOf(iteration.endOn) * DAY_MS),
  guid: iteration.guid,
  iteration_number: iteration.number,
  spending_plan_guid: plan.guid,
  start_on: toTimestamp(dayOf(iteration.startOn) * DAY_MS),
  updated_at: toTimestamp(iteration.updatedAt),
  user_guid: userGuid,
});

export const presentIterationItem = (item: SpendingPlanItem, userGuid: UserGuid): WireOf<typeof itemSchema> => ({
  actual_amount: item.actual === null ? null : moneyOf(item.actual.amountMinor, item.currencyCode),
  category_guid: item.categoryGuid,
  created_at: toTimestamp(item.createdAt),
  guid: item.guid,
  item_type: item.itemType === null ? null : `${ITEM_TYPE_IDS[item.itemType]}`,
  planned_amount: moneyOrNull(item.plannedAmountMinor, item.currencyCode),
  scheduled_payment_guid: item.scheduledPaymentGuid,
  spending_plan_iteration_guid: item.iterationGuid,
  top_level_category_guid: item.topLevelCategoryGuid,
  transaction_guids: item.actual === null ? null : item.actual.transactionGuids,
  updated_at: toTimestamp(item.updatedAt),
  user_guid: userGuid,
});
