import type { Guid } from '../../domain/kernel/guid.ts';
import type { Member } from '../../domain/members/member.ts';
import { keys, USER_RANGE } from '../table/keys.ts';
import type { ItemTable } from '../table/table-client.ts';
import { itemToMember, membersIn } from './member-item.ts';

export type MemberReader = ReturnType<typeof createMemberReader>;

/** Reads members. Functions that only read members use this and carry no code that writes. */
export const createMemberReader = ({ table }: { readonly table: ItemTable }) => ({
  /** Null when there is no such member of this user, or it is deleted. Strong read. */
  read: async (userGuid: Guid<'USR'>, memberGuid: Guid<'MBR'>): Promise<Member | null> => {
    const item = await table.get(keys.member(userGuid, memberGuid), { isConsistent: true });
    const member = item === null ? null : itemToMember(item);
    return member?.deletedAt === null ? member : null;
  },
  /** Every member that is not deleted, oldest first. Strong read. */
  list: async (userGuid: Guid<'USR'>): Promise<readonly Member[]> => {
    const { pk } = keys.user(userGuid);
    return membersIn(await table.query({ pk, sk: { prefix: USER_RANGE.members }, isConsistent: true }));
  },
});
