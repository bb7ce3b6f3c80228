import * as z from 'zod/mini';
import { budgetGuid, categoryGuid, userGuid } from '../../kernel/guids.ts';
import { count, decimal, flag, namedObject, nullableDecimal, nullableText, timestamp } from '../../kernel/values.ts';

export const budget = namedObject('Budget', {
  amount: decimal,
  category_guid: categoryGuid,
  created_at: timestamp,
  guid: budgetGuid,
  is_exceeded: flag,
  is_off_track: flag,
  metadata: nullableText,
  name: nullableText,
  off_track_percentage: nullableDecimal,
  parent_guid: z.nullable(budgetGuid),
  percent_spent: nullableDecimal,
  projected_spending: decimal,
  revision: count,
  transaction_total: decimal,
  updated_at: timestamp,
  user_guid: userGuid,
});
