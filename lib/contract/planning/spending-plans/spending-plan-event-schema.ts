import * as z from 'zod/mini';
import { spendingPlanGuid, userGuid } from '../../kernel/guids.ts';
import { objectAction } from '../../kernel/object-action.ts';
import { count, nullableText, unixTime } from '../../kernel/values.ts';

export const spendingPlanEventBody = z.object({
  action: objectAction,
  spending_plan: z.object({
    created_at: unixTime,
    current_iteration_number: count,
    guid: spendingPlanGuid,
    updated_at: unixTime,
    user_guid: userGuid,
    user_id: nullableText,
  }),
});
spendingPlanEventBody.register(z.globalRegistry, { id: 'SpendingPlanEvent' });
