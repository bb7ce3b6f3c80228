import * as z from 'zod/mini';
import { transactionRulePath } from '../kernel/paths.ts';
import { paged } from '../kernel/query.ts';
import { operation } from '../operation.ts';

const rules = { function: 'read', auth: 'session', method: 'GET' } as const;

export const listTransactionRules = operation({
  ...rules,
  path: '/transaction_rules',
  query: z.object(paged),
  answer: { status: 200, body: 'transactionRules' },
});

export const readTransactionRule = operation({
  ...rules,
  path: '/transaction_rules/{transaction_rule_guid}',
  params: transactionRulePath,
  answer: { status: 200, body: 'transactionRule' },
});
