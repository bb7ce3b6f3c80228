import { repeatingTransactionPath } from '../../kernel/paths.ts';
import { operation } from '../../operation.ts';

/** Nexus has no such operations. They are shaped like those of its sister API. */
const shared = {
  method: 'GET',
  function: 'read',
  auth: 'session',
  tellsStalePlan: true,
} as const;

export const listRepeatingTransactions = operation({
  ...shared,
  path: '/repeating_transactions',
  answer: {
    status: 200,
    body: 'repeatingTransactions',
  },
});

export const readRepeatingTransaction = operation({
  ...shared,
  path: '/repeating_transactions/{repeating_transaction_guid}',
  params: repeatingTransactionPath,
  answer: { status: 200, body: 'repeatingTransaction' },
});
