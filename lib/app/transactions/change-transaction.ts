import type { Tagging } from '../../domain/categories/tag.ts';
import { dayOf } from '../../domain/kernel/calendar.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { refused } from '../../domain/kernel/refused.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import { isListed } from '../../domain/ledger/ledger-row.ts';
import { guidsGone } from '../../domain/ledger/row-changes.ts';
import type { RowRevision, RowsAround } from '../../domain/ledger/row-revision.ts';
import { answering } from '../../domain/members/answered-ordinals.ts';
import { hasPfm } from '../../domain/members/use-case.ts';
import { guidsOf } from '../../domain/transactions/transaction.ts';
import type { LedgerStore } from '../../store/ledger/ledger-store.ts';
import { type RemoveTaggingsDeps, removeTaggings } from '../categories/remove-taggings.ts';
import type { LedgerReviser } from '../ledger/revise-ledger.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import { changeLedger, type TransactionChange } from './change-ledger.ts';

export interface TransactionDeps {
  readonly ledger: LedgerStore;
  readonly reviser: LedgerReviser;
  readonly clock: Clock;
}

export interface NamedTransaction {
  readonly guid: Guid<'TRN'>;
  /** One more day whose rows the change needs, beside the days of the transaction. */
  readonly alsoOn?: string | undefined;
}

/** Changes one transaction and its parts in one flip. */
export const changeTransaction = async <Reason extends string>(
  deps: TransactionDeps,
  request: ChangeRequest,
  { guid, alsoOn }: NamedTransaction,
  decide: (around: RowsAround) => RowRevision<Reason>,
): Promise<TransactionChange<Reason | 'missing'>> => {
  const { ledgers, categories } = await deps.ledger.openWithCategories(request.user.guid);
  const owner = answering(
    ledgers.map(({ member }) => member),
    'TRN',
    guid,
  );
  const home = ledgers.find(({ member }) => member === owner && hasPfm(member.useCases));
  if (home === undefined) return refused('missing');
  const days = [...(await deps.reviser.daysOf(home.member, guid))];
  if (alsoOn !== undefined) days.push(dayOf(alsoOn));
  return changeLedger(deps, request, { home, days }, ({ rows }): RowRevision<Reason | 'missing'> => {
    const row = rows.find((one) => isListed(one) && guidsOf(one).includes(guid));
    return row === undefined ? refused('missing') : decide({ row, rows, categories, nowMs: deps.clock() });
  });
};

export type TaggedTransactionDeps = TransactionDeps & RemoveTaggingsDeps;

/**
 * The same with the taggings of rows that went, which go too. They go after the rows: a crash in between leaves a tagging
 * without a transaction, never a transaction that lost its tags.
 */
export const changeWithTaggings = async <Reason extends string>(
  deps: TaggedTransactionDeps,
  request: ChangeRequest,
  named: NamedTransaction,
  decide: (around: RowsAround) => RowRevision<Reason>,
): Promise<TransactionChange<Reason | 'missing'>> => {
  let gone: ReadonlySet<Guid<'TRN'>> = new Set();
  const changed = await changeTransaction(deps, request, named, (around) => {
    const revision = decide(around);
    gone = revision.kind === 'refused' ? new Set() : guidsGone(around.rows, revision.rows);
    return revision;
  });
  if (changed.kind === 'refused' || gone.size === 0) return changed;
  const isMeant = ({ transactionGuid }: Tagging): boolean => gone.has(transactionGuid);
  await removeTaggings(deps, request, isMeant, () => null);
  return changed;
};
