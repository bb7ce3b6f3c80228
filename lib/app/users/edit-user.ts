import type { Guid } from '../../domain/kernel/guid.ts';
import { type User, type UserFields, userChange } from '../../domain/users/user.ts';
import { userEvent } from '../../present/users/user-event.ts';
import { userUpdate } from '../../store/users/user-writes.ts';
import type { UserDeps } from './user-deps.ts';

export type UserEdited = { readonly kind: 'edited'; readonly user: User } | { readonly kind: 'absent' };

/** Fields that are left out stay as they are. */
export const editUser = (
  { users, change, clock }: UserDeps,
  { guid, isQuiet }: { readonly guid: Guid<'USR'>; readonly isQuiet: boolean },
  fields: Partial<UserFields>,
): Promise<UserEdited> =>
  change({ what: 'user', isQuiet }, async ({ write, emit }): Promise<UserEdited> => {
    const before = await users.read(guid);
    if (before === null) return { kind: 'absent' };
    const set = userChange(before, fields, clock());
    const user = { ...before, ...set };
    write(userUpdate(before, set));
    emit(userEvent('updated', user));
    return { kind: 'edited', user };
  });
