import type { FoundAccount } from '../../domain/accounts/account.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Member } from '../../domain/members/member.ts';
import { membersIn, storedMembersIn } from '../members/member-item.ts';
import { keys, MEMBERS_AND_ACCOUNTS, USER_RANGE } from '../table/keys.ts';
import type { Item, ItemTable } from '../table/table-client.ts';
import { itemToAccounts, NO_ACCOUNTS, type StoredAccount, type StoredAccounts } from './account-item.ts';

/** A member with all its accounts: what a change of them starts from. */
export interface MemberAccounts {
  readonly member: Member;
  readonly stored: StoredAccounts;
}

export interface UserAccounts {
  /** The members that are not deleted, oldest first. */
  readonly members: readonly Member[];
  /** The open accounts. Oldest member first, then in the order in which its upstream first listed them. */
  readonly accounts: readonly FoundAccount<StoredAccount>[];
  /** Every account of the members, open or not. */
  readonly byMember: readonly MemberAccounts[];
}

export type AccountStore = ReturnType<typeof createAccountStore>;

export const createAccountStore = ({ table }: { readonly table: ItemTable }) => ({
  /** All accounts of a user's members that are not deleted: one strong query. */
  list: async (userGuid: Guid<'USR'>): Promise<UserAccounts> => {
    const { pk } = keys.user(userGuid);
    return accountsIn(userGuid, await table.query({ pk, sk: MEMBERS_AND_ACCOUNTS, isConsistent: true }));
  },
  /** The same with the members that are deleted and not yet purged, as they were. */
  listStored: async (userGuid: Guid<'USR'>): Promise<UserAccounts> => {
    const { pk } = keys.user(userGuid);
    const items = await table.query({ pk, sk: MEMBERS_AND_ACCOUNTS, isConsistent: true });
    return accountsOf(storedMembersIn(items), userGuid, items);
  },
});

/** The accounts among items of a user, from the members to their accounts; other items are passed over. */
export const accountsIn = (userGuid: Guid<'USR'>, items: readonly Item[]): UserAccounts =>
  accountsOf(membersIn(items), userGuid, items);

const accountsOf = (members: readonly Member[], userGuid: Guid<'USR'>, items: readonly Item[]): UserAccounts => {
  const packed = new Map<string, Item>();
  for (const item of items) if (item.sk.startsWith(USER_RANGE.accounts)) packed.set(item.sk, item);
  const byMember = members.map((member) => {
    const item = packed.get(keys.accounts(userGuid, member.guid).sk);
    return { member, stored: item === undefined ? NO_ACCOUNTS : itemToAccounts(item) };
  });
  const accounts = byMember.flatMap(({ member, stored }) =>
    stored.accounts.filter(({ state }) => state.kind === 'open').map((account) => ({ account, member })),
  );
  return { members, accounts, byMember };
};
