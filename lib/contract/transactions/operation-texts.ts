import { tagged } from '../operation-text.ts';
import { MANUAL_TRANSACTIONS_MAX } from './transaction-requests.ts';

/** What readers are told of the operations of this room. Functions never load it. */

const BOTH_ENDS = 'The window includes both ends. Days are in UTC.';

const NEWEST_FIRST = 'Transactions of the window, newest first.';

const WINDOW =
  'The window is of transaction dates and includes both ends. Default: from 120 days ago to five days ahead.';

const merchants = tagged('merchants');
const transactions = tagged('transactions');
const transactionRules = tagged('transaction rules');

export const texts = {
  listMerchants: merchants({
    summary: 'List merchants',
    description: 'Every merchant that transactions can refer to.',
    answer: 'Merchants, sorted by name.',
    source: ['list-merchants', 'merchants-overview'],
  }),
  readMerchant: merchants({
    summary: 'Read a merchant',
    description: 'Transactions refer to it where the merchant was recognised in the description.',
    answer: 'The merchant.',
    source: ['read-merchant'],
  }),
  readMerchantLocation: merchants({
    summary: 'Read a merchant location',
    description: 'Transactions refer to it where the place of the purchase is known.',
    answer: 'The place of business.',
    source: ['read-merchant-location'],
  }),
  categorizeTransactions: transactions({
    summary: 'Cleanse and categorize raw transactions',
    description:
      'Nothing is stored. A row without transaction_type counts as a debit. Rows are returned in the order of the ' +
      'request.',
    answer: 'The rows, described and categorised.',
    source: ['categorize-transactions'],
  }),
  listTransactionsCreatedBetween: transactions({
    summary: 'List transactions created in a window',
    description: BOTH_ENDS,
    answer: NEWEST_FIRST,
    source: ['list-transactions-created-between-dates', 'member-use-cases'],
  }),
  listTransactionsUpdatedBetween: transactions({
    summary: 'List transactions updated in a window',
    description: BOTH_ENDS,
    answer: NEWEST_FIRST,
    source: ['list-transactions-updated-between-dates', 'member-use-cases'],
  }),
  listAccountTransactionsCreatedBetween: transactions({
    summary: 'List transactions of an account created in a window',
    description: BOTH_ENDS,
    answer: NEWEST_FIRST,
    source: ['list-account-transactions-created-between-two-dates'],
  }),
  listAccountTransactionsUpdatedBetween: transactions({
    summary: 'List transactions of an account updated in a window',
    description: BOTH_ENDS,
    answer: NEWEST_FIRST,
    source: ['list-account-transactions-updated-between-two-dates'],
  }),
  listTransactionsByCategory: transactions({
    summary: 'List transactions of one category in a window',
    description: BOTH_ENDS,
    answer: NEWEST_FIRST,
    source: ['list-transactions-by-category-and-date', 'member-use-cases'],
  }),
  listTransactionsByTopLevelCategory: transactions({
    summary: 'List transactions of a category and its children in a window',
    description: BOTH_ENDS,
    answer: NEWEST_FIRST,
    source: ['list-transactions-by-top-level-category-and-date', 'member-use-cases'],
  }),
  listTransactionsByTopLevelCategories: transactions({
    summary: 'List transactions of several categories and their children in a window',
    description: BOTH_ENDS,
    answer: NEWEST_FIRST,
  }),
  listTransactions: transactions({
    summary: 'List transactions',
    description: WINDOW,
    answer: NEWEST_FIRST,
    source: ['list-transactions', 'member-use-cases'],
  }),
  readTransaction: transactions({
    summary: 'Read a transaction',
    description: 'Every field of the contract is there; a value that is not known is null.',
    answer: 'The transaction.',
    source: ['read-transaction'],
  }),
  listAccountTransactions: transactions({
    summary: 'List transactions of an account',
    description: WINDOW,
    answer: NEWEST_FIRST,
    source: ['list-account-transactions'],
  }),
  listMemberTransactions: transactions({
    summary: 'List transactions of a member',
    description: WINDOW,
    answer: NEWEST_FIRST,
    source: ['list-member-transactions'],
  }),
  listTransactionRules: transactionRules({
    summary: 'List transaction rules',
    description: 'Rules give a category and a description to transactions with a certain description.',
    answer: 'Rules, oldest first.',
    source: ['list-transaction-rules'],
  }),
  readTransactionRule: transactionRules({
    summary: 'Read a transaction rule',
    description: 'A rule holds for transactions that are there and for those that come later.',
    answer: 'The rule.',
    source: ['read-transaction-rule'],
  }),
  updateTransaction: transactions({
    summary: 'Update a transaction',
    description: 'Omitted fields keep their value. Later refreshes and rules do not change what the user sets.',
    answer: 'The transaction after the change.',
    source: ['update-transaction', 'webhooks'],
  }),
  deleteTransaction: transactions({
    summary: 'Delete a transaction',
    description: 'Also deletes its parts. A transaction that a refresh brought does not come back with the next one.',
    answer: 'Deleted; the body is an empty object.',
    source: ['delete-transaction'],
  }),
  createManualTransaction: transactions({
    summary: 'Create a manual transaction',
    description:
      `For manual accounts only. \`{"transactions": […]}\` creates up to ${MANUAL_TRANSACTIONS_MAX} at once, or none: each has an ` +
      '`external_guid`, and one that the account has already, or had, changes nothing. So the same call may be ' +
      'repeated.',
    answer: 'The transaction. For a list: the guid of each, in its order, and whether it was created.',
    source: ['create-manual-transaction'],
  }),
  createSplitTransactions: transactions({
    summary: 'Split a transaction',
    description:
      'The amounts of the parts must add up to the amount of the transaction. To split it again, undo the split ' +
      'first.',
    answer: 'The parts, in the order of the request.',
    source: ['create-split-transactions'],
  }),
  deleteSplitTransactions: transactions({
    summary: 'Undo a split',
    description: 'The transaction counts in totals again as a whole.',
    answer: 'The parts are deleted.',
    source: ['delete-split-transactions'],
  }),
  createLegacySplit: transactions({
    summary: 'Create one split child (old form)',
    description: 'The rest of the amount becomes another part. Later calls take their amount from the largest part.',
    answer: 'The part.',
    source: ['create-deprecated-split-transaction'],
  }),
  createTransactionRule: transactionRules({
    summary: 'Create a transaction rule',
    description:
      'Transactions whose cleansed description equals match_description, regardless of case, get the category and ' +
      'description of the rule: existing transactions at once, new ones when they arrive. Values that the user ' +
      'set on a transaction stay.',
    answer: 'The rule.',
    source: ['create-transaction-rule', 'transaction-rules-overview'],
  }),
  updateTransactionRule: transactionRules({
    summary: 'Update a transaction rule',
    description:
      'Omitted fields keep their value. A new category or description also changes the transactions that the rule ' +
      'changed before. A new match_description applies only to new transactions.',
    answer: 'The rule.',
    source: ['update-transaction-rule'],
  }),
  deleteTransactionRule: transactionRules({
    summary: 'Delete a transaction rule',
    description: 'Transactions that the rule changed stay as they are.',
    answer: 'Deleted; the body is an empty object.',
    source: ['delete-transaction-rule'],
  }),
};
