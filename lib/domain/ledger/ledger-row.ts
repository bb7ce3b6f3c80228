import type { Transaction } from '../transactions/transaction.ts';

/** A stored transaction with what only a merge needs to know of it. */
export interface LedgerRow extends Transaction {
  /**
   * The upstream's id as long as it can be trusted; null where the row is known by its content. Of a row that its user
   * entered it is the `external_guid`, and no feed knows it.
   */
  readonly upstreamId: string | null;
  /** Its id while it was pending: an upstream that still serves the pending row must not bring it back. */
  readonly formerUpstreamId: string | null;
  /** Set on a tombstone: a row the user deleted, kept so that no re-read brings it back. Never listed. */
  readonly deletedAt: number | null;
}

export const isListed = (row: LedgerRow): boolean => row.deletedAt === null;
