import * as z from 'zod/mini';
import { event } from '../../event.ts';
import { accountGuid, goalGuid, userGuid } from '../../kernel/guids.ts';
import { objectAction } from '../../kernel/object-action.ts';
import { count, decimal, flag, nullableText, nullableUnixTime, text } from '../../kernel/values.ts';
import { goalMetaTypeName, goalTypeName } from './goal-schema.ts';

export const goalEvent = event({
  type: 'GOAL',
  summary: 'A goal was created, updated or deleted',
  schema: z.object({
    action: objectAction,
    goal: z.object({
      account_guid: accountGuid,
      amount: decimal,
      completed_at: nullableUnixTime,
      created_by: z.literal('USER'),
      current_amount: decimal,
      goal_type_name: goalTypeName,
      guid: goalGuid,
      has_been_spent: flag,
      is_complete: flag,
      meta_type: goalMetaTypeName,
      metadata: nullableText,
      name: text,
      position: count,
      projected_to_complete_at: nullableUnixTime,
      revision: count,
      user_guid: userGuid,
      user_id: nullableText,
    }),
  }),
});
