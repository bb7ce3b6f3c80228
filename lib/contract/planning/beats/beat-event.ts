import * as z from 'zod/mini';
import { event } from '../../event.ts';
import { objectAction } from '../../kernel/object-action.ts';
import { flag, nullableText, nullableUnixTime, text, unixTime } from '../../kernel/values.ts';
import { beat } from './beat-schema.ts';

export const beatEvent = event({
  type: 'BEAT',
  summary: 'A beat was created, or its text, relevance or marks changed',
  schema: z.object({
    action: objectAction,
    beat: z.object({
      ...beat.shape,
      account_ids: z.array(text),
      active_at: unixTime,
      created_at: unixTime,
      displayed_at: nullableUnixTime,
      expires_at: unixTime,
      is_deleted: flag,
      updated_at: unixTime,
      user_id: nullableText,
    }),
  }),
});
