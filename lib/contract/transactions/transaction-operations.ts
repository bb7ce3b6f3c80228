import * as z from 'zod/mini';
import { transactionRuleGuid } from '../kernel/guids.ts';
import {
  accountsNamed,
  dateWindow,
  optionalAccountGuid,
  optionalAccountGuids,
  paged,
  windowIsForward,
} from '../kernel/query.ts';
import { optionalUseCase } from '../members/use-cases.ts';
import { readOperation } from '../operation.ts';

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

export const listTransactions = readOperation('/transactions', 'transactions', {
  query: transactionsQuery,
  readsOn: true,
});

export const readTransaction = readOperation('/transactions/{transaction_guid}', 'transaction');

export const listAccountTransactions = readOperation('/accounts/{account_guid}/transactions', 'transactions', {
  query: windowQuery,
  readsOn: true,
});

export const listMemberTransactions = readOperation('/members/{member_guid}/transactions', 'transactions', {
  query: windowQuery,
  readsOn: true,
});
