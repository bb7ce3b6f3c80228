import * as z from 'zod/mini';
import { rootedOrMany, rootedOrNot } from '../kernel/rooted.ts';
import { announcedChangeOperation, ok } from '../operation.ts';
import {
  legacySplitRequest,
  splitRequest,
  transactionCreateRequest,
  transactionsCreateRequest,
  transactionUpdateRequest,
} from './transaction-requests.ts';

export const updateTransaction = announcedChangeOperation({
  method: 'PUT',
  path: '/transactions/{transaction_guid}',
  body: { schema: rootedOrNot('transaction', z.object({ transaction: transactionUpdateRequest })), isRequired: true },
  answer: ok('transaction'),
  errors: ['ruleBroken'],
});

export const deleteTransaction = announcedChangeOperation({
  method: 'DELETE',
  path: '/transactions/{transaction_guid}',
  answer: ok('emptyObject'),
  errors: ['ruleBroken'],
});

export const createManualTransaction = announcedChangeOperation({
  method: 'POST',
  path: '/accounts/{account_guid}/transactions',
  body: {
    schema: rootedOrMany(
      ['transaction', z.object({ transaction: transactionCreateRequest })],
      ['transactions', transactionsCreateRequest],
    ),
    isRequired: true,
  },
  answer: ok('createdTransactions'),
  errors: ['ruleBroken'],
});

export const createSplitTransactions = announcedChangeOperation({
  method: 'POST',
  path: '/transactions/{transaction_guid}/split',
  body: { schema: splitRequest, isRequired: true },
  answer: ok('splitTransactions'),
  errors: ['ruleBroken'],
});

export const deleteSplitTransactions = announcedChangeOperation({
  method: 'DELETE',
  path: '/transactions/{transaction_guid}/unsplit',
  answer: { status: 204 },
});

export const createLegacySplit = announcedChangeOperation({
  method: 'POST',
  path: '/transactions',
  isDeprecated: true,
  body: { schema: rootedOrNot('transaction', z.object({ transaction: legacySplitRequest })), isRequired: true },
  answer: ok('transaction'),
  errors: ['notFound', 'ruleBroken'],
});
