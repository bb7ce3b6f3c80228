import * as z from 'zod/mini';
import { event } from '../event.ts';
import { tagGuid, taggingGuid, transactionGuid, userGuid } from '../kernel/guids.ts';
import { objectAction } from '../kernel/object-action.ts';
import { count, flag, nullableText, text, unixTime } from '../kernel/values.ts';

export const taggingEvent = event({
  type: 'TAGGING',
  summary: 'A tagging was created or deleted',
  schema: z.object({
    action: objectAction,
    tagging: z.object({
      guid: taggingGuid,
      member_is_managed_by_user: flag,
      revision: count,
      tag_guid: tagGuid,
      tag_name: text,
      transaction_guid: transactionGuid,
      transaction_id: nullableText,
      updated_at: unixTime,
      user_guid: userGuid,
      user_id: nullableText,
    }),
  }),
});
