import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentTransaction } from '../../../lib/present/transactions/transaction.ts';
import type { MemberLedger } from '../../../lib/store/ledger/ledger-store.ts';
import type { ReadDeps, ReadRun } from '../deps.ts';
import { windowOf } from '../ledger/default-window.ts';
import { ofRule, openList, type Selection, transactionPage, visible } from '../ledger/transaction-page.ts';

export const listTransactions: ReadRun<'listTransactions'> = async ({ query, after }, caller, deps) => {
  const { use_case: useCase, account_guids: accountGuids = null, user_transaction_rule_guid: rule } = query;
  const { ledgers, recurs } = await openList(deps, caller);
  const selection = {
    ledgers: visible(ledgers, useCase),
    recurs,
    accountGuids,
    filters: ofRule(rule),
    ...windowOf(query, deps.clock()),
  };
  return transactionPage(deps, caller, { query, after }, selection);
};

type NamedInput = Pick<Parameters<ReadRun<'listMemberTransactions'>>[0], 'query' | 'after'>;

/** The rows of an account or a member, which must exist. */
const listNamed = async (
  { query, after }: NamedInput,
  { isNamed, accountGuids }: Pick<Selection, 'accountGuids'> & { readonly isNamed: (ledger: MemberLedger) => boolean },
  caller: SessionCaller,
  deps: ReadDeps,
) => {
  const { ledgers, recurs } = await openList(deps, caller);
  const named = ledgers.filter(isNamed);
  if (named.length === 0) return NOT_FOUND;
  const selection = { ledgers: visible(named), recurs, accountGuids, filters: [], ...windowOf(query, deps.clock()) };
  return transactionPage(deps, caller, { query, after }, selection);
};

export const listAccountTransactions: ReadRun<'listAccountTransactions'> = (input, caller, deps) => {
  const { account_guid: guid } = input.params;
  const isNamed = ({ index }: MemberLedger): boolean => index?.accounts.includes(guid) === true;
  return listNamed(input, { isNamed, accountGuids: [guid] }, caller, deps);
};

export const listMemberTransactions: ReadRun<'listMemberTransactions'> = (input, caller, deps) => {
  const isNamed = ({ member }: MemberLedger): boolean => member.guid === input.params.member_guid;
  return listNamed(input, { isNamed, accountGuids: null }, caller, deps);
};

export const readTransaction: ReadRun<'readTransaction'> = async ({ params }, caller, deps) => {
  const { ledgers, recurs } = await openList(deps, caller);
  const found = await deps.ledger.byGuid(caller.userGuid, visible(ledgers), params.transaction_guid);
  return found === null ? NOT_FOUND : { body: { transaction: presentTransaction(found, recurs) } };
};
