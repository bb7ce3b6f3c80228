import * as z from 'zod/mini';
import { RECURRENCE_IDS } from '../../domain/planning/recurrence.ts';
import { merchantGuid, scheduledPaymentGuid, userGuid } from './guids.ts';
import { namesOf } from './names-of.ts';
import { transactionTypeId, transactionTypeName } from './transaction-type.ts';
import { date, decimal, nullableFlag, nullableInteger, text, timestamp } from './values.ts';

export const recurrenceTypeName = z.enum(namesOf(RECURRENCE_IDS));
recurrenceTypeName.register(z.globalRegistry, { id: 'RecurrenceTypeName' });

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
  recurrence_type_name: z.nullable(recurrenceTypeName),
  transaction_type: transactionTypeId,
  transaction_type_name: transactionTypeName,
  updated_at: timestamp,
  user_guid: userGuid,
});
scheduledPayment.register(z.globalRegistry, { id: 'ScheduledPayment' });
