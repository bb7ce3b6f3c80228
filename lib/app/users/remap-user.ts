import type { Guid } from '../../domain/kernel/guid.ts';
import { type User, userChange } from '../../domain/users/user.ts';
import { userIdClaim, userIdFreed, userUpdate } from '../../store/users/user-writes.ts';
import type { UserDeps } from './user-deps.ts';

/** `idTaken`: the partner uses the id for another user. */
export type UserRemapped = { readonly kind: 'remapped'; readonly user: User } | { readonly kind: 'absent' | 'idTaken' };

/** Gives the user another id of the partner. Of this nobody is told. */
export const remapUser = (
  { users, change, clock }: UserDeps,
  guid: Guid<'USR'>,
  externalGuid: string,
): Promise<UserRemapped> =>
  change({ what: 'user' }, async ({ isTaken, claim, write }): Promise<UserRemapped> => {
    const before = await users.read(guid);
    if (before === null) return { kind: 'absent' };
    if (externalGuid === before.externalGuid) return { kind: 'remapped', user: before };
    if (isTaken) return { kind: 'idTaken' };
    const set = userChange(before, { externalGuid }, clock());
    const user = { ...before, ...set };
    claim(userIdClaim(user));
    write(userIdFreed(before), userUpdate(before, set));
    return { kind: 'remapped', user };
  });
