import * as z from 'zod/mini';
import { accountPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';
import { accountCreateRequest, accountMergeRequest, accountUpdateRequest } from './account-requests.ts';

const shared = { function: 'write', auth: 'session', tag: 'accounts' } as const;
const oneAccount = { status: 200, description: 'The account after the change.', body: 'account' } as const;

export const createManualAccount = operation({
  ...shared,
  method: 'POST',
  path: '/accounts',
  summary: 'Create a manual account',
  description:
    'It belongs to the member of the Manual Institution, which is made with the first one and never aggregated.',
  source: ['create-manual-accounts'],
  body: { schema: z.object({ account: accountCreateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: oneAccount,
  errors: ['ruleBroken'],
});

export const updateAccount = operation({
  ...shared,
  method: 'PUT',
  path: '/accounts/{account_guid}',
  summary: 'Update an account',
  description:
    'What the user sets wins over the feed, now and after every refresh; null takes it back. The same fields may be set ' +
    'on accounts made by hand and on others.',
  source: ['update-account', 'webhooks'],
  params: accountPath,
  body: { schema: z.object({ account: accountUpdateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: oneAccount,
  errors: ['ruleBroken'],
});

export const deleteManualAccount = operation({
  ...shared,
  method: 'DELETE',
  path: '/accounts/{account_guid}',
  summary: 'Delete a manual account',
  description: 'Also deletes its transactions. An account of a connection cannot be deleted, only blocked.',
  source: ['delete-a-manual-account'],
  params: accountPath,
  skipsWebhook: true,
  answer: { status: 204, description: 'Deleted.' },
  errors: ['forbidden'],
});

export const mergeAccounts = operation({
  ...shared,
  method: 'PUT',
  path: '/accounts/merge',
  summary: 'Merge two duplicate accounts',
  description:
    'The order is of no matter. One of a partner-managed member survives, else one that a connection brought, else the ' +
    'older; what the other has, and what later refreshes bring for it, is listed under the survivor.',
  source: ['merge-duplicate-accounts'],
  body: { schema: accountMergeRequest, isRequired: true },
  answer: { ...oneAccount, description: 'The survivor.' },
  errors: ['notFound', 'ruleBroken'],
});

export const blockAccount = operation({
  ...shared,
  method: 'PUT',
  path: '/accounts/{account_guid}/block',
  summary: 'Block an account and erase its data',
  description: 'Its transactions and holdings are deleted at once. No refresh brings the account back.',
  source: ['block-account', 'deleting-objects'],
  params: accountPath,
  skipsWebhook: true,
  answer: { status: 200, description: 'Blocked; the body is an empty object.', body: 'emptyObject' },
  errors: ['malformed'],
});
