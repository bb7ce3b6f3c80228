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
  isForWidgets: true,
  summary: 'Create a manual account',
  description:
    'The account belongs to the member of the Manual Institution. That member is created with the first manual ' +
    'account and is never aggregated.',
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
  isForWidgets: true,
  summary: 'Update an account',
  description:
    'Omitted fields keep their value. A value that the user sets replaces the value of the feed, also after later ' +
    'refreshes; null removes it. Manual accounts and others have the same fields.',
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
    'The order does not matter. An account of a partner-managed member survives, else an account of a connection, ' +
    'else the older account. The data of the other account are listed under the survivor, also those of later ' +
    'refreshes.',
  source: ['merge-duplicate-accounts'],
  body: { schema: accountMergeRequest, isRequired: true },
  answer: { ...oneAccount, description: 'The account that survives.' },
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
