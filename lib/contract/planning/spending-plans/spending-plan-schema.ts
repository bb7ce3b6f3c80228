import * as z from 'zod/mini';
import {
  accountGuid,
  categoryGuid,
  clientGuid,
  iterationItemGuid,
  scheduledPaymentGuid,
  spendingPlanAccountGuid,
  spendingPlanGuid,
  spendingPlanIterationGuid,
  transactionGuid,
  userGuid,
} from '../../kernel/guids.ts';
import { namedObject, nullableDecimal, timestamp } from '../../kernel/values.ts';

const ordinal = z.int().check(z.minimum(1));

export const spendingPlan = namedObject('SpendingPlan', {
  created_at: timestamp,
  current_iteration_number: ordinal,
  guid: spendingPlanGuid,
  updated_at: timestamp,
  user_guid: userGuid,
});

export const spendingPlanAccount = namedObject('SpendingPlanAccount', {
  account_guid: accountGuid,
  client_guid: clientGuid,
  created_at: timestamp,
  guid: spendingPlanAccountGuid,
  spending_plan_guid: spendingPlanGuid,
  updated_at: timestamp,
  user_guid: userGuid,
});

export const iteration = namedObject('SpendingPlanIteration', {
  created_at: timestamp,
  end_on: timestamp.check(z.describe('Midnight (UTC) of the last day of the month.')),
  guid: spendingPlanIterationGuid,
  iteration_number: ordinal,
  spending_plan_guid: spendingPlanGuid,
  start_on: timestamp.check(z.describe('Midnight (UTC) of the first day of the month.')),
  updated_at: timestamp,
  user_guid: userGuid,
});

/** Answers give the number of the type as text. */
export const itemTypeText = z.enum({
  RECURRING_EXPENSE: '0',
  PLANNED_EXPENSE: '1',
  OTHER_EXPENSE: '2',
  INCOME: '3',
});

export const iterationItem = namedObject('IterationItem', {
  actual_amount: nullableDecimal.check(z.describe('Sum of its transactions.')),
  category_guid: z.nullable(categoryGuid),
  created_at: timestamp,
  guid: iterationItemGuid,
  item_type: z
    .nullable(itemTypeText)
    .check(z.describe('0 RECURRING_EXPENSE, 1 PLANNED_EXPENSE, 2 OTHER_EXPENSE, 3 INCOME.')),
  planned_amount: nullableDecimal,
  scheduled_payment_guid: z.nullable(scheduledPaymentGuid),
  spending_plan_iteration_guid: spendingPlanIterationGuid,
  top_level_category_guid: z.nullable(categoryGuid),
  transaction_guids: z.nullable(z.array(transactionGuid)),
  updated_at: timestamp,
  user_guid: userGuid,
});
