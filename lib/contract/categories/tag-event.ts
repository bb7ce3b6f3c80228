import * as z from 'zod/mini';
import { event } from '../event.ts';
import { tagGuid, userGuid } from '../kernel/guids.ts';
import { objectAction } from '../kernel/object-action.ts';
import { count, nullableText, text, unixTime } from '../kernel/values.ts';

export const tagEvent = event({
  type: 'TAG',
  summary: 'A tag was created, updated or deleted',
  schema: z.object({
    action: objectAction,
    tag: z.object({
      guid: tagGuid,
      name: text,
      revision: count,
      updated_at: unixTime,
      user_guid: userGuid,
      user_id: nullableText,
    }),
  }),
});
