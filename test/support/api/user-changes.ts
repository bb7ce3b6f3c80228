import { createUnitOfWork } from '../../../lib/app/table/unit-of-work.ts';
import { createUser } from '../../../lib/app/users/create-user.ts';
import { deleteUser } from '../../../lib/app/users/delete-user.ts';
import { editUser } from '../../../lib/app/users/edit-user.ts';
import { remapUser } from '../../../lib/app/users/remap-user.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { Ids } from '../../../lib/domain/kernel/ids.ts';
import type { Clock } from '../../../lib/domain/kernel/time.ts';
import type { User, UserFields } from '../../../lib/domain/users/user.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { createUserStore } from '../../../lib/store/users/user-store.ts';

export type UserChanges = ReturnType<typeof userChanges>;

/** The users of a table, with what a client does with them, but for the members of a deleted one. Nobody is told. */
export const userChanges = (adapters: { readonly table: Table; readonly clock: Clock; readonly ids: Ids }) => {
  const users = createUserStore(adapters);
  const change = createUnitOfWork({ ...adapters, announce: async () => undefined });
  const deps = { ...adapters, users, change, continueDeletion: async () => undefined };
  const create = (clientGuid: Guid<'CLT'>, externalGuid: string) =>
    createUser(deps, { clientGuid, externalGuid, isQuiet: true }, {});
  return {
    ...users,
    create,
    /** For an id that is free. */
    made: async (clientGuid: Guid<'CLT'>, externalGuid: string): Promise<User> => {
      const created = await create(clientGuid, externalGuid);
      if (created.kind === 'idTaken') throw new Error(`${externalGuid} is taken`);
      return created.user;
    },
    edit: (guid: Guid<'USR'>, fields: Partial<UserFields>) => editUser(deps, { guid, isQuiet: true }, fields),
    remap: (guid: Guid<'USR'>, externalGuid: string) => remapUser(deps, guid, externalGuid),
    delete: (guid: Guid<'USR'>, isQuiet = true) => deleteUser(deps, { guid, isQuiet }),
  };
};
