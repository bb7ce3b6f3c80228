import { tagged } from '../../operation-text.ts';

/** What readers are told of the operations of this room. Functions never load it. */

const repeatingTransactions = tagged('repeating transactions');

export const texts = {
  listRepeatingTransactions: repeatingTransactions({
    summary: 'List repeating transactions',
    description:
      'Repeating transactions that have not lapsed, found in the transactions of the last thirteen months and of 25 to 22 months ago.',
    answer: 'Repeating transactions, the next one due first.',
  }),
  readRepeatingTransaction: repeatingTransactions({
    summary: 'Read a repeating transaction',
    description: 'It was found in the rows of the user and cannot be written.',
    answer: 'The repeating transaction.',
  }),
};
