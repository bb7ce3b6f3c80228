import type { EventDraft } from '../../contract/kernel/event-draft.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { LedgerRow } from '../../domain/ledger/ledger-row.ts';
import type { Changes } from '../../store/ledger/changes-record.ts';
import type { Write } from '../../store/table/table-client.ts';
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

export type Decision<T> =
  | { readonly kind: 'leave'; readonly result: T }
  | {
      readonly kind: 'change';
      /**
       * In the order of `memberDays`. A ledger whose rows all stay the same still gets a new revision, which makes its
       * flips void.
       */
      readonly ledgers: readonly RevisedLedger[];
      /**
       * Written in the transaction of the change. A refusal of one of these counts as another change that came first.
       */
      readonly writes: readonly Write[];
      /** Written as events with the change. */
      readonly news?: readonly EventDraft[];
      /**
       * Writes a record of the changed rows of each ledger with the change. Absent when nobody is to be told, or when
       * the caller tells.
       */
      readonly told?: Pick<Changes, 'erasedWith'>;
      readonly result: T;
    };

/** What one try of a change of ledgers collects: rows, beside the writes and events of any change. */
export interface LedgerChange extends Pick<Change, 'write' | 'tell'> {
  /**
   * The rows of each ledger after the change, in the order in which they were given. A ledger whose rows all stay the same
   * still gets a new revision, which makes its flips void.
   */
  readonly flip: (...ledgers: readonly RevisedLedger[]) => void;
  /** Makes events of all rows that the flip changes. Not where the change is quiet. */
  readonly tellRows: () => void;
}

/** What a step comes to. A step that collects nothing leaves the ledgers as they are. */
export const decisionOf = async <T>(
  step: (change: LedgerChange) => T | Promise<T>,
  { isQuiet }: { readonly isQuiet: boolean },
): Promise<Decision<T>> => {
  const writes: Write[] = [];
  const news: EventDraft[] = [];
  const ledgers: RevisedLedger[] = [];
  const rows = { areTold: false };
  const result = await step({
    write: (...more) => void writes.push(...more),
    tell: (...more) => void (isQuiet || news.push(...more)),
    flip: (...revised) => void ledgers.push(...revised),
    tellRows: () => {
      rows.areTold = !isQuiet;
    },
  });
  if (writes.length + news.length + ledgers.length === 0) return { kind: 'leave', result };
  return { kind: 'change', ledgers, writes, news, ...(rows.areTold && { told: { erasedWith: null } }), result };
};
