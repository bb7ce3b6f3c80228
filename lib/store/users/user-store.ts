import type { Guid } from '../../domain/kernel/guid.ts';
import type { User } from '../../domain/users/user.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import type { ItemTable } from '../table/table-client.ts';
import { storedUserGuid } from './user-item.ts';
import { createUserReader } from './user-reader.ts';

export type UserStore = ReturnType<typeof createUserStore>;

export const createUserStore = ({ table }: { readonly table: ItemTable }) => {
  const reader = createUserReader({ table });
  return {
    ...reader,
    /** The live user that the partner calls `externalGuid`. */
    byExternalGuid: async (clientGuid: Guid<'CLT'>, externalGuid: string): Promise<User | null> => {
      const claim = await table.get(keys.uniqueUserId(clientGuid, externalGuid), { isConsistent: true });
      return claim && reader.read(decodeItem(storedUserGuid, claim).userGuid);
    },
    /** At most `limit` live users of the client in the order of their guids, those after `after`. Strong read. */
    guidsOfClient: async (
      clientGuid: Guid<'CLT'>,
      after: Guid<'USR'> | null,
      limit: number,
    ): Promise<readonly Guid<'USR'>[]> => {
      const { pk, sk: prefix } = keys.clientUsersOf(clientGuid);
      const items = await table.query({
        pk,
        sk: after === null ? { prefix } : { from: `${keys.clientUser(clientGuid, after).sk}!`, to: `${prefix}~` },
        isConsistent: true,
        limit,
      });
      return items.map((item) => decodeItem(storedUserGuid, item).userGuid);
    },
  };
};
