import { problem } from '../../../lib/contract/error-code.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { paginationOf } from '../../../lib/domain/kernel/paging.ts';
import { positionToText, textToPosition } from '../../../lib/domain/ledger/list-position.ts';
import type { RowFilter } from '../../../lib/domain/ledger/row-filter.ts';
import { carriesUseCase, hasPfm, type UseCase } from '../../../lib/domain/members/use-case.ts';
import type { Recurs } from '../../../lib/domain/planning/repeating/recurring-rows.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { type PageQuery, pageRequestOf } from '../../../lib/present/kernel/page.ts';
import { presentTransaction } from '../../../lib/present/transactions/transaction.ts';
import type { MemberLedger, OpenLedgers, OpenOptions } from '../../../lib/store/ledger/ledger-store.ts';
import type { ReadDeps } from '../deps.ts';

/** All that a list of transactions begins with. */
export interface OpenList extends OpenLedgers {
  readonly recurs: Recurs;
}

/** One trip; the rows that recur lie apart from the heads. */
export const openList = async (
  { ledger, recurring }: Pick<ReadDeps, 'ledger' | 'recurring'>,
  { userGuid }: SessionCaller,
  options?: OpenOptions,
): Promise<OpenList> => {
  const [opened, recurs] = await Promise.all([ledger.openWithCategories(userGuid, options), recurring.read(userGuid)]);
  return { ...opened, recurs };
};

/** The members and rows that a list shows. */
export interface Selection extends Pick<OpenList, 'recurs'> {
  readonly ledgers: readonly MemberLedger[];
  readonly accountGuids: readonly Guid<'ACT'>[] | null;
  /** The window of transaction dates, both inclusive; null for no bound. */
  readonly from: string | null;
  readonly to: string | null;
  readonly filters: readonly RowFilter[];
}

/** A member that is kept only for moving money never shows transactions, not even those stored before. */
export const visible = (ledgers: readonly MemberLedger[], useCase?: UseCase): readonly MemberLedger[] =>
  ledgers.filter(({ member }) => hasPfm(member.useCases) && (useCase === undefined || carriesUseCase(member, useCase)));

/** A page by its number; or, with `after`, the rows that follow the last row of an earlier page. */
export const transactionPage = async (
  { ledger }: Pick<ReadDeps, 'ledger'>,
  { userGuid }: SessionCaller,
  { query, after }: { readonly query: PageQuery; readonly after?: string | undefined },
  { recurs, ...selection }: Selection,
) => {
  const place = after === undefined ? null : textToPosition(after);
  if (after !== undefined && place === null) return BAD_PLACE;
  const request = pageRequestOf(query);
  const { entries, total } = await ledger.page({ ...request, ...selection, after: place, userGuid });
  const last = entries.length < request.perPage ? undefined : entries.at(-1)?.transaction;
  return {
    body: {
      transactions: entries.map((row) => presentTransaction(row, recurs)),
      pagination: paginationOf(request, total),
    },
    headers: last === undefined ? {} : { 'tributary-next': positionToText(last) },
  };
};

const BAD_PLACE = problem('malformed', 'Tributary-After must be what Tributary-Next of an earlier page said.');

/** Rows that a rule changed; all rows where none is given. */
export const ofRule = (guid: Guid<'TXR'> | undefined): readonly RowFilter[] =>
  guid === undefined ? [] : [{ kind: 'rule', guid }];
