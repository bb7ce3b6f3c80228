import * as z from 'zod/mini';
import { hasChange } from '../../kernel/change-request.ts';
import { accountGuid, beatGuid, transactionGuid, userGuid } from '../../kernel/guids.ts';
import { flag, namedObject, nullableTimestamp, text, timestamp } from '../../kernel/values.ts';

export const beat = namedObject('Beat', {
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

/** Omitted fields keep their value. */
export const beatUpdateRequest = z
  .object({ has_been_displayed: z.optional(flag), is_dismissed: z.optional(flag) })
  .check(hasChange);
beatUpdateRequest.register(z.globalRegistry, { id: 'BeatUpdateRequest' });
