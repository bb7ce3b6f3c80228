import { toGuid } from '../../domain/kernel/guid.ts';
import { newUser, type User, type UserFields } from '../../domain/users/user.ts';
import { userEvent } from '../../present/users/user-event.ts';
import { userIdClaim, userPuts } from '../../store/users/user-writes.ts';
import type { UserDeps } from './user-deps.ts';

/** `externalGuid` is the partner's own id of the user. */
export interface UserRequest extends Pick<User, 'clientGuid' | 'externalGuid'> {
  readonly isQuiet: boolean;
}

/** `idTaken`: the partner uses the id for another user. */
export type UserCreated = { readonly kind: 'created'; readonly user: User } | { readonly kind: 'idTaken' };

/** `fields` that are left out are empty. */
export const createUser = (
  { change, clock, ids }: UserDeps,
  { clientGuid, externalGuid, isQuiet }: UserRequest,
  fields: Partial<UserFields>,
): Promise<UserCreated> => {
  const user = newUser({ guid: toGuid('USR', ids.uuid()), clientGuid, externalGuid }, fields, clock());
  return change({ what: 'user', isQuiet }, async ({ isTaken, claim, write, emit }): Promise<UserCreated> => {
    if (isTaken) return { kind: 'idTaken' };
    claim(userIdClaim(user));
    write(...userPuts(user));
    emit(userEvent('created', user));
    return { kind: 'created', user };
  });
};
