import * as z from 'zod/mini';
import type { RowType } from '../../domain/webhooks/event.ts';
import { eventGuid, memberGuid, userGuid } from '../kernel/guids.ts';
import { nullableText } from '../kernel/values.ts';

/**
 * Rows of one member that changed at once. Each change is the body of the event that the feed shows of the row, with
 * the guid of that event.
 */
export const rowBatch = <T extends RowType, S extends z.core.$ZodShape>(type: T, id: string, row: S) => {
  const change = z.object({ ...row, guid: eventGuid });
  change.register(z.globalRegistry, { id });
  return z.object({
    action: z.literal('batch'),
    member_guid: memberGuid,
    user_guid: userGuid,
    user_id: nullableText,
    changes: z.array(change),
    type: z.literal(type),
  });
};
