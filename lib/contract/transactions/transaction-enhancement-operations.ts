import { operation } from '../operation.ts';
import { enhanceRequest } from './enhance-request.ts';

export const categorizeTransactions = operation({
  method: 'POST',
  path: '/transactions/categorize_and_describe',
  function: 'write',
  auth: 'session',
  tag: 'transactions',
  summary: 'Cleanse and categorize raw transactions',
  description:
    'Nothing is stored. Without a transaction_type a row is a debit. Rows come back in the order they were given.',
  source: ['categorize-transactions'],
  body: { schema: enhanceRequest, isRequired: true },
  answer: { status: 200, description: 'The rows, described and categorised.', body: 'enhancedTransactions' },
});
