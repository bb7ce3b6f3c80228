import * as z from 'zod/mini';
import { documentAs } from '../kernel/documented-as.ts';
import { TRANSACTION_TYPE_IDS, transactionTypeId } from './transaction-type-schema.ts';

const idOf = (value: unknown): unknown =>
  value === 'CREDIT' || value === 'DEBIT' ? TRANSACTION_TYPE_IDS[value] : value;

/** Callers may give the id, or the name that the sister API uses. Operations get the id. */
export const transactionTypeInput = documentAs(z.pipe(z.transform(idOf), transactionTypeId), () => transactionTypeId);
