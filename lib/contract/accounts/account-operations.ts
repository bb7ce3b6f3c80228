import * as z from 'zod/mini';
import { accountPath, memberPath } from '../kernel/paths.ts';
import { dateWindow, paged, windowIsForward } from '../kernel/query.ts';
import { optionalUseCase } from '../members/use-cases.ts';
import { operation } from '../operation.ts';

const shared = { method: 'GET', function: 'read', auth: 'session' } as const;

const accounts = {
  status: 200,
  body: 'accounts',
} as const;

export const listAccounts = operation({
  ...shared,
  path: '/accounts',
  query: z.object({ ...paged, use_case: optionalUseCase }),
  answer: accounts,
});

export const listPartnerCreatedAccounts = operation({
  ...shared,
  path: '/accounts/partner_created',
  query: z.object({ ...paged, use_case: optionalUseCase }),
  answer: accounts,
});

export const listUserCreatedAccounts = operation({
  ...shared,
  path: '/accounts/user_created',
  query: z.object({ ...paged, use_case: optionalUseCase }),
  answer: accounts,
});

export const readAccount = operation({
  ...shared,
  path: '/accounts/{account_guid}',
  params: accountPath,
  answer: { status: 200, body: 'account' },
});

export const listMemberAccounts = operation({
  ...shared,
  path: '/members/{member_guid}/accounts',
  isForWidgets: true,
  params: memberPath,
  query: z.object(paged),
  answer: accounts,
});

export const listMonthlyAccountBalances = operation({
  ...shared,
  path: '/accounts/{account_guid}/monthly_account_balance',
  params: accountPath,
  query: z.object(dateWindow).check(windowIsForward),
  answer: { status: 200, body: 'monthlyAccountBalances' },
});
