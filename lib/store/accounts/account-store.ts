import type { FoundAccount } from '../../domain/accounts/account.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Member } from '../../domain/members/member.ts';
import { membersIn } from '../members/member-item.ts';
import { keys, MEMBERS_AND_ACCOUNTS, USER_RANGE } from '../table/keys.ts';
import type { Item, ItemTable } from '../table/table-client.ts';
import { itemToAccounts, NO_ACCOUNTS, type StoredAccount, type StoredAccounts } from './account-item.ts';

/** Where the accounts of a member lie: what a change of them starts from. */
export interface MemberAccounts {
  readonly member: Member;
  readonly stored: StoredAccounts;
}

export interface UserAccounts {
  /** Those not deleted, oldest first. */
  readonly members: readonly Member[];
  /** Those that are open. Oldest member first, then as its upstream first listed them. */
  readonly accounts: readonly FoundAccount<StoredAccount>[];
  /** Every account of the members, open or not. */
  readonly byMember: readonly MemberAccounts[];
}

export interface AccountStore {
  /** All accounts of a user's members that are not deleted: one strong query. */
  readonly list: (userGuid: Guid<'USR'>) => Promise<UserAccounts>;
}

export const createAccountStore = ({ table }: { readonly table: ItemTable }): AccountStore => ({
  list: async (userGuid) => {
    const items = await table.query({ pk: keys.user(userGuid).pk, sk: MEMBERS_AND_ACCOUNTS, isConsistent: true });
    return accountsIn(userGuid, items);
  },
});

/** Of items from the members to their accounts, others among them. */
export const accountsIn = (userGuid: Guid<'USR'>, items: readonly Item[]): UserAccounts => {
  const packed = new Map<string, Item>();
  for (const item of items) if (item.sk.startsWith(USER_RANGE.accounts)) packed.set(item.sk, item);
  const members = membersIn(items);
  const byMember = members.map((member) => {
    const item = packed.get(keys.accounts(userGuid, member.guid).sk);
    return { member, stored: item === undefined ? NO_ACCOUNTS : itemToAccounts(item) };
  });
  const accounts = byMember.flatMap(({ member, stored }) =>
    stored.accounts.filter(({ state }) => state.kind === 'open').map((account) => ({ account, member })),
  );
  return { members, accounts, byMember };
};
