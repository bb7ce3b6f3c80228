import * as z from 'zod/mini';
import { announcedChangeOperation, changeOperation, ok } from '../operation.ts';
import { accountCreateRequest, accountMergeRequest, accountUpdateRequest } from './account-requests.ts';

export const createManualAccount = announcedChangeOperation({
  method: 'POST',
  path: '/accounts',
  isForWidgets: true,
  body: { schema: z.object({ account: accountCreateRequest }), isRequired: true },
  answer: ok('account'),
  errors: ['ruleBroken'],
});

export const updateAccount = announcedChangeOperation({
  method: 'PUT',
  path: '/accounts/{account_guid}',
  isForWidgets: true,
  body: { schema: z.object({ account: accountUpdateRequest }), isRequired: true },
  answer: ok('account'),
  errors: ['ruleBroken'],
});

export const deleteManualAccount = announcedChangeOperation({
  method: 'DELETE',
  path: '/accounts/{account_guid}',
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

export const blockAccount = announcedChangeOperation({
  method: 'PUT',
  path: '/accounts/{account_guid}/block',
  answer: ok('emptyObject'),
  errors: ['malformed'],
});
