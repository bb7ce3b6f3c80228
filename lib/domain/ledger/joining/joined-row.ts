import { isDeepStrictEqual } from 'node:util';
import { guidsOf, type UserSet } from '../../transactions/transaction.ts';
import type { LedgerRow } from '../ledger-row.ts';

/**
 * The row that two rows of one payment become. It has the guid of `kept` and is found by that of `lost` too. What the
 * institution said is that of the row that changed last, but a posted row stays posted. What the user set of either row
 * stays; where both have it, that of the row that changed last.
 */
export const joinedRow = (kept: LedgerRow, lost: LedgerRow, nowMs: number): LedgerRow => {
  const [newer, older] = lost.updatedAt > kept.updatedAt ? [lost, kept] : [kept, lost];
  const [base, other] = newer.status === 'PENDING' && older.status === 'POSTED' ? [older, newer] : [newer, older];
  const said = (field: keyof UserSet): LedgerRow => (newer.userSet[field] || !older.userSet[field] ? newer : older);
  const of = (field: keyof UserSet): LedgerRow => (said(field).userSet[field] ? said(field) : base);
  const joined: LedgerRow = {
    ...base,
    guid: kept.guid,
    account: kept.account,
    createdAt: kept.createdAt,
    updatedAt: kept.updatedAt,
    categoryGuid: of('category').categoryGuid,
    description: of('description').description,
    date: of('date').date,
    memo: of('memo').memo,
    userSet: {
      category: kept.userSet.category || lost.userSet.category,
      description: kept.userSet.description || lost.userSet.description,
      date: kept.userSet.date || lost.userSet.date,
      memo: kept.userSet.memo || lost.userSet.memo,
    },
    isHidden: kept.isHidden || lost.isHidden,
    hasBeenViewed: kept.hasBeenViewed || lost.hasBeenViewed,
    hasBeenSplit: kept.hasBeenSplit || lost.hasBeenSplit,
    metadata: newer.metadata ?? older.metadata,
    upstreamId: base.upstreamId ?? other.upstreamId,
    formerUpstreamId: base.formerUpstreamId ?? other.formerUpstreamId,
  };
  const { joinedGuids: _, ...before } = kept;
  const { joinedGuids: __, ...after } = joined;
  const ids = { upstreamId: joined.upstreamId, formerUpstreamId: joined.formerUpstreamId };
  const isSame = isDeepStrictEqual({ ...before, ...ids }, after);
  return withGuidsOf(isSame ? joined : { ...joined, updatedAt: nowMs }, kept, lost);
};

/** `row` under the guids of two rows; its own is among them. */
export const withGuidsOf = (row: LedgerRow, one: LedgerRow, other: LedgerRow): LedgerRow => ({
  ...row,
  joinedGuids: [...guidsOf(one), ...guidsOf(other)].filter((guid) => guid !== row.guid),
});
