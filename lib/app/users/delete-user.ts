import type { Guid } from '../../domain/kernel/guid.ts';
import { userEvent } from '../../present/users/user-event.ts';
import { userMarkedDeleted } from '../../store/users/user-writes.ts';
import type { UserDeps } from './user-deps.ts';

export interface DeleteUserDeps extends UserDeps {
  /** Removes the members of a user that was marked as deleted. The sweep finishes what a crash leaves. */
  readonly continueDeletion: (guid: Guid<'USR'>) => Promise<void>;
}

/** `absent`: there is no such user, or another call deleted it first. */
export const deleteUser = async (
  { users, change, clock, continueDeletion }: DeleteUserDeps,
  { guid, isQuiet }: { readonly guid: Guid<'USR'>; readonly isQuiet: boolean },
): Promise<'deleted' | 'absent'> => {
  const marked = await change({ what: 'user', isQuiet }, async ({ write, emit }) => {
    const before = await users.read(guid);
    if (before === null) return 'absent';
    write(...userMarkedDeleted(before, clock()));
    emit(userEvent('deleted', { ...before, revision: before.revision + 1 }));
    return 'deleted';
  });
  if (marked === 'deleted') await continueDeletion(guid);
  return marked;
};
