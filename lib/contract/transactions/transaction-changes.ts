import * as z from 'zod/mini';
import { accountPath, transactionPath } from '../kernel/paths.ts';
import { rootedOrMany, rootedOrNot } from '../kernel/rooted.ts';
import { operation } from '../operation.ts';
import {
  legacySplitRequest,
  MANUAL_TRANSACTIONS_MAX,
  splitRequest,
  transactionCreateRequest,
  transactionsCreateRequest,
  transactionUpdateRequest,
} from './transaction-requests.ts';

const changes = { function: 'write', auth: 'session', tag: 'transactions', skipsWebhook: true } as const;

export const updateTransaction = operation({
  ...changes,
  method: 'PUT',
  path: '/transactions/{transaction_guid}',
  summary: 'Update a transaction',
  description: 'Omitted fields keep their value. Later refreshes and rules do not change what the user sets.',
  source: ['update-transaction', 'webhooks'],
  params: transactionPath,
  body: { schema: rootedOrNot('transaction', z.object({ transaction: transactionUpdateRequest })), isRequired: true },
  answer: { status: 200, description: 'The transaction after the change.', body: 'transaction' },
  errors: ['ruleBroken'],
});

export const deleteTransaction = operation({
  ...changes,
  method: 'DELETE',
  path: '/transactions/{transaction_guid}',
  summary: 'Delete a transaction',
  description: 'Also deletes its parts. A transaction that a refresh brought does not come back with the next one.',
  source: ['delete-transaction'],
  params: transactionPath,
  answer: { status: 200, description: 'Deleted; the body is an empty object.', body: 'emptyObject' },
  errors: ['ruleBroken'],
});

export const createManualTransaction = operation({
  ...changes,
  method: 'POST',
  path: '/accounts/{account_guid}/transactions',
  summary: 'Create a manual transaction',
  description:
    `For manual accounts only. \`{"transactions": […]}\` creates up to ${MANUAL_TRANSACTIONS_MAX} at once, or none: each has an ` +
    '`external_guid`, and one that the account has already, or had, changes nothing. So the same call may be repeated.',
  source: ['create-manual-transaction'],
  params: accountPath,
  body: {
    schema: rootedOrMany(
      ['transaction', z.object({ transaction: transactionCreateRequest })],
      ['transactions', transactionsCreateRequest],
    ),
    isRequired: true,
  },
  answer: {
    status: 200,
    description: 'The transaction. For a list: the guid of each, in its order, and whether it was created.',
    body: 'createdTransactions',
  },
  errors: ['ruleBroken'],
});

export const createSplitTransactions = operation({
  ...changes,
  method: 'POST',
  path: '/transactions/{transaction_guid}/split',
  summary: 'Split a transaction',
  description:
    'The amounts of the parts must add up to the amount of the transaction. To split it again, undo the split first.',
  source: ['create-split-transactions'],
  params: transactionPath,
  body: { schema: splitRequest, isRequired: true },
  answer: { status: 200, description: 'The parts, in the order of the request.', body: 'splitTransactions' },
  errors: ['ruleBroken'],
});

export const deleteSplitTransactions = operation({
  ...changes,
  method: 'DELETE',
  path: '/transactions/{transaction_guid}/unsplit',
  summary: 'Undo a split',
  source: ['delete-split-transactions'],
  params: transactionPath,
  answer: { status: 204, description: 'The parts are deleted.' },
});

export const createLegacySplit = operation({
  ...changes,
  method: 'POST',
  path: '/transactions',
  summary: 'Create one split child (old form)',
  description: 'The rest of the amount becomes another part. Later calls take their amount from the largest part.',
  isDeprecated: true,
  source: ['create-deprecated-split-transaction'],
  body: { schema: rootedOrNot('transaction', z.object({ transaction: legacySplitRequest })), isRequired: true },
  answer: { status: 200, description: 'The part.', body: 'transaction' },
  errors: ['notFound', 'ruleBroken'],
});
