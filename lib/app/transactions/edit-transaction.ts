import type { Guid } from '../../domain/kernel/guid.ts';
import { type RowEdit, type RowRefusal, revisedByEdit } from '../../domain/ledger/row-revision.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import type { TransactionChange } from './change-ledger.ts';
import { changeWithTaggings, type TaggedTransactionDeps } from './change-transaction.ts';

/** Fields that are left out stay as they are. `hasBeenSplit: false` undoes a split. */
export const editTransaction = (
  deps: TaggedTransactionDeps,
  request: ChangeRequest,
  guid: Guid<'TRN'>,
  edit: RowEdit,
): Promise<TransactionChange<RowRefusal | 'missing'>> =>
  changeWithTaggings(deps, request, { guid, alsoOn: edit.date }, (around) => revisedByEdit(around, edit));
