import * as z from 'zod/mini';
import { dateWindow, paged, windowIsForward } from '../kernel/query.ts';
import { optionalUseCase } from '../members/use-cases.ts';
import { readOperation } from '../operation.ts';

export const listAccounts = readOperation('/accounts', 'accounts', {
  query: z.object({ ...paged, use_case: optionalUseCase }),
});

export const listPartnerCreatedAccounts = readOperation('/accounts/partner_created', 'accounts', {
  query: z.object({ ...paged, use_case: optionalUseCase }),
});

export const listUserCreatedAccounts = readOperation('/accounts/user_created', 'accounts', {
  query: z.object({ ...paged, use_case: optionalUseCase }),
});

export const readAccount = readOperation('/accounts/{account_guid}', 'account');

export const listMemberAccounts = readOperation('/members/{member_guid}/accounts', 'accounts', {
  isForWidgets: true,
  query: z.object(paged),
});

export const listMonthlyAccountBalances = readOperation(
  '/accounts/{account_guid}/monthly_account_balance',
  'monthlyAccountBalances',
  { query: z.object(dateWindow).check(windowIsForward) },
);
