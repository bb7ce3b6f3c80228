import * as z from 'zod/mini';
import { tagGuid, taggingGuid, transactionGuid, userGuid } from '../kernel/guids.ts';
import { objectAction } from '../kernel/object-action.ts';
import { count, flag, nullableText, text, unixTime } from '../kernel/values.ts';

export const tagEventBody = z.object({
  action: objectAction,
  tag: z.object({
    guid: tagGuid,
    name: text,
    revision: count,
    updated_at: unixTime,
    user_guid: userGuid,
    user_id: nullableText,
  }),
});
tagEventBody.register(z.globalRegistry, { id: 'TagEvent' });

export const taggingEventBody = z.object({
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
});
taggingEventBody.register(z.globalRegistry, { id: 'TaggingEvent' });
