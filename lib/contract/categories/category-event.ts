import * as z from 'zod/mini';
import { event } from '../event.ts';
import { categoryGuid, userGuid } from '../kernel/guids.ts';
import { objectAction } from '../kernel/object-action.ts';
import { count, flag, nullableText, unixTime } from '../kernel/values.ts';

export const categoryEvent = event({
  type: 'CATEGORY',
  summary: "A user's own category was created, updated or deleted",
  schema: z.object({
    action: objectAction,
    category: z.object({
      created_at: unixTime,
      guid: categoryGuid,
      is_default: flag,
      is_income: flag,
      metadata: nullableText,
      name: nullableText,
      parent_guid: z.nullable(categoryGuid),
      revision: count,
      updated_at: unixTime,
      user_guid: z.nullable(userGuid),
      user_id: nullableText,
    }),
  }),
});
