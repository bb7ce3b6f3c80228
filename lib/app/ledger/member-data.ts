import type { LedgerIndex } from '../../domain/ledger/ledger-index.ts';
import type { Member } from '../../domain/members/member.ts';
import {
  accountsToItem,
  itemToAccounts,
  NO_ACCOUNTS,
  type StoredAccount,
  type StoredAccounts,
} from '../../store/accounts/account-item.ts';
import { emptyHead, headToItem, itemToHead, type LedgerHead } from '../../store/ledger/head-item.ts';
import { editRevisionOf } from '../../store/table/edit-revision.ts';
import { keys } from '../../store/table/keys.ts';
import { stillAt } from '../../store/table/revision.ts';
import type { Put, Table } from '../../store/table/table-client.ts';

/** The head of a member's ledger and its accounts. */
export interface MemberData {
  readonly head: LedgerHead;
  readonly accounts: StoredAccounts;
  readonly headEditRevision: number;
  readonly accountsEditRevision: number;
}

/** Strong. */
export const readMemberData = async (table: Table, member: Member): Promise<MemberData> => {
  const headKey = keys.head(member.userGuid, member.guid);
  const accountsKey = keys.accounts(member.userGuid, member.guid);
  const items = await table.getMany([headKey, accountsKey], { isConsistent: true });
  const head = items.find(({ sk }) => sk === headKey.sk);
  const accounts = items.find(({ sk }) => sk === accountsKey.sk);
  return {
    head: head === undefined ? emptyHead(member) : itemToHead(head),
    accounts: accounts === undefined ? NO_ACCOUNTS : itemToAccounts(accounts),
    headEditRevision: editRevisionOf(head),
    accountsEditRevision: editRevisionOf(accounts),
  };
};

/** Refused when the head has been changed since it was read. */
export const headPut = (member: Member, before: MemberData, index: LedgerIndex): Put => ({
  kind: 'put',
  item: {
    ...headToItem(member.userGuid, member.guid, { revision: before.head.revision + 1, index }),
    editRevision: before.headEditRevision,
  },
  condition: stillAt(before.head.revision),
});

/** Refused when the accounts have been changed since they were read. */
export const accountsPut = (member: Member, before: MemberData, accounts: readonly StoredAccount[]): Put => ({
  kind: 'put',
  item: {
    ...accountsToItem(member.userGuid, member.guid, { revision: before.accounts.revision + 1, accounts }),
    editRevision: before.accountsEditRevision,
  },
  condition: stillAt(before.accounts.revision),
});
