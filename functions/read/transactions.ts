import { NOT_FOUND } from '../../lib/contract/error-code.ts';
import type { Run } from '../../lib/contract/operation.ts';
import type * as entries from '../../lib/contract/operations/transactions.ts';
import { addDays, todayUtc } from '../../lib/domain/calendar.ts';
import { categoryBookOf } from '../../lib/domain/category.ts';
import type { Guid } from '../../lib/domain/guid.ts';
import { carriesUseCase } from '../../lib/domain/member-use-cases.ts';
import { paginationOf } from '../../lib/domain/paging.ts';
import type { Clock } from '../../lib/domain/time.ts';
import { hasPfm } from '../../lib/domain/use-case.ts';
import type { SessionCaller } from '../../lib/http/caller.ts';
import { presentTransaction } from '../../lib/http/present/transaction.ts';
import type { LedgerStore, MemberLedger } from '../../lib/store/ledger-store.ts';

export interface TransactionDeps {
  readonly clock: Clock;
  readonly ledger: LedgerStore;
}

/** The window when none is given: far enough ahead to show pending rows. */
const WINDOW_DAYS_BACK = 120;
const WINDOW_DAYS_AHEAD = 5;

interface WindowQuery {
  readonly from_date?: string | undefined;
  readonly to_date?: string | undefined;
  readonly page: number;
  readonly records_per_page: number;
}

interface Selection {
  readonly ledgers: readonly MemberLedger[];
  readonly accountGuids: readonly Guid<'ACT'>[] | null;
}

const categories = categoryBookOf([]);

/** Members kept for moving money only never show transactions, not even some stored before. */
const visible = (ledgers: readonly MemberLedger[]): readonly MemberLedger[] =>
  ledgers.filter(({ member }) => hasPfm(member.useCases));

const pageBody = async (deps: TransactionDeps, caller: SessionCaller, query: WindowQuery, selection: Selection) => {
  const request = { page: query.page, perPage: query.records_per_page };
  const today = todayUtc(deps.clock());
  const { entries: rows, total } = await deps.ledger.page({
    ...request,
    ...selection,
    userGuid: caller.userGuid,
    from: query.from_date ?? addDays(today, -WINDOW_DAYS_BACK),
    to: query.to_date ?? addDays(today, WINDOW_DAYS_AHEAD),
  });
  return {
    transactions: rows.map((row) => presentTransaction(row, categories)),
    pagination: paginationOf(request, total),
  };
};

export const listTransactions: Run<typeof entries.listTransactions, SessionCaller, TransactionDeps> = async (
  { query },
  caller,
  deps,
) => {
  const { use_case: useCase, account_guids: accountGuids = null } = query;
  const ledgers = visible(await deps.ledger.open(caller.userGuid)).filter(
    ({ member }) => useCase === undefined || carriesUseCase(member, useCase),
  );
  // Nobody can have made a rule yet, so a rule's guid selects nothing.
  const selected = query.user_transaction_rule_guid === undefined ? ledgers : [];
  return { body: await pageBody(deps, caller, query, { ledgers: selected, accountGuids }) };
};

export const listAccountTransactions: Run<
  typeof entries.listAccountTransactions,
  SessionCaller,
  TransactionDeps
> = async ({ params, query }, caller, deps) => {
  const accountGuid = params.account_guid;
  const ledgers = (await deps.ledger.open(caller.userGuid)).filter(({ index }) =>
    index?.accounts.includes(accountGuid),
  );
  if (ledgers.length === 0) return NOT_FOUND;
  const selection = { ledgers: visible(ledgers), accountGuids: [accountGuid] };
  return { body: await pageBody(deps, caller, query, selection) };
};

export const listMemberTransactions: Run<
  typeof entries.listMemberTransactions,
  SessionCaller,
  TransactionDeps
> = async ({ params, query }, caller, deps) => {
  const ledgers = (await deps.ledger.open(caller.userGuid)).filter(({ member }) => member.guid === params.member_guid);
  if (ledgers.length === 0) return NOT_FOUND;
  return { body: await pageBody(deps, caller, query, { ledgers: visible(ledgers), accountGuids: null }) };
};

export const readTransaction: Run<typeof entries.readTransaction, SessionCaller, TransactionDeps> = async (
  { params },
  caller,
  deps,
) => {
  const ledgers = visible(await deps.ledger.open(caller.userGuid));
  const found = await deps.ledger.byGuid(caller.userGuid, ledgers, params.transaction_guid);
  return found === null ? NOT_FOUND : { body: { transaction: presentTransaction(found, categories) } };
};
