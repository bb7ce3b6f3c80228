import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { presentTransaction } from '../../../lib/present/transactions/transaction.ts';
import type { ReadRun } from '../deps.ts';
import { windowOf } from '../ledger/default-window.ts';
import { transactionPage, visible } from '../ledger/transaction-page.ts';

export const listTransactions: ReadRun<'listTransactions'> = async ({ query, after }, caller, deps) => {
  const { use_case: useCase, account_guids: accountGuids = null, user_transaction_rule_guid: rule } = query;
  const ledgers = visible(await deps.ledger.open(caller.userGuid), useCase);
  const filters = rule === undefined ? [] : [{ kind: 'rule', guid: rule } as const];
  return transactionPage(
    deps,
    caller,
    { query, after },
    { ledgers, accountGuids, filters, ...windowOf(query, deps.clock()) },
  );
};

export const listAccountTransactions: ReadRun<'listAccountTransactions'> = async (
  { params, query, after },
  caller,
  deps,
) => {
  const accountGuid = params.account_guid;
  const open = await deps.ledger.open(caller.userGuid);
  const ledgers = open.filter(({ index }) => index?.accounts.includes(accountGuid));
  if (ledgers.length === 0) return NOT_FOUND;
  const selection = {
    ledgers: visible(ledgers),
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
  const open = await deps.ledger.open(caller.userGuid);
  const ledgers = open.filter(({ member }) => member.guid === params.member_guid);
  if (ledgers.length === 0) return NOT_FOUND;
  const selection = {
    ledgers: visible(ledgers),
    accountGuids: null,
    filters: [],
    ...windowOf(query, deps.clock()),
  };
  return transactionPage(deps, caller, { query, after }, selection);
};

export const readTransaction: ReadRun<'readTransaction'> = async ({ params }, caller, deps) => {
  const { userGuid } = caller;
  const [open, recurs] = await Promise.all([deps.ledger.open(userGuid), deps.recurring.read(userGuid)]);
  const found = await deps.ledger.byGuid(userGuid, visible(open), params.transaction_guid);
  return found === null ? NOT_FOUND : { body: { transaction: presentTransaction(found, recurs) } };
};
