import { repeatingTransactionPath } from '../../kernel/paths.ts';
import { operation } from '../../operation.ts';

/** Nexus has no such operations. They are shaped like those of its sister API. */
const shared = {
  method: 'GET',
  function: 'read',
  auth: 'session',
  tag: 'repeating transactions',
  tellsStalePlan: true,
  source: ['own'],
} as const;

export const listRepeatingTransactions = operation({
  ...shared,
  path: '/repeating_transactions',
  summary: 'List repeating transactions',
  description: 'Repeating transactions that have not lapsed, found in the transactions of the last thirteen months.',
  answer: {
    status: 200,
    description: 'Repeating transactions, the next one due first.',
    body: 'repeatingTransactions',
  },
});

export const readRepeatingTransaction = operation({
  ...shared,
  path: '/repeating_transactions/{repeating_transaction_guid}',
  summary: 'Read a repeating transaction',
  params: repeatingTransactionPath,
  answer: { status: 200, description: 'The repeating transaction.', body: 'repeatingTransaction' },
});
