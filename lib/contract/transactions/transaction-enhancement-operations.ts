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
    'Nothing is stored. A row without transaction_type counts as a debit. Rows are returned in the order of the ' +
    'request.',
  source: ['categorize-transactions'],
  body: { schema: enhanceRequest, isRequired: true },
  answer: { status: 200, description: 'The rows, described and categorised.', body: 'enhancedTransactions' },
});
