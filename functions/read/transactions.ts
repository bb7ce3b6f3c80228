import { NOT_FOUND } from '../../lib/contract/error-code.ts';
import type { Run } from '../../lib/contract/operation.ts';
import type * as entries from '../../lib/contract/operations/transactions.ts';
import { addDays, todayUtc } from '../../lib/domain/calendar.ts';
import type { SessionCaller } from '../../lib/http/caller.ts';
import { presentTransaction } from '../../lib/http/present/transaction.ts';
import { type TransactionDeps, transactionPage, visible } from './transaction-page.ts';

/** The window when none is given: far enough ahead to show pending rows. */
const WINDOW_DAYS_BACK = 120;
const WINDOW_DAYS_AHEAD = 5;

const windowOf = (
  query: { readonly from_date?: string | undefined; readonly to_date?: string | undefined },
  { clock }: TransactionDeps,
) => {
  const today = todayUtc(clock());
  return {
    from: query.from_date ?? addDays(today, -WINDOW_DAYS_BACK),
    to: query.to_date ?? addDays(today, WINDOW_DAYS_AHEAD),
  };
};

export const listTransactions: Run<typeof entries.listTransactions, SessionCaller, TransactionDeps> = async (
  { query, after },
  caller,
  deps,
) => {
  const { use_case: useCase, account_guids: accountGuids = null, user_transaction_rule_guid: rule } = query;
  const ledgers = visible(await deps.ledger.open(caller.userGuid), useCase);
  const filters = rule === undefined ? [] : [{ kind: 'rule', guid: rule } as const];
  return transactionPage(deps, caller, { query, after }, { ledgers, accountGuids, filters, ...windowOf(query, deps) });
};

export const listAccountTransactions: Run<
  typeof entries.listAccountTransactions,
  SessionCaller,
  TransactionDeps
> = async ({ params, query, after }, caller, deps) => {
  const accountGuid = params.account_guid;
  const ledgers = (await deps.ledger.open(caller.userGuid)).filter(({ index }) =>
    index?.accounts.includes(accountGuid),
  );
  if (ledgers.length === 0) return NOT_FOUND;
  const selection = { ledgers: visible(ledgers), accountGuids: [accountGuid], filters: [], ...windowOf(query, deps) };
  return transactionPage(deps, caller, { query, after }, selection);
};

export const listMemberTransactions: Run<
  typeof entries.listMemberTransactions,
  SessionCaller,
  TransactionDeps
> = async ({ params, query, after }, caller, deps) => {
  const ledgers = (await deps.ledger.open(caller.userGuid)).filter(({ member }) => member.guid === params.member_guid);
  if (ledgers.length === 0) return NOT_FOUND;
  const selection = { ledgers: visible(ledgers), accountGuids: null, filters: [], ...windowOf(query, deps) };
  return transactionPage(deps, caller, { query, after }, selection);
};

export const readTransaction: Run<typeof entries.readTransaction, SessionCaller, TransactionDeps> = async (
  { params },
  caller,
  deps,
) => {
  const ledgers = visible(await deps.ledger.open(caller.userGuid));
  const found = await deps.ledger.byGuid(caller.userGuid, ledgers, params.transaction_guid);
  return found === null ? NOT_FOUND : { body: { transaction: presentTransaction(found) } };
};
