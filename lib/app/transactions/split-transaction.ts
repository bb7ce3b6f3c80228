import type { Guid } from '../../domain/kernel/guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import {
  type PartInput,
  revisedByPart,
  revisedBySplit,
  revisedByUnsplit,
  type SplitRefusal,
} from '../../domain/ledger/split-revision.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import type { TransactionChange } from './change-ledger.ts';
import {
  changeTransaction,
  changeWithTaggings,
  type TaggedTransactionDeps,
  type TransactionDeps,
} from './change-transaction.ts';

export interface SplitDeps extends TransactionDeps {
  readonly ids: Ids;
}

/** Splits a transaction into parts, which the answer shows. */
export const splitTransaction = (
  deps: SplitDeps,
  request: ChangeRequest,
  guid: Guid<'TRN'>,
  parts: readonly PartInput[],
): Promise<TransactionChange<SplitRefusal | 'missing'>> => {
  const uuids = parts.map(() => deps.ids.uuid());
  return changeTransaction(deps, request, { guid }, (around) => revisedBySplit(around, parts, uuids));
};

/** Takes one part away from what is left of a transaction. The answer shows the part. */
export const splitOffPart = (
  deps: SplitDeps,
  request: ChangeRequest,
  guid: Guid<'TRN'>,
  part: PartInput,
): Promise<TransactionChange<SplitRefusal | 'missing'>> => {
  const uuids = { part: deps.ids.uuid(), rest: deps.ids.uuid() };
  return changeTransaction(deps, request, { guid }, (around) => revisedByPart(around, part, uuids));
};

/** The parts go, with their taggings. */
export const undoSplit = (
  deps: TaggedTransactionDeps,
  request: ChangeRequest,
  guid: Guid<'TRN'>,
): Promise<TransactionChange<'missing'>> => changeWithTaggings(deps, request, { guid }, revisedByUnsplit);
