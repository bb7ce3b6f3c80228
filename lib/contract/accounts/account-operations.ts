import * as z from 'zod/mini';
import { accountPath, memberPath } from '../kernel/paths.ts';
import { dateWindow, paged, windowIsForward } from '../kernel/query.ts';
import { optionalUseCase } from '../members/use-cases.ts';
import { operation } from '../operation.ts';

const accounts = {
  status: 200,
  description: 'Accounts.',
  body: 'accounts',
} as const;

export const listAccounts = operation({
  id: 'listAccounts',
  method: 'GET',
  path: '/accounts',
  function: 'read',
  auth: 'session',
  tag: 'accounts',
  summary: 'List all accounts',
  source: ['list-all-accounts', 'member-use-cases'],
  query: z.object({ ...paged, use_case: optionalUseCase }),
  answer: accounts,
  errors: [],
});

export const listPartnerCreatedAccounts = operation({
  id: 'listPartnerCreatedAccounts',
  method: 'GET',
  path: '/accounts/partner_created',
  function: 'read',
  auth: 'session',
  tag: 'accounts',
  summary: 'List accounts of the members that the partner made',
  source: ['list-accounts-created-by-partner', 'member-use-cases'],
  query: z.object({ ...paged, use_case: optionalUseCase }),
  answer: accounts,
  errors: [],
});

export const listUserCreatedAccounts = operation({
  id: 'listUserCreatedAccounts',
  method: 'GET',
  path: '/accounts/user_created',
  function: 'read',
  auth: 'session',
  tag: 'accounts',
  summary: 'List accounts of the members that the user made',
  source: ['list-user-created-accounts', 'member-use-cases'],
  query: z.object({ ...paged, use_case: optionalUseCase }),
  answer: accounts,
  errors: [],
});

export const readAccount = operation({
  id: 'readAccount',
  method: 'GET',
  path: '/accounts/{account_guid}',
  function: 'read',
  auth: 'session',
  tag: 'accounts',
  summary: 'Read an account',
  source: ['read-account'],
  params: accountPath,
  answer: { status: 200, description: 'The account.', body: 'account' },
  errors: [],
});

export const listMemberAccounts = operation({
  id: 'listMemberAccounts',
  method: 'GET',
  path: '/members/{member_guid}/accounts',
  function: 'read',
  auth: 'session',
  tag: 'accounts',
  summary: 'List the accounts of a member',
  source: ['list-member-accounts'],
  params: memberPath,
  query: z.object(paged),
  answer: accounts,
  errors: [],
});

export const listMonthlyAccountBalances = operation({
  id: 'listMonthlyAccountBalances',
  method: 'GET',
  path: '/accounts/{account_guid}/monthly_account_balance',
  function: 'read',
  auth: 'session',
  tag: 'accounts',
  summary: 'List balances by month',
  description:
    'One entry for each month the window touches, up to the current one, oldest first: the balance when the month ended, ' +
    'worked out backwards from the current balance, and by how much the posted transactions of the whole month changed it.',
  source: ['list-account-balancesby-month'],
  params: accountPath,
  query: z.object(dateWindow).check(windowIsForward),
  answer: { status: 200, description: 'Balances, oldest month first.', body: 'monthlyAccountBalances' },
  errors: [],
});
