import * as z from 'zod/mini';
import { holdingEventBody } from '../accounts/object-event-schema.ts';
import { eventGuid, memberGuid, userGuid } from '../kernel/guids.ts';
import { nullableText } from '../kernel/values.ts';
import { transactionEventBody } from './transaction-event-schema.ts';

/** Rows of one member that changed at once; each change is the body of the event that the feed shows of it, with its guid. */
const ofMember = {
  action: z.literal('batch'),
  member_guid: memberGuid,
  user_guid: userGuid,
  user_id: nullableText,
};

const transactionChange = z.object({ ...transactionEventBody.shape, guid: eventGuid });
transactionChange.register(z.globalRegistry, { id: 'TransactionBatchChange' });
export const transactionBatchEventBody = z.object({
  ...ofMember,
  changes: z.array(transactionChange),
  type: z.literal('TRANSACTION'),
});
transactionBatchEventBody.register(z.globalRegistry, { id: 'TransactionBatchEvent' });

const holdingChange = z.object({ ...holdingEventBody.shape, guid: eventGuid });
holdingChange.register(z.globalRegistry, { id: 'HoldingBatchChange' });
export const holdingBatchEventBody = z.object({
  ...ofMember,
  changes: z.array(holdingChange),
  type: z.literal('HOLDING'),
});
holdingBatchEventBody.register(z.globalRegistry, { id: 'HoldingBatchEvent' });
