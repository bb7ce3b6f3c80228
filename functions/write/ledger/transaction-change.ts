import type { ReachedLedger } from '../../../lib/app/ledger/revise-ledger.ts';
import { isProblem, NOT_FOUND, type Problem } from '../../../lib/contract/error-code.ts';
import { dayOf } from '../../../lib/domain/kernel/calendar.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { isListed, type LedgerRow } from '../../../lib/domain/ledger/ledger-row.ts';
import { rowNews } from '../../../lib/domain/ledger/row-changes.ts';
import type { RevisedRows, RowsAround } from '../../../lib/domain/ledger/row-revision.ts';
import { answering } from '../../../lib/domain/members/answered-ordinals.ts';
import { hasPfm } from '../../../lib/domain/members/use-case.ts';
import { type FoundTransaction, guidsOf } from '../../../lib/domain/transactions/transaction.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { transactionEvent } from '../../../lib/present/transactions/transaction-event.ts';
import type { MemberLedger } from '../../../lib/store/ledger/ledger-store.ts';
import type { WriteDeps } from '../deps.ts';

/** The rows after a change, and those of them that the answer shows. */
export type Changed = Problem | Pick<RevisedRows, 'rows' | 'shown'>;

export interface ChangeRequest {
  readonly guid: Guid<'TRN'>;
  readonly skipWebhook: boolean;
  /** One more day whose rows the change needs, beside the days of the transaction. */
  readonly alsoOn?: string | undefined;
}

/** Changes one transaction and its parts in one flip. Gives the rows that the answer shows. */
export const changeTransaction = async (
  request: ChangeRequest,
  caller: SessionCaller,
  deps: WriteDeps,
  change: (around: RowsAround) => Changed,
): Promise<readonly FoundTransaction[] | Problem> => {
  const { ledgers, categories } = await deps.ledger.openWithCategories(caller.userGuid);
  const owner = answering(
    ledgers.map(({ member }) => member),
    'TRN',
    request.guid,
  );
  const home = ledgers.find(({ member }) => member === owner && hasPfm(member.useCases));
  if (home === undefined) return NOT_FOUND;
  const days = [...(await deps.reviser.daysOf(home.member, request.guid))];
  if (request.alsoOn !== undefined) days.push(dayOf(request.alsoOn));
  return reviseLedger({ home, days, isQuiet: request.skipWebhook }, caller, deps, ({ rows }) => {
    const row = rows.find((one) => isListed(one) && guidsOf(one).includes(request.guid));
    return row === undefined ? NOT_FOUND : change({ row, rows, categories, nowMs: deps.clock() });
  });
};

/** The rows that a change needs; no events where `isQuiet`. */
interface Reach {
  readonly home: MemberLedger;
  readonly days: readonly number[];
  readonly isQuiet: boolean;
}

/** Changes rows of one member's ledger on some days. Gives the rows that the answer shows. */
export const reviseLedger = async (
  { home: { member, categories }, days, isQuiet }: Reach,
  caller: SessionCaller,
  deps: WriteDeps,
  change: (reached: ReachedLedger) => Changed,
): Promise<readonly FoundTransaction[] | Problem> => {
  const user = await caller.user();
  return deps.reviser.reviseOne({ member, days, isQuiet }, (reached, { flip, tell }) => {
    const changed = change(reached);
    if (isProblem(changed)) return changed;
    const found = (row: LedgerRow): FoundTransaction => ({
      transaction: row,
      accountGuid: accountOf(reached, row),
      category: categories.find(row.categoryGuid),
      member,
    });
    if (changed.rows !== reached.rows) {
      flip({ rows: changed.rows });
      const news = rowNews(reached.rows, changed.rows);
      tell(...news.map(({ action, row }) => transactionEvent(action, found(row), reached.revision, user)));
    }
    return changed.shown.map(found);
  });
};

const accountOf = ({ accounts }: ReachedLedger, row: LedgerRow): Guid<'ACT'> => {
  const guid = accounts[row.account];
  if (guid === undefined) throw new Error('The row names an account that its ledger does not have');
  return guid;
};
