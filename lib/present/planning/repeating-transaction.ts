import { moneyOf } from '../../contract/kernel/decimal.ts';
import type { WireOf } from '../../contract/kernel/wire.ts';
import type { repeatingTransaction } from '../../contract/planning/repeating/repeating-transaction-schema.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { RepeatingTransaction } from '../../domain/planning/repeating/repeating-transaction.ts';

export const presentRepeatingTransaction = (
  repeating: RepeatingTransaction,
  userGuid: Guid<'USR'>,
): WireOf<typeof repeatingTransaction> => ({
  account_guid: repeating.accountGuid,
  amount: moneyOf(repeating.amountMinor, repeating.currencyCode),
  description: repeating.description,
  guid: repeating.guid,
  last_posted_date: repeating.lastPostedOn,
  member_guid: repeating.memberGuid,
  merchant_guid: repeating.merchantGuid,
  predicted_occurs_on: repeating.predictedOn,
  recurrence_type: repeating.recurrence,
  repeating_transaction_type: repeating.kind,
  transaction_type: repeating.type,
  user_guid: userGuid,
});
