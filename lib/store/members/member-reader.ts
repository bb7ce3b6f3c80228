import type { Guid } from '../../domain/kernel/guid.ts';
import type { Member } from '../../domain/members/member.ts';
import { keys, USER_RANGE } from '../table/keys.ts';
import type { ItemTable } from '../table/table-client.ts';
import { itemToMember } from './member-item.ts';

/** Reads members. Functions that only read members use this and carry no code that writes. */
export interface MemberReader {
  /** Null when there is no such member of this user, or it is deleted. Strong read. */
  readonly read: (userGuid: Guid<'USR'>, memberGuid: Guid<'MBR'>) => Promise<Member | null>;
  /** Every member that is not deleted, oldest first. Strong read. */
  readonly list: (userGuid: Guid<'USR'>) => Promise<readonly Member[]>;
}

export const createMemberReader = ({ table }: { readonly table: ItemTable }): MemberReader => ({
  read: async (userGuid, memberGuid) => {
    const item = await table.get(keys.member(userGuid, memberGuid), { isConsistent: true });
    const member = item === null ? null : itemToMember(item);
    return member?.deletedAt === null ? member : null;
  },
  list: async (userGuid) => {
    const items = await table.query({
      pk: keys.user(userGuid).pk,
      sk: { prefix: USER_RANGE.members },
      isConsistent: true,
    });
    return items
      .map(itemToMember)
      .filter((member) => member.deletedAt === null)
      .toSorted((a, b) => a.ordinal - b.ordinal);
  },
});
