import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentTransaction } from '../../../lib/present/transactions/transaction.ts';
import type { ReadDeps, ReadRun } from '../deps.ts';
import { windowOf } from '../ledger/default-window.ts';
import { transactionPage, visible } from '../ledger/transaction-page.ts';

/** Reads both in parallel. */
const openWithRecurring = ({ userGuid }: SessionCaller, { ledger, recurring }: ReadDeps) =>
  Promise.all([ledger.open(userGuid), recurring.read(userGuid)]);

export const listTransactions: ReadRun<'listTransactions'> = async ({ query, after }, caller, deps) => {
  const { use_case: useCase, account_guids: accountGuids = null, user_transaction_rule_guid: rule } = query;
  const [open, recurs] = await openWithRecurring(caller, deps);
  const ledgers = visible(open, useCase);
  const filters = rule === undefined ? [] : [{ kind: 'rule', guid: rule } as const];
  return transactionPage(
    deps,
    caller,
    { query, after },
    { ledgers, accountGuids, filters, recurs, ...windowOf(query, deps.clock()) },
  );
};

export const listAccountTransactions: ReadRun<'listAccountTransactions'> = async (
  { params, query, after },
  caller,
  deps,
) => {
  const accountGuid = params.account_guid;
  const [open, recurs] = await openWithRecurring(caller, deps);
  const ledgers = open.filter(({ index }) => index?.accounts.includes(accountGuid));
  if (ledgers.length === 0) return NOT_FOUND;
  const selection = {
    ledgers: visible(ledgers),
    accountGuids: [accountGuid],
    filters: [],
    recurs,
    ...windowOf(query, deps.clock()),
  };
  return transactionPage(deps, caller, { query, after }, selection);
};

export const listMemberTransactions: ReadRun<'listMemberTransactions'> = async (
  { params, query, after },
  caller,
  deps,
) => {
  const [open, recurs] = await openWithRecurring(caller, deps);
  const ledgers = open.filter(({ member }) => member.guid === params.member_guid);
  if (ledgers.length === 0) return NOT_FOUND;
  const selection = {
    ledgers: visible(ledgers),
    accountGuids: null,
    filters: [],
    recurs,
    ...windowOf(query, deps.clock()),
  };
  return transactionPage(deps, caller, { query, after }, selection);
};

export const readTransaction: ReadRun<'readTransaction'> = async ({ params }, caller, deps) => {
  const [open, recurs] = await openWithRecurring(caller, deps);
  const found = await deps.ledger.byGuid(caller.userGuid, visible(open), params.transaction_guid);
  return found === null ? NOT_FOUND : { body: { transaction: presentTransaction(found, recurs) } };
};
