import { planReadOperation } from '../../operation.ts';

/** Nexus has no such operations. They are shaped like those of its sister API. */

export const listRepeatingTransactions = planReadOperation({
  path: '/repeating_transactions',
  answer: {
    status: 200,
    body: 'repeatingTransactions',
  },
});

export const readRepeatingTransaction = planReadOperation({
  path: '/repeating_transactions/{repeating_transaction_guid}',
  answer: { status: 200, body: 'repeatingTransaction' },
});
