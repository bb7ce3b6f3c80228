import { planReadOperation } from '../../operation.ts';

/** Nexus has no such operations. They are shaped like those of its sister API. */

export const listRepeatingTransactions = planReadOperation('/repeating_transactions', 'repeatingTransactions');

export const readRepeatingTransaction = planReadOperation(
  '/repeating_transactions/{repeating_transaction_guid}',
  'repeatingTransaction',
);
