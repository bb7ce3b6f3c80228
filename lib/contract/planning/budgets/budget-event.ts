import * as z from 'zod/mini';
import { event } from '../../event.ts';
import { budgetGuid, categoryGuid, clientGuid, userGuid } from '../../kernel/guids.ts';
import { objectAction } from '../../kernel/object-action.ts';
import { count, decimal, flag, nullableText, unixTime } from '../../kernel/values.ts';

export const budgetEvent = event({
  type: 'BUDGET',
  summary: 'A budget was created, updated or deleted',
  schema: z.object({
    action: objectAction,
    budget: z.object({
      amount: decimal,
      category_guid: categoryGuid,
      client_id: clientGuid,
      created_at: unixTime,
      guid: budgetGuid,
      is_exceeded: flag,
      is_off_track: flag,
      metadata: nullableText,
      name: nullableText,
      parent_guid: z.nullable(budgetGuid),
      projected_spending: decimal,
      revision: count,
      transaction_total: decimal,
      updated_at: unixTime,
      user_guid: userGuid,
      user_id: nullableText,
    }),
  }),
});
