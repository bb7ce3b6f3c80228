import type { Guid } from '../../domain/kernel/guid.ts';
import type { Refused } from '../../domain/kernel/refused.ts';
import type { LedgerRow } from '../../domain/ledger/ledger-row.ts';
import { visibleRowChanges } from '../../domain/ledger/row-changes.ts';
import type { RowRevision } from '../../domain/ledger/row-revision.ts';
import { shownCategory } from '../../domain/ledger/transfers/own-transfers.ts';
import type { FoundTransaction } from '../../domain/transactions/transaction.ts';
import { transactionEvent } from '../../present/transactions/transaction-event.ts';
import type { MemberLedger } from '../../store/ledger/ledger-store.ts';
import type { LedgerReviser, ReachedLedger } from '../ledger/revise-ledger.ts';
import type { ChangeRequest } from '../table/change-request.ts';

/** The rows of a member's ledger that a change needs. */
interface Reach {
  readonly home: MemberLedger;
  readonly days: readonly number[];
}

export type TransactionChange<Reason extends string> =
  /** `shown`: the rows of the answer. */
  { readonly kind: 'changed'; readonly shown: readonly FoundTransaction[] } | Refused<Reason>;

/** Changes rows of one member's ledger on some days; an event tells of each row that changed. */
export const changeLedger = <Reason extends string>(
  { reviser }: { readonly reviser: LedgerReviser },
  { user, isQuiet }: ChangeRequest,
  { home: { member, categories, transfers }, days }: Reach,
  decide: (reached: ReachedLedger) => RowRevision<Reason>,
): Promise<TransactionChange<Reason>> =>
  reviser.reviseOne({ member, days, isQuiet }, (reached, { flip, emit }): TransactionChange<Reason> => {
    const revised = decide(reached);
    if (revised.kind === 'refused') return revised;
    const found = (transaction: LedgerRow): FoundTransaction => {
      const own = { transaction, category: categories.find(transaction.categoryGuid) };
      const category = shownCategory(own, transfers);
      return { transaction, accountGuid: accountOf(reached, transaction), category, member };
    };
    if (revised.rows !== reached.rows) {
      flip({ rows: revised.rows });
      const changed = visibleRowChanges(reached.rows, revised.rows);
      emit(...changed.map(({ action, row }) => transactionEvent(action, found(row), reached.revision, user)));
    }
    return { kind: 'changed', shown: revised.shown.map(found) };
  });

const accountOf = ({ accounts }: ReachedLedger, row: LedgerRow): Guid<'ACT'> => {
  const guid = accounts[row.account];
  if (guid === undefined) throw new Error('The row names an account that its ledger does not have');
  return guid;
};
