import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { USER_PURGE_DELAY_MS } from '../../domain/users/user.ts';
import type { MemberStore } from '../../store/members/member-store.ts';
import { dueAt, keys, USER_RANGE } from '../../store/table/keys.ts';
import { deleteOf } from '../../store/table/table-client.ts';
import { itemToUser } from '../../store/users/user-item.ts';
import type { Adapters } from '../adapters.ts';
import { purgeEventsOf } from './user-events-purge.ts';

/** Items that one call deletes. Dozens of users may be due in one sweep, and their items are in memory at once. */
const ITEMS_PER_CALL = 500;

export interface UserDeletionDeps extends Pick<Adapters, 'table' | 'clock'> {
  readonly members: Pick<MemberStore, 'list' | 'remove'>;
}

/**
 * Continues the deletion of a user that is marked as deleted: first every member with its credentials, then, two weeks
 * later, the whole partition and all events, one part at each call. The operation that deletes calls it, and then the
 * sweep until nothing is left. Each call may be repeated.
 */
export const continueUserDeletion = async (
  { table, clock, members }: UserDeletionDeps,
  userGuid: Guid<'USR'>,
): Promise<void> => {
  const key = keys.user(userGuid);
  const item = await table.get(key, { isConsistent: true });
  const user = item && itemToUser(item);
  if (!user || user.deletedAt === null) return;
  await removeMembers(members, userGuid);
  const purgeAt = user.deletedAt + USER_PURGE_DELAY_MS;
  if (clock() < purgeAt) {
    await table.write({
      kind: 'update',
      key,
      set: { ...dueAt(key, purgeAt) },
      condition: { expression: 'attribute_exists(#pk)' },
    });
    return;
  }
  const left = await table.query({
    pk: key.pk,
    sk: { from: '!', to: '~' },
    isConsistent: true,
    limit: ITEMS_PER_CALL,
  });
  // Items outside of the partition first: without those that name them nobody would find them.
  const usedUp = left.flatMap(({ sk }) =>
    sk.startsWith(USER_RANGE.usedUp) ? [sk.slice(USER_RANGE.usedUp.length)] : [],
  );
  await table.writeMany(usedUp.map((digest) => deleteOf(keys.uniqueUsedUp(user.clientGuid, digest))));
  await table.writeMany(left.filter(({ sk }) => sk !== key.sk).map(deleteOf));
  if (left.length === ITEMS_PER_CALL) return;
  if ((await purgeEventsOf(user, table)).kind === 'more') return;
  await table.writeMany([{ kind: 'delete', key }]);
};

/** No member can be added in the meantime: its user is deleted. */
const removeMembers = (members: UserDeletionDeps['members'], userGuid: Guid<'USR'>): Promise<void> =>
  changeUntilWon({ what: 'user' }, async () => {
    const left = await members.list(userGuid);
    if (left.length === 0) return undefined;
    await Promise.all(left.map((before) => members.remove(before)));
    return LOST;
  });
