import * as z from 'zod/mini';
import { accountPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';
import { accountCreateRequest, accountMergeRequest, accountUpdateRequest } from './account-requests.ts';

const shared = { function: 'write', auth: 'session' } as const;
const oneAccount = { status: 200, body: 'account' } as const;

export const createManualAccount = operation({
  ...shared,
  method: 'POST',
  path: '/accounts',
  isForWidgets: true,
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
  params: accountPath,
  skipsWebhook: true,
  answer: { status: 204 },
  errors: ['forbidden'],
});

export const mergeAccounts = operation({
  ...shared,
  method: 'PUT',
  path: '/accounts/merge',
  body: { schema: accountMergeRequest, isRequired: true },
  answer: { ...oneAccount },
  errors: ['notFound', 'ruleBroken'],
});

export const blockAccount = operation({
  ...shared,
  method: 'PUT',
  path: '/accounts/{account_guid}/block',
  params: accountPath,
  skipsWebhook: true,
  answer: { status: 200, body: 'emptyObject' },
  errors: ['malformed'],
});
