import * as z from 'zod/mini';
import type { FeedTransaction } from '../../domain/upstream/feed.ts';
import { namesOf } from '../kernel/names-of.ts';

/** Directions and their ids. */
export const TRANSACTION_TYPE_IDS = { CREDIT: 1, DEBIT: 2 } as const satisfies Record<FeedTransaction['type'], number>;

export const TRANSACTION_STATUS_IDS = { POSTED: 1, PENDING: 2 } as const satisfies Record<
  FeedTransaction['status'],
  number
>;

export const transactionTypeId = z.enum(TRANSACTION_TYPE_IDS);
transactionTypeId.register(z.globalRegistry, { id: 'TransactionType', description: '1 CREDIT, 2 DEBIT.' });

export const transactionTypeName = z.enum(namesOf(TRANSACTION_TYPE_IDS));
transactionTypeName.register(z.globalRegistry, { id: 'TransactionTypeName' });

export const transactionStatusId = z.enum(TRANSACTION_STATUS_IDS);
transactionStatusId.register(z.globalRegistry, { id: 'TransactionStatus', description: '1 POSTED, 2 PENDING.' });

export const transactionStatusName = z.enum(namesOf(TRANSACTION_STATUS_IDS));
transactionStatusName.register(z.globalRegistry, { id: 'TransactionStatusName' });
