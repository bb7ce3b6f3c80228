import type { Guid } from '../../domain/kernel/guid.ts';
import type { User } from '../../domain/users/user.ts';
import { keys } from '../table/keys.ts';
import type { ItemTable } from '../table/table-client.ts';
import { itemToUser } from './user-item.ts';

export interface UserReader {
  /** Null when there is no such user, or it is deleted. Strong read. */
  readonly read: (userGuid: Guid<'USR'>) => Promise<User | null>;
}

export const createUserReader = ({ table }: { readonly table: Pick<ItemTable, 'get'> }): UserReader => ({
  read: async (userGuid) => {
    const item = await table.get(keys.user(userGuid), { isConsistent: true });
    const user = item === null ? null : itemToUser(item);
    return user?.deletedAt === null ? user : null;
  },
});
