import * as z from 'zod/mini';
import { rootedOrNot } from '../kernel/rooted.ts';
import { changeOperation, ok } from '../operation.ts';
import { transactionRuleCreateRequest, transactionRuleUpdateRequest } from './transaction-rule-schema.ts';

export const createTransactionRule = changeOperation({
  method: 'POST',
  path: '/transaction_rules',
  body: {
    schema: rootedOrNot('transaction_rule', z.object({ transaction_rule: transactionRuleCreateRequest })),
    isRequired: true,
  },
  answer: ok('transactionRule'),
  errors: ['ruleBroken'],
});

export const updateTransactionRule = changeOperation({
  method: 'PUT',
  path: '/transaction_rules/{transaction_rule_guid}',
  body: {
    schema: rootedOrNot('transaction_rule', z.object({ transaction_rule: transactionRuleUpdateRequest })),
    isRequired: true,
  },
  answer: ok('transactionRule'),
  errors: ['ruleBroken'],
});

export const deleteTransactionRule = changeOperation({
  method: 'DELETE',
  path: '/transaction_rules/{transaction_rule_guid}',
  answer: ok('emptyObject'),
});
