import * as z from 'zod/mini';
import { event } from '../event.ts';
import { institutionGuid, memberGuid, userGuid } from '../kernel/guids.ts';
import { objectAction } from '../kernel/object-action.ts';
import { count, flag, nullableText, nullableUnixTime, text, unixTime } from '../kernel/values.ts';
import { connectionStatusId, connectionStatusName } from './member-schema.ts';

/**
 * How many rows a first import or an extended history brought that the feed does not have one by one, and where a session
 * of the user reads them. `began_at` is when the job began.
 */
const backfill = z.object({
  began_at: unixTime,
  holdings_created_count: count,
  holdings_path: text,
  transactions_created_count: count,
  transactions_path: text,
});

export const memberEvent = event({
  type: 'MEMBER',
  summary: 'A member was created, updated or deleted',
  schema: z.object({
    action: objectAction,
    member: z.object({
      aggregated_at: nullableUnixTime,
      connection_status: z.nullable(connectionStatusName),
      connection_status_id: z.nullable(connectionStatusId),
      connection_status_message: nullableText,
      created_at: unixTime,
      guid: memberGuid,
      id: nullableText,
      institution_code: nullableText,
      institution_guid: institutionGuid,
      is_being_aggregated: flag,
      is_managed_by_user: flag,
      is_oauth: flag,
      metadata: nullableText,
      name: nullableText,
      revision: count,
      successfully_aggregated_at: nullableUnixTime,
      updated_at: unixTime,
      user_guid: userGuid,
      user_id: nullableText,
    }),
    backfill: z.nullable(backfill),
  }),
});
