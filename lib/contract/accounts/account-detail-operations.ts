import { readOperation } from '../operation.ts';

export const listAccountOwners = readOperation('/members/{member_guid}/account_owners', 'accountOwners');

export const readAccountNumbers = readOperation('/members/{member_guid}/account_numbers', 'accountNumbers', {
  // In the mode verification a widget says whether there is a number. Lists of accounts have them as well.
  isForWidgets: true,
});

export const readAccountNumbersByAccount = readOperation('/accounts/{account_guid}/account_number', 'accountNumbers');
