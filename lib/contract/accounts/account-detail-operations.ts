import { accountPath, memberPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';

const shared = { method: 'GET', function: 'read', auth: 'session' } as const;

const accountNumbers = { status: 200, body: 'accountNumbers' } as const;

export const listAccountOwners = operation({
  ...shared,
  path: '/members/{member_guid}/account_owners',
  params: memberPath,
  answer: { status: 200, body: 'accountOwners' },
});

export const readAccountNumbers = operation({
  ...shared,
  path: '/members/{member_guid}/account_numbers',
  // In the mode verification a widget says whether there is a number. Lists of accounts have them as well.
  isForWidgets: true,
  params: memberPath,
  answer: accountNumbers,
});

export const readAccountNumbersByAccount = operation({
  ...shared,
  path: '/accounts/{account_guid}/account_number',
  params: accountPath,
  answer: accountNumbers,
});
