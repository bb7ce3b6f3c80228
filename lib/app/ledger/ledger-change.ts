import type { Guid } from '../../domain/kernel/guid.ts';
import type { LedgerRow } from '../../domain/ledger/ledger-row.ts';
import type { Change } from '../table/unit-of-work.ts';

/** The rows of one ledger after a change. Rows that stay as they are must be the same objects. */
export interface RevisedLedger {
  readonly rows: readonly LedgerRow[];
  /** Given when accounts were added. */
  readonly accounts?: readonly Guid<'ACT'>[];
  /** Holdings that are deleted with the rows. The purge deletes them. */
  readonly erasedHoldings?: readonly ErasedHoldings[];
}

/** One part of the holdings of an account. */
export interface ErasedHoldings {
  readonly account: number;
  readonly id: string;
  readonly count: number;
}

/** What one try of a change of ledgers collects: rows, beside the writes and events of any change. */
export interface LedgerChange extends Pick<Change, 'write' | 'emit'> {
  /**
   * The rows of each ledger after the change, in the order in which they were given. A ledger whose rows all stay the same
   * still gets a new revision, which makes its flips void.
   */
  readonly flip: (...ledgers: readonly RevisedLedger[]) => void;
  /**
   * Makes events of all rows and holdings that the flip changes, `erasedWith` those of a removed account. Not where the
   * change is quiet.
   */
  readonly emitRows: (erasedWith?: Guid<'ACT'>) => void;
}
