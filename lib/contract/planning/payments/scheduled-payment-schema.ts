import * as z from 'zod/mini';
import { merchantGuid, scheduledPaymentGuid, userGuid } from '../../kernel/guids.ts';
import { date, decimal, nullableFlag, nullableInteger, nullableText, text, timestamp } from '../../kernel/values.ts';
import { transactionTypeId, transactionTypeName } from '../../transactions/transaction-type-schema.ts';

export const scheduledPayment = z.object({
  amount: decimal,
  created_at: timestamp,
  description: text,
  guid: scheduledPaymentGuid,
  is_completed: nullableFlag,
  is_recurring: nullableFlag,
  merchant_guid: z.nullable(merchantGuid),
  occurs_on: date,
  recurrence_day: nullableInteger,
  recurrence_type: nullableInteger,
  recurrence_type_name: nullableText,
  transaction_type: transactionTypeId,
  transaction_type_name: transactionTypeName,
  updated_at: timestamp,
  user_guid: userGuid,
});
scheduledPayment.register(z.globalRegistry, {
  id: 'ScheduledPayment',
  description: 'An expected payment or income, single or recurring.',
});
