import * as z from 'zod/mini';
import { transactionRulePath } from '../kernel/paths.ts';
import { paged } from '../kernel/query.ts';
import { operation } from '../operation.ts';

const rules = { function: 'read', auth: 'session', tag: 'transaction rules', method: 'GET' } as const;

export const listTransactionRules = operation({
  ...rules,
  path: '/transaction_rules',
  summary: 'List transaction rules',
  source: ['list-transaction-rules'],
  query: z.object(paged),
  answer: { status: 200, description: 'Rules, oldest first.', body: 'transactionRules' },
});

export const readTransactionRule = operation({
  ...rules,
  path: '/transaction_rules/{transaction_rule_guid}',
  summary: 'Read a transaction rule',
  source: ['read-transaction-rule'],
  params: transactionRulePath,
  answer: { status: 200, description: 'The rule.', body: 'transactionRule' },
});
