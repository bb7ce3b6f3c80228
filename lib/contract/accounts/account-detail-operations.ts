import { accountPath, memberPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';

const accountNumbers = { status: 200, description: 'Account numbers.', body: 'accountNumbers' } as const;

export const listAccountOwners = operation({
  id: 'listAccountOwners',
  method: 'GET',
  path: '/members/{member_guid}/account_owners',
  function: 'read',
  auth: 'session',
  tag: 'identity',
  summary: 'List the account owners gathered for a member',
  source: ['nexus/reference/list-account-owners', 'nexus/reference/identity-overview'],
  params: memberPath,
  answer: { status: 200, description: 'Owners.', body: 'accountOwners' },
  errors: [],
});

export const readAccountNumbers = operation({
  id: 'readAccountNumbers',
  method: 'GET',
  path: '/members/{member_guid}/account_numbers',
  function: 'read',
  auth: 'session',
  tag: 'verification',
  summary: 'List the account numbers gathered for a member',
  source: ['nexus/reference/read-account-numbers', 'nexus/reference/verification-overview'],
  params: memberPath,
  answer: accountNumbers,
  errors: [],
});

export const readAccountNumbersByAccount = operation({
  id: 'readAccountNumbersByAccount',
  method: 'GET',
  path: '/accounts/{account_guid}/account_number',
  function: 'read',
  auth: 'session',
  tag: 'verification',
  summary: 'List the account numbers of one account',
  source: ['nexus/reference/read-account-numbers-by-account'],
  params: accountPath,
  answer: accountNumbers,
  errors: [],
});
