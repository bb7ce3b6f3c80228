import { readOperation } from '../operation.ts';

export const listAccountOwners = readOperation({
  path: '/members/{member_guid}/account_owners',
  answer: { status: 200, body: 'accountOwners' },
});

export const readAccountNumbers = readOperation({
  path: '/members/{member_guid}/account_numbers',
  // In the mode verification a widget says whether there is a number. Lists of accounts have them as well.
  isForWidgets: true,
  answer: { status: 200, body: 'accountNumbers' },
});

export const readAccountNumbersByAccount = readOperation({
  path: '/accounts/{account_guid}/account_number',
  answer: { status: 200, body: 'accountNumbers' },
});
