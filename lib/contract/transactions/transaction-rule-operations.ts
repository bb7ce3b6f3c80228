import * as z from 'zod/mini';
import { paged } from '../kernel/query.ts';
import { ok, readOperation } from '../operation.ts';

export const listTransactionRules = readOperation({
  path: '/transaction_rules',
  query: z.object(paged),
  answer: ok('transactionRules'),
});

export const readTransactionRule = readOperation({
  path: '/transaction_rules/{transaction_rule_guid}',
  answer: ok('transactionRule'),
});
