import * as z from 'zod/mini';
import { changeOperation, ok } from '../operation.ts';
import { accountCreateRequest, accountMergeRequest, accountUpdateRequest } from './account-requests.ts';

export const createManualAccount = changeOperation({
  method: 'POST',
  path: '/accounts',
  isForWidgets: true,
  body: { schema: z.object({ account: accountCreateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: ok('account'),
  errors: ['ruleBroken'],
});

export const updateAccount = changeOperation({
  method: 'PUT',
  path: '/accounts/{account_guid}',
  isForWidgets: true,
  body: { schema: z.object({ account: accountUpdateRequest }), isRequired: true },
  skipsWebhook: true,
  answer: ok('account'),
  errors: ['ruleBroken'],
});

export const deleteManualAccount = changeOperation({
  method: 'DELETE',
  path: '/accounts/{account_guid}',
  skipsWebhook: true,
  answer: { status: 204 },
  errors: ['forbidden'],
});

export const mergeAccounts = changeOperation({
  method: 'PUT',
  path: '/accounts/merge',
  body: { schema: accountMergeRequest, isRequired: true },
  answer: ok('account'),
  errors: ['notFound', 'ruleBroken'],
});

export const blockAccount = changeOperation({
  method: 'PUT',
  path: '/accounts/{account_guid}/block',
  skipsWebhook: true,
  answer: ok('emptyObject'),
  errors: ['malformed'],
});
