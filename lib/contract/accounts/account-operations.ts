import * as z from 'zod/mini';
import { dateWindow, paged, windowIsForward } from '../kernel/query.ts';
import { optionalUseCase } from '../members/use-cases.ts';
import { ok, readOperation } from '../operation.ts';

export const listAccounts = readOperation({
  path: '/accounts',
  query: z.object({ ...paged, use_case: optionalUseCase }),
  answer: ok('accounts'),
});

export const listPartnerCreatedAccounts = readOperation({
  path: '/accounts/partner_created',
  query: z.object({ ...paged, use_case: optionalUseCase }),
  answer: ok('accounts'),
});

export const listUserCreatedAccounts = readOperation({
  path: '/accounts/user_created',
  query: z.object({ ...paged, use_case: optionalUseCase }),
  answer: ok('accounts'),
});

export const readAccount = readOperation({
  path: '/accounts/{account_guid}',
  answer: ok('account'),
});

export const listMemberAccounts = readOperation({
  path: '/members/{member_guid}/accounts',
  isForWidgets: true,
  query: z.object(paged),
  answer: ok('accounts'),
});

export const listMonthlyAccountBalances = readOperation({
  path: '/accounts/{account_guid}/monthly_account_balance',
  query: z.object(dateWindow).check(windowIsForward),
  answer: ok('monthlyAccountBalances'),
});
