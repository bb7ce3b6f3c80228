import { changeOperation, ok } from '../operation.ts';
import { enhanceRequest } from './enhance-request.ts';

export const categorizeTransactions = changeOperation({
  method: 'POST',
  path: '/transactions/categorize_and_describe',
  body: { schema: enhanceRequest, isRequired: true },
  answer: ok('enhancedTransactions'),
});
