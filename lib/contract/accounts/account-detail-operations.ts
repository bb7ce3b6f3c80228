import { accountPath, memberPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';

const shared = { method: 'GET', function: 'read', auth: 'session' } as const;

const accountNumbers = { status: 200, description: 'Account numbers.', body: 'accountNumbers' } as const;

export const listAccountOwners = operation({
  ...shared,
  path: '/members/{member_guid}/account_owners',
  tag: 'identity',
  summary: 'List the account owners gathered for a member',
  source: ['nexus/reference/list-account-owners', 'nexus/reference/identity-overview'],
  params: memberPath,
  answer: { status: 200, description: 'Owners.', body: 'accountOwners' },
});

export const readAccountNumbers = operation({
  ...shared,
  path: '/members/{member_guid}/account_numbers',
  // In the mode verification a widget says whether there is a number. Lists of accounts have them as well.
  isForWidgets: true,
  tag: 'verification',
  summary: 'List the account numbers gathered for a member',
  source: ['nexus/reference/read-account-numbers', 'nexus/reference/verification-overview'],
  params: memberPath,
  answer: accountNumbers,
});

export const readAccountNumbersByAccount = operation({
  ...shared,
  path: '/accounts/{account_guid}/account_number',
  tag: 'verification',
  summary: 'List the account numbers of one account',
  source: ['nexus/reference/read-account-numbers-by-account'],
  params: accountPath,
  answer: accountNumbers,
});
