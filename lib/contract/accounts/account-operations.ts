import * as z from 'zod/mini';
import { accountPath, memberPath } from '../kernel/paths.ts';
import { dateWindow, paged, windowIsForward } from '../kernel/query.ts';
import { optionalUseCase } from '../members/use-cases.ts';
import { operation } from '../operation.ts';

const shared = { method: 'GET', function: 'read', auth: 'session', tag: 'accounts' } as const;

const accounts = {
  status: 200,
  description: 'Accounts.',
  body: 'accounts',
} as const;

export const listAccounts = operation({
  ...shared,
  path: '/accounts',
  summary: 'List all accounts',
  source: ['list-all-accounts', 'member-use-cases'],
  query: z.object({ ...paged, use_case: optionalUseCase }),
  answer: accounts,
});

export const listPartnerCreatedAccounts = operation({
  ...shared,
  path: '/accounts/partner_created',
  summary: 'List accounts of members that the partner created',
  source: ['list-accounts-created-by-partner', 'member-use-cases'],
  query: z.object({ ...paged, use_case: optionalUseCase }),
  answer: accounts,
});

export const listUserCreatedAccounts = operation({
  ...shared,
  path: '/accounts/user_created',
  summary: 'List accounts of members that the user created',
  source: ['list-user-created-accounts', 'member-use-cases'],
  query: z.object({ ...paged, use_case: optionalUseCase }),
  answer: accounts,
});

export const readAccount = operation({
  ...shared,
  path: '/accounts/{account_guid}',
  summary: 'Read an account',
  source: ['read-account'],
  params: accountPath,
  answer: { status: 200, description: 'The account.', body: 'account' },
});

export const listMemberAccounts = operation({
  ...shared,
  path: '/members/{member_guid}/accounts',
  isForWidgets: true,
  summary: 'List the accounts of a member',
  source: ['list-member-accounts'],
  params: memberPath,
  query: z.object(paged),
  answer: accounts,
});

export const listMonthlyAccountBalances = operation({
  ...shared,
  path: '/accounts/{account_guid}/monthly_account_balance',
  summary: 'List balances by month',
  description:
    'One entry for each month in the window up to the current month, oldest first. `balance` is the balance at the ' +
    'end of the month, calculated from the current balance. `transaction_total` is by how much the posted ' +
    'transactions of the month changed it.',
  source: ['list-account-balancesby-month'],
  params: accountPath,
  query: z.object(dateWindow).check(windowIsForward),
  answer: { status: 200, description: 'Balances, oldest month first.', body: 'monthlyAccountBalances' },
});
