import { ok, planReadOperation } from '../../operation.ts';

/** Nexus has no such operations. They are shaped like those of its sister API. */

export const listRepeatingTransactions = planReadOperation({
  path: '/repeating_transactions',
  answer: ok('repeatingTransactions'),
});

export const readRepeatingTransaction = planReadOperation({
  path: '/repeating_transactions/{repeating_transaction_guid}',
  answer: ok('repeatingTransaction'),
});
