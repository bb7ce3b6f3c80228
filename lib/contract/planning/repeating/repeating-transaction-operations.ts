import { planningReadOperation } from '../../operation.ts';

/** Nexus has no such operations. They are shaped like those of its sister API. */

export const listRepeatingTransactions = planningReadOperation('/repeating_transactions', 'repeatingTransactions');

export const readRepeatingTransaction = planningReadOperation(
  '/repeating_transactions/{repeating_transaction_guid}',
  'repeatingTransaction',
);
