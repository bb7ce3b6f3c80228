import { moneyOf } from '../../contract/kernel/decimal.ts';
import type { WireOf } from '../../contract/kernel/wire.ts';
import type { scheduledPayment } from '../../contract/planning/payments/scheduled-payment-schema.ts';
import { TRANSACTION_TYPE_IDS } from '../../contract/transactions/transaction-type-schema.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { toTimestamp } from '../../domain/kernel/time.ts';
import { RECURRENCE_IDS } from '../../domain/planning/payments/recurrence.ts';
import type { ScheduledPayment } from '../../domain/planning/payments/scheduled-payment.ts';

export const presentScheduledPayment = (
  payment: ScheduledPayment,
  userGuid: Guid<'USR'>,
): WireOf<typeof scheduledPayment> => ({
  amount: moneyOf(payment.amountMinor, payment.currencyCode),
  created_at: toTimestamp(payment.createdAt),
  description: payment.description,
  guid: payment.guid,
  is_completed: payment.isCompleted,
  is_recurring: payment.recurrence !== null,
  merchant_guid: payment.merchantGuid,
  occurs_on: payment.occursOn,
  recurrence_day: payment.recurrenceDay,
  recurrence_type: payment.recurrence === null ? null : RECURRENCE_IDS[payment.recurrence],
  recurrence_type_name: payment.recurrence,
  transaction_type: TRANSACTION_TYPE_IDS[payment.type],
  transaction_type_name: payment.type,
  updated_at: toTimestamp(payment.updatedAt),
  user_guid: userGuid,
});
