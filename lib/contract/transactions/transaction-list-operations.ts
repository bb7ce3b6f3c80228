import * as z from 'zod/mini';
import { transactionRuleGuid } from '../kernel/guids.ts';
import { accountsNamed, optionalAccountGuids, paged } from '../kernel/query.ts';
import { optionalUseCase } from '../members/use-cases.ts';
import { ok, operationsWith } from '../operation.ts';

/** Lists of transactions with their window in the path. */

const accountLists = { 'account_guid[]': optionalAccountGuids, 'account_guids[]': optionalAccountGuids };

const listQuery = z.pipe(
  z.object({ ...accountLists, ...paged, use_case: optionalUseCase }),
  z.transform((query) => ({ ...query, account_guids: accountsNamed(query) })),
);
const ruleQuery = z.pipe(
  z.object({
    ...accountLists,
    ...paged,
    use_case: optionalUseCase,
    user_transaction_rule_guid: z.optional(transactionRuleGuid),
  }),
  z.transform((query) => ({ ...query, account_guids: accountsNamed(query) })),
);

const list = operationsWith({
  method: 'GET',
  function: 'read',
  auth: 'session',
  readsOn: true,
  answer: ok('transactions'),
});

export const listTransactionsCreatedBetween = list({
  path: '/transactions/created_between/{start_date}/{end_date}',
  query: ruleQuery,
});

export const listTransactionsUpdatedBetween = list({
  path: '/transactions/updated_between/{start_date}/{end_date}',
  query: ruleQuery,
});

export const listAccountTransactionsCreatedBetween = list({
  path: '/accounts/{account_guid}/transactions/created_between/{start_date}/{end_date}',
  query: z.object(paged),
});

export const listAccountTransactionsUpdatedBetween = list({
  path: '/accounts/{account_guid}/transactions/updated_between/{start_date}/{end_date}',
  query: z.object(paged),
});

export const listTransactionsByCategory = list({
  path: '/transactions/by_category_guid/{category_guid}/by_date/{start_date}/{end_date}',
  query: listQuery,
});

export const listTransactionsByTopLevelCategory = list({
  path: '/transactions/by_top_level_category_guid/{top_level_category_guids}/by_date/{start_date}/{end_date}',
  query: listQuery,
});

/** The same list, under a name that says that several categories are allowed. */
export const listTransactionsByTopLevelCategories = list({
  path: '/transactions/by_top_level_category_guids/{top_level_category_guids}/by_date/{start_date}/{end_date}',
  query: listQuery,
});
