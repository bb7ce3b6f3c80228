import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { presentTransaction } from '../../../lib/present/transactions/transaction.ts';
import type { ReadRun } from '../deps.ts';
import { windowOf } from '../ledger/default-window.ts';
import { openList, transactionPage, visible } from '../ledger/transaction-page.ts';

export const listTransactions: ReadRun<'listTransactions'> = async ({ query, after }, caller, deps) => {
  const { use_case: useCase, account_guids: accountGuids = null, user_transaction_rule_guid: rule } = query;
  const { ledgers, recurs } = await openList(deps, caller);
  const selection = {
    ledgers: visible(ledgers, useCase),
    recurs,
    accountGuids,
    filters: rule === undefined ? [] : [{ kind: 'rule', guid: rule } as const],
    ...windowOf(query, deps.clock()),
  };
  return transactionPage(deps, caller, { query, after }, selection);
};

export const listAccountTransactions: ReadRun<'listAccountTransactions'> = async (
  { params, query, after },
  caller,
  deps,
) => {
  const accountGuid = params.account_guid;
  const open = await openList(deps, caller);
  const ledgers = open.ledgers.filter(({ index }) => index?.accounts.includes(accountGuid));
  if (ledgers.length === 0) return NOT_FOUND;
  const selection = {
    ledgers: visible(ledgers),
    recurs: open.recurs,
    accountGuids: [accountGuid],
    filters: [],
    ...windowOf(query, deps.clock()),
  };
  return transactionPage(deps, caller, { query, after }, selection);
};

export const listMemberTransactions: ReadRun<'listMemberTransactions'> = async (
  { params, query, after },
  caller,
  deps,
) => {
  const open = await openList(deps, caller);
  const ledgers = open.ledgers.filter(({ member }) => member.guid === params.member_guid);
  if (ledgers.length === 0) return NOT_FOUND;
  const selection = {
    ledgers: visible(ledgers),
    recurs: open.recurs,
    accountGuids: null,
    filters: [],
    ...windowOf(query, deps.clock()),
  };
  return transactionPage(deps, caller, { query, after }, selection);
};

export const readTransaction: ReadRun<'readTransaction'> = async ({ params }, caller, deps) => {
  const { ledgers, recurs } = await openList(deps, caller);
  const found = await deps.ledger.byGuid(caller.userGuid, visible(ledgers), params.transaction_guid);
  return found === null ? NOT_FOUND : { body: { transaction: presentTransaction(found, recurs) } };
};
