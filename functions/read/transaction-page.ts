import type { Guid } from '../../lib/domain/guid.ts';
import type { RowFilter } from '../../lib/domain/ledger/row-filter.ts';
import { carriesUseCase } from '../../lib/domain/member-use-cases.ts';
import { paginationOf } from '../../lib/domain/paging.ts';
import type { Clock } from '../../lib/domain/time.ts';
import { hasPfm, type UseCase } from '../../lib/domain/use-case.ts';
import type { SessionCaller } from '../../lib/http/caller.ts';
import { presentTransaction } from '../../lib/http/present/transaction.ts';
import type { LedgerStore, MemberLedger } from '../../lib/store/ledger-store.ts';

export interface TransactionDeps {
  readonly clock: Clock;
  readonly ledger: LedgerStore;
}

/** Which rows of whose members a list shows. */
export interface Selection {
  readonly ledgers: readonly MemberLedger[];
  readonly accountGuids: readonly Guid<'ACT'>[] | null;
  /** Transaction dates, both inclusive; null for no bound. */
  readonly from: string | null;
  readonly to: string | null;
  readonly filters: readonly RowFilter[];
}

/** Members kept for moving money only never show transactions, not even some stored before. */
export const visible = (ledgers: readonly MemberLedger[], useCase?: UseCase): readonly MemberLedger[] =>
  ledgers.filter(({ member }) => hasPfm(member.useCases) && (useCase === undefined || carriesUseCase(member, useCase)));

export const pageBody = async (
  { ledger }: TransactionDeps,
  { userGuid }: SessionCaller,
  query: { readonly page: number; readonly records_per_page: number },
  selection: Selection,
) => {
  const request = { page: query.page, perPage: query.records_per_page };
  const { entries, total } = await ledger.page({ ...request, ...selection, userGuid });
  return {
    transactions: entries.map(presentTransaction),
    pagination: paginationOf(request, total),
  };
};
