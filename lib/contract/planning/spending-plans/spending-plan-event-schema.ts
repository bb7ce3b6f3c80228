import * as z from 'zod/mini';
import { objectAction } from '../../event-schemas.ts';
import { spendingPlanGuid, userGuid } from '../../kernel/guids.ts';
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
