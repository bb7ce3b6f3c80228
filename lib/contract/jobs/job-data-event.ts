import * as z from 'zod/mini';
import { event } from '../event.ts';
import { accountGuid, jobGuid, memberGuid, userGuid } from '../kernel/guids.ts';
import { count, date, flag, nullableText, text, unixTime } from '../kernel/values.ts';

/**
 * How many objects a job changed, and where to read them, from the beginning of the job (`began_at`) on.
 * `transactions_path` needs a session of the user and lists rows that were created or updated, those of other jobs on
 * these days too. `events_path` needs the key of the client.
 */
const whatChanged = {
  accounts_created_count: count,
  accounts_updated_count: count,
  began_at: unixTime,
  events_path: text,
  holdings_created_count: count,
  holdings_deleted_count: count,
  holdings_updated_count: count,
  transactions_created_count: count,
  transactions_deleted_count: count,
  transactions_path: text,
  transactions_updated_count: count,
};

const completed = { action: z.literal('member_data_updated'), completed_at: unixTime, completed_on: date };

export const aggregationEvent = event({
  type: 'AGGREGATION',
  summary: 'New data after a completed aggregation',
  schema: z.object({
    ...completed,
    is_background: flag,
    job_guid: jobGuid,
    member_guid: memberGuid,
    ...whatChanged,
    type: z.literal('AGGREGATION'),
    user_guid: userGuid,
    user_id: nullableText,
  }),
});

export const balanceEvent = event({
  type: 'BALANCE',
  summary: 'New balances after a completed balance check',
  schema: z.object({
    ...completed,
    member_guid: memberGuid,
    type: z.literal('BALANCE'),
    user_guid: userGuid,
  }),
});

export const historyEvent = event({
  type: 'HISTORY',
  summary: 'New data after a completed fetch of the whole history',
  schema: z.object({
    ...completed,
    member_guid: memberGuid,
    ...whatChanged,
    type: z.literal('HISTORY'),
    user_guid: userGuid,
  }),
});

export const verificationEvent = event({
  type: 'VERIFICATION',
  summary: 'Account numbers were fetched',
  schema: z.object({
    accounts: z.array(accountGuid),
    ...completed,
    job_guid: jobGuid,
    member_guid: memberGuid,
    type: z.literal('VERIFICATION'),
    user_guid: userGuid,
    user_id: nullableText,
  }),
});
