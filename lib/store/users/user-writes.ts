import { REPAIR_AFTER_MS } from '../../domain/kernel/repair.ts';
import type { User } from '../../domain/users/user.ts';
import type { Claim } from '../table/claim.ts';
import { decodeItem } from '../table/item-codec.ts';
import { dueAt, keys } from '../table/keys.ts';
import { newPut } from '../table/revision.ts';
import { type Delete, deleteOf, type Update, type Write } from '../table/table-client.ts';
import { storedUserGuid, userToItem } from './user-item.ts';

type Named = Pick<User, 'guid' | 'clientGuid' | 'externalGuid'>;

/** The partner's id for a user; among its users the partner gives it to one. */
export const userIdClaim = ({ guid, clientGuid, externalGuid }: Named): Claim => ({
  put: newPut({ ...keys.uniqueUserId(clientGuid, externalGuid), userGuid: guid }),
  isOthers: (item) => decodeItem(storedUserGuid, item).userGuid !== guid,
});

/** Frees the partner's id, if it still is this user's. */
export const userIdFreed = ({ guid, clientGuid, externalGuid }: Named): Delete => ({
  kind: 'delete',
  key: keys.uniqueUserId(clientGuid, externalGuid),
  condition: { expression: '#userGuid = :user', values: { user: guid } },
});

/** A new user, whose id is claimed beside. */
export const userPuts = (user: User): readonly Write[] => [
  newPut(userToItem(user)),
  { kind: 'put', item: { ...keys.clientUser(user.clientGuid, user.guid), userGuid: user.guid } },
];

const isUnchanged = ({ revision }: User) => ({
  expression: '#revision = :revision AND #deletedAt = :live',
  values: { revision, live: null },
});

/** Sets these fields of a user that is still as it was read. */
export const userUpdate = (before: User, fields: Partial<User>): Update => ({
  kind: 'update',
  key: keys.user(before.guid),
  set: { ...fields },
  condition: isUnchanged(before),
});

/**
 * Marks the user deleted, frees its partner id and ends its sessions. The members follow (see `continue-user-deletion.ts`);
 * the due entry makes sure of it.
 */
export const userMarkedDeleted = (before: User, nowMs: number): readonly Write[] => {
  const key = keys.user(before.guid);
  return [
    {
      kind: 'update',
      key,
      set: { deletedAt: nowMs, updatedAt: nowMs, ...dueAt(key, nowMs + REPAIR_AFTER_MS) },
      add: { epoch: 1, revision: 1 },
      condition: isUnchanged(before),
    },
    userIdFreed(before),
    deleteOf(keys.clientUser(before.clientGuid, before.guid)),
  ];
};
