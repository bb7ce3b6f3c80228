import { operation } from '../operation.ts';
import { enhanceRequest } from './enhance-request.ts';

export const categorizeTransactions = operation({
  method: 'POST',
  path: '/transactions/categorize_and_describe',
  function: 'write',
  auth: 'session',
  body: { schema: enhanceRequest, isRequired: true },
  answer: { status: 200, body: 'enhancedTransactions' },
});
