import type * as z from 'zod/mini';
import type { Wire } from '../../contract/operation.ts';
import type { transactionRule } from '../../contract/schemas/transaction-rule.ts';
import type { Guid } from '../../domain/guid.ts';
import { toTimestamp } from '../../domain/time.ts';
import type { TransactionRule } from '../../domain/transaction-rule.ts';

export const presentTransactionRule = (
  rule: TransactionRule,
  userGuid: Guid<'USR'>,
): Wire<z.output<typeof transactionRule>> => ({
  category_guid: rule.categoryGuid,
  created_at: toTimestamp(rule.createdAt),
  description: rule.description,
  guid: rule.guid,
  match_description: rule.matchDescription,
  updated_at: toTimestamp(rule.updatedAt),
  user_guid: userGuid,
});
