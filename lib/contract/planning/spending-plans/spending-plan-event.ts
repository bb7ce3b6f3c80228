import * as z from 'zod/mini';
import { event } from '../../event.ts';
import { spendingPlanGuid, userGuid } from '../../kernel/guids.ts';
import { objectAction } from '../../kernel/object-action.ts';
import { count, nullableText, unixTime } from '../../kernel/values.ts';

export const spendingPlanEvent = event({
  type: 'SPENDING_PLAN',
  summary: 'A spending plan was created, updated or deleted',
  schema: z.object({
    action: objectAction,
    spending_plan: z.object({
      created_at: unixTime,
      current_iteration_number: count,
      guid: spendingPlanGuid,
      updated_at: unixTime,
      user_guid: userGuid,
      user_id: nullableText,
    }),
  }),
});
