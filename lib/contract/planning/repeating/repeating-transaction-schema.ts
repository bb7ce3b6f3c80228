import * as z from 'zod/mini';
import { accountGuid, memberGuid, merchantGuid, repeatingTransactionGuid, userGuid } from '../../kernel/guids.ts';
import { date, nullableDate, nullableDecimal, text } from '../../kernel/values.ts';
import { transactionTypeName } from '../../transactions/transaction-type-schema.ts';
import { recurrenceName } from '../payments/recurrence.ts';

const repeatingTransactionType = z.enum(['BILL', 'SUBSCRIPTION', 'INCOME', 'UNKNOWN']);
repeatingTransactionType.register(z.globalRegistry, { id: 'RepeatingTransactionType' });

export const repeatingTransaction = z.object({
  account_guid: accountGuid,
  amount: nullableDecimal,
  description: text,
  guid: repeatingTransactionGuid,
  last_posted_date: date,
  member_guid: memberGuid,
  merchant_guid: z.nullable(merchantGuid),
  predicted_occurs_on: nullableDate,
  recurrence_type: recurrenceName,
  repeating_transaction_type: repeatingTransactionType,
  transaction_type: transactionTypeName,
  user_guid: userGuid,
});
repeatingTransaction.register(z.globalRegistry, {
  id: 'RepeatingTransaction',
  description: 'Payments or deposits that repeat, with the next one expected.',
});
