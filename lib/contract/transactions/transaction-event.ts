import * as z from 'zod/mini';
import { event } from '../event.ts';
import { accountGuid, categoryGuid, memberGuid, merchantGuid, transactionGuid, userGuid } from '../kernel/guids.ts';
import { objectAction } from '../kernel/object-action.ts';
import {
  count,
  decimal,
  flag,
  nullableInteger,
  nullableText,
  nullableUnixTime,
  text,
  unixTime,
} from '../kernel/values.ts';
import { transactionStatusName, transactionTypeName } from './transaction-type-schema.ts';

const origin = z.enum(['FEED', 'USER', 'SYSTEM']);

/** Webhooks spell enumerations by name and days as the first second of the day in UTC, other than answers do. */
export const transactionEvent = event({
  type: 'TRANSACTION',
  summary: 'A transaction was created, updated or deleted',
  schema: z.object({
    action: objectAction,
    transaction: z.object({
      account_guid: accountGuid,
      amount: decimal,
      category_guid: categoryGuid,
      category_name: text,
      category_set_by: origin,
      check_number: nullableText,
      created_at: unixTime,
      currency_code: text,
      date: unixTime,
      description: text,
      description_set_by: origin,
      feed_amount: decimal,
      feed_description: text,
      feed_memo: nullableText,
      feed_posted_on: nullableUnixTime,
      feed_transacted_on: unixTime,
      guid: transactionGuid,
      has_been_split: flag,
      has_been_viewed: flag,
      is_hidden: flag,
      member_guid: memberGuid,
      member_is_managed_by_user: flag,
      memo: nullableText,
      merchant_category_code: nullableInteger,
      merchant_guid: z.nullable(merchantGuid),
      metadata: nullableText,
      parent_guid: z.nullable(transactionGuid),
      posted_on: nullableUnixTime,
      revision: count,
      status: transactionStatusName,
      top_level_category_guid: categoryGuid,
      transacted_on: unixTime,
      transaction_type: transactionTypeName,
      updated_at: unixTime,
      user_guid: userGuid,
      user_id: nullableText,
    }),
  }),
});
