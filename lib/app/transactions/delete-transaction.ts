import type { Guid } from '../../domain/kernel/guid.ts';
import { revisedByDeletion } from '../../domain/ledger/row-revision.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import type { TransactionChange } from './change-ledger.ts';
import { changeWithTaggings, type TaggedTransactionDeps } from './change-transaction.ts';

export const deleteTransaction = (
  deps: TaggedTransactionDeps,
  request: ChangeRequest,
  guid: Guid<'TRN'>,
): Promise<TransactionChange<'isPart' | 'missing'>> => changeWithTaggings(deps, request, { guid }, revisedByDeletion);
