import { repeatingTransactionPath } from '../../kernel/paths.ts';
import { operation } from '../../operation.ts';

/** Nexus has no such calls; these are shaped like its sister API's. */

export const listRepeatingTransactions = operation({
  id: 'listRepeatingTransactions',
  method: 'GET',
  path: '/repeating_transactions',
  function: 'read',
  auth: 'session',
  tag: 'repeating transactions',
  summary: 'List repeating transactions',
  description: 'Repeating transactions that have not lapsed, found in the transactions of the last thirteen months.',
  source: ['own'],
  tellsStalePlan: true,
  answer: { status: 200, description: 'The next one due first.', body: 'repeatingTransactions' },
  errors: [],
});

export const readRepeatingTransaction = operation({
  id: 'readRepeatingTransaction',
  method: 'GET',
  path: '/repeating_transactions/{repeating_transaction_guid}',
  function: 'read',
  auth: 'session',
  tag: 'repeating transactions',
  summary: 'Read a repeating transaction',
  source: ['own'],
  params: repeatingTransactionPath,
  tellsStalePlan: true,
  answer: { status: 200, description: 'The repeating transaction.', body: 'repeatingTransaction' },
  errors: [],
});
