import * as z from 'zod/mini';
import { transactionRulePath } from '../kernel/paths.ts';
import { rootedOrNot } from '../kernel/rooted.ts';
import { operation } from '../operation.ts';
import { transactionRuleCreateRequest, transactionRuleUpdateRequest } from './transaction-rule-schema.ts';

const changes = { function: 'write', auth: 'session', tag: 'transaction rules' } as const;
const rule = { status: 200, description: 'The rule.', body: 'transactionRule' } as const;

export const createTransactionRule = operation({
  ...changes,
  method: 'POST',
  path: '/transaction_rules',
  summary: 'Create a transaction rule',
  description:
    'Transactions whose cleansed description equals match_description, regardless of case, get the category and ' +
    'description of the rule: existing transactions at once, new ones when they arrive. Values that the user set on ' +
    'a transaction stay.',
  source: ['create-transaction-rule', 'transaction-rules-overview'],
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
  summary: 'Update a transaction rule',
  description:
    'Omitted fields keep their value. A new category or description also changes the transactions that the rule ' +
    'changed before. A new match_description applies only to new transactions.',
  source: ['update-transaction-rule'],
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
  summary: 'Delete a transaction rule',
  description: 'Transactions that the rule changed stay as they are.',
  source: ['delete-transaction-rule'],
  params: transactionRulePath,
  answer: { status: 200, description: 'Deleted; the body is an empty object.', body: 'emptyObject' },
});
