import type { WireOf } from '../../contract/kernel/wire.ts';
import type { transactionRule } from '../../contract/transactions/transaction-rule-schema.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { toTimestamp } from '../../domain/kernel/time.ts';
import type { TransactionRule } from '../../domain/transactions/transaction-rule.ts';

export const presentTransactionRule = (
  rule: TransactionRule,
  userGuid: Guid<'USR'>,
): WireOf<typeof transactionRule> => ({
  category_guid: rule.categoryGuid,
  created_at: toTimestamp(rule.createdAt),
  description: rule.description,
  guid: rule.guid,
  match_description: rule.matchDescription,
  updated_at: toTimestamp(rule.updatedAt),
  user_guid: userGuid,
});
