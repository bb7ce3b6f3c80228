import type { Guid } from '../../domain/kernel/guid.ts';
import type { User } from '../../domain/users/user.ts';
import { keys } from '../table/keys.ts';
import type { ItemTable } from '../table/table-client.ts';
import { itemToLiveUser, itemToUser } from './user-item.ts';

export type UserReader = ReturnType<typeof createUserReader>;

export const createUserReader = ({ table }: { readonly table: Pick<ItemTable, 'get' | 'getMany'> }) => ({
  /** Null when there is no such user, or it is deleted. Strong read. */
  read: async (userGuid: Guid<'USR'>): Promise<User | null> =>
    itemToLiveUser(await table.get(keys.user(userGuid), { isConsistent: true })),
  /** The same with a user that is deleted and not yet purged. */
  readStored: async (userGuid: Guid<'USR'>): Promise<User | null> => {
    const item = await table.get(keys.user(userGuid), { isConsistent: true });
    return item && itemToUser(item);
  },
  /** The users among these that are not deleted, in the order given. Strong read. */
  readMany: async (userGuids: readonly Guid<'USR'>[]): Promise<readonly User[]> => {
    const items = await table.getMany(userGuids.map(keys.user), { isConsistent: true });
    const users = new Map(items.map((item) => [item.pk, itemToLiveUser(item)]));
    return userGuids.flatMap((userGuid) => users.get(keys.user(userGuid).pk) ?? []);
  },
});
