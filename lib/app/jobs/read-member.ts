import type { Member } from '../../domain/members/member.ts';
import { itemToMember } from '../../store/members/member-item.ts';
import { keys } from '../../store/table/keys.ts';
import type { ItemTable } from '../../store/table/table-client.ts';

/** The member as it is now. Strong. */
export const readMember = async (
  table: Pick<ItemTable, 'get'>,
  { userGuid, guid }: Pick<Member, 'userGuid' | 'guid'>,
): Promise<Member | null> => {
  const item = await table.get(keys.member(userGuid, guid), { isConsistent: true });
  return item === null ? null : itemToMember(item);
};
