import { ok, readOperation } from '../operation.ts';

export const listAccountOwners = readOperation({
  path: '/members/{member_guid}/account_owners',
  answer: ok('accountOwners'),
});

export const readAccountNumbers = readOperation({
  path: '/members/{member_guid}/account_numbers',
  // In the mode verification a widget says whether there is a number. Lists of accounts have them as well.
  isForWidgets: true,
  answer: ok('accountNumbers'),
});

export const readAccountNumbersByAccount = readOperation({
  path: '/accounts/{account_guid}/account_number',
  answer: ok('accountNumbers'),
});
