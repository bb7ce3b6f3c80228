import * as z from 'zod/mini';
import { transactionRulePath } from '../kernel/paths.ts';
import { rootedOrNot } from '../kernel/rooted.ts';
import { operation } from '../operation.ts';
import { transactionRuleCreateRequest, transactionRuleUpdateRequest } from './transaction-rule-schema.ts';

const changes = { function: 'write', auth: 'session' } as const;
const rule = { status: 200, body: 'transactionRule' } as const;

export const createTransactionRule = operation({
  ...changes,
  method: 'POST',
  path: '/transaction_rules',
  body: {
    schema: rootedOrNot('transaction_rule', z.object({ transaction_rule: transactionRuleCreateRequest })),
    isRequired: true,
  },
  answer: rule,
  errors: ['ruleBroken'],
});

export const updateTransactionRule = operation({
  ...changes,
  method: 'PUT',
  path: '/transaction_rules/{transaction_rule_guid}',
  params: transactionRulePath,
  body: {
    schema: rootedOrNot('transaction_rule', z.object({ transaction_rule: transactionRuleUpdateRequest })),
    isRequired: true,
  },
  answer: rule,
  errors: ['ruleBroken'],
});

export const deleteTransactionRule = operation({
  ...changes,
  method: 'DELETE',
  path: '/transaction_rules/{transaction_rule_guid}',
  params: transactionRulePath,
  answer: { status: 200, body: 'emptyObject' },
});
