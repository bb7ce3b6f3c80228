import * as z from 'zod/mini';
import { transactionRuleGuid } from '../kernel/guids.ts';
import { accountPath, memberPath, transactionPath } from '../kernel/paths.ts';
import {
  accountsNamed,
  dateWindow,
  optionalAccountGuid,
  optionalAccountGuids,
  paged,
  windowIsForward,
} from '../kernel/query.ts';
import { optionalUseCase } from '../members/use-cases.ts';
import { operation } from '../operation.ts';

const shared = { method: 'GET', function: 'read', auth: 'session', tag: 'transactions' } as const;

const transactions = {
  status: 200,
  description: 'Transactions of the window, newest first.',
  body: 'transactions',
} as const;

const WINDOW_DESCRIPTION =
  'The window is of transaction dates and includes both ends. Default: from 120 days ago to five days ahead.';

const windowQuery = z.object({ ...dateWindow, ...paged }).check(windowIsForward);

/** Three parameters name accounts; the operation gets all of them as `account_guids`. */
const transactionsQuery = z.pipe(
  z
    .object({
      account_guid: optionalAccountGuid,
      'account_guid[]': optionalAccountGuids,
      'account_guids[]': optionalAccountGuids,
      ...dateWindow,
      ...paged,
      use_case: optionalUseCase,
      user_transaction_rule_guid: z.optional(transactionRuleGuid),
    })
    .check(windowIsForward),
  z.transform((query) => ({ ...query, account_guids: accountsNamed(query) })),
);

export const listTransactions = operation({
  ...shared,
  path: '/transactions',
  summary: 'List transactions',
  description: WINDOW_DESCRIPTION,
  source: ['list-transactions', 'member-use-cases'],
  query: transactionsQuery,
  readsOn: true,
  answer: transactions,
});

export const readTransaction = operation({
  ...shared,
  path: '/transactions/{transaction_guid}',
  summary: 'Read a transaction',
  source: ['read-transaction'],
  params: transactionPath,
  answer: { status: 200, description: 'The transaction.', body: 'transaction' },
});

export const listAccountTransactions = operation({
  ...shared,
  path: '/accounts/{account_guid}/transactions',
  summary: 'List transactions of an account',
  description: WINDOW_DESCRIPTION,
  source: ['list-account-transactions'],
  params: accountPath,
  query: windowQuery,
  readsOn: true,
  answer: transactions,
});

export const listMemberTransactions = operation({
  ...shared,
  path: '/members/{member_guid}/transactions',
  summary: 'List transactions of a member',
  description: WINDOW_DESCRIPTION,
  source: ['list-member-transactions'],
  params: memberPath,
  query: windowQuery,
  readsOn: true,
  answer: transactions,
});
