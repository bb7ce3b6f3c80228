import * as z from 'zod/mini';
import { accountGuid, beatGuid, transactionGuid, userGuid } from '../../kernel/guids.ts';
import { hasChange } from '../../kernel/has-change.ts';
import { flag, nullableTimestamp, text, timestamp } from '../../kernel/values.ts';

export const beat = z.object({
  account_guids: z.array(accountGuid),
  created_at: timestamp,
  description: text,
  digest: text,
  displayed_at: nullableTimestamp,
  guid: beatGuid,
  has_been_displayed: flag,
  is_dismissed: flag,
  is_relevant: flag,
  primary_account_guid: z.nullable(accountGuid),
  primary_transaction_guid: z.nullable(transactionGuid),
  template: text,
  title: text,
  transaction_guids: z.array(transactionGuid),
  updated_at: timestamp,
  user_guid: userGuid,
});
beat.register(z.globalRegistry, { id: 'Beat' });

/** Omitted fields keep their value. */
export const beatUpdateRequest = z
  .object({ has_been_displayed: z.optional(flag), is_dismissed: z.optional(flag) })
  .check(hasChange);
beatUpdateRequest.register(z.globalRegistry, { id: 'BeatUpdateRequest' });
