import * as z from 'zod/mini';
import { guidSchema } from '../../contract/kernel/guid-schema.ts';
import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import { type Guid, toGuid } from '../../domain/kernel/guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import { type Clock, DAY_MS, SECOND_MS } from '../../domain/kernel/time.ts';
import type { User, UserFields } from '../../domain/users/user.ts';
import type { DomainEvent } from '../../domain/webhooks/event.ts';
import { decodeItem } from '../table/item-codec.ts';
import { dueAt, keys } from '../table/keys.ts';
import type { Delete, Table } from '../table/table-client.ts';
import { eventWrites } from '../webhooks/event-store.ts';
import { itemToUser, userToItem } from './user-item.ts';

/** Soft delete first, everything gone about two weeks later. */
export const USER_PURGE_DELAY_MS = 14 * DAY_MS;
/** A deletion that stopped half-way is taken up again by the sweep after this. */
const DELETION_REPAIR_MS = 30 * SECOND_MS;

/** Builds the events of a change from the user as it will be. */
export type EventsOf = (user: User) => readonly DomainEvent[];

/** `taken`: the partner uses the id for another user. */
export type UserCreated = { readonly kind: 'done'; readonly user: User } | { readonly kind: 'taken' };
export type RemapResult = { readonly kind: 'done'; readonly user: User } | { readonly kind: 'absent' | 'taken' };

export interface UserStore {
  readonly create: (
    clientGuid: Guid<'CLT'>,
    externalGuid: string,
    fields: UserFields,
    eventsOf: EventsOf,
  ) => Promise<UserCreated>;
  /** The live user. Strong read. */
  readonly read: (guid: Guid<'USR'>) => Promise<User | null>;
  /** The live user whom the partner calls `externalGuid`. */
  readonly byExternalGuid: (clientGuid: Guid<'CLT'>, externalGuid: string) => Promise<User | null>;
  /** At most `limit` live users of the client in the order of their guids, from after that one. Strong read. */
  readonly guidsOfClient: (
    clientGuid: Guid<'CLT'>,
    after: Guid<'USR'> | null,
    limit: number,
  ) => Promise<readonly Guid<'USR'>[]>;
  /** Fields left out keep their value. Null when the user is gone. */
  readonly update: (userGuid: Guid<'USR'>, fields: Partial<UserFields>, eventsOf: EventsOf) => Promise<User | null>;
  /** Gives the user another partner id. */
  readonly remap: (user: User, externalGuid: string) => Promise<RemapResult>;
  /**
   * Marks the user deleted, frees its partner id and ends its sessions, in one transaction. The members follow (see
   * `user-deletion.ts`); the due entry makes sure of it. False when somebody else deleted it first.
   */
  readonly markDeleted: (user: User, eventsOf: EventsOf) => Promise<boolean>;
}

const storedClaim = z.object({ userGuid: guidSchema('USR') });

export const createUserStore = ({
  table,
  clock,
  ids,
}: {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Ids;
}): UserStore => {
  const read = async (guid: Guid<'USR'>): Promise<User | null> => {
    const item = await table.get(keys.user(guid), { isConsistent: true });
    const user = item && itemToUser(item);
    return user?.deletedAt === null ? user : null;
  };

  const isUnchanged = (user: User) => ({
    expression: '#revision = :revision AND #deletedAt = :live',
    values: { revision: user.revision, live: null },
  });

  /** Frees the partner's id, if it still is this user's. */
  const releaseOf = (user: User): Delete => ({
    kind: 'delete',
    key: keys.uniqueUserId(user.clientGuid, user.externalGuid),
    condition: { expression: '#userGuid = :user', values: { user: user.guid } },
  });

  return {
    read,
    create: async (clientGuid, externalGuid, fields, eventsOf) => {
      const now = clock();
      const user: User = {
        ...fields,
        guid: toGuid('USR', ids.uuid()),
        clientGuid,
        externalGuid,
        epoch: 1,
        memberOrdinalNext: 0,
        loggedInAt: null,
        revision: 1,
        createdAt: now,
        updatedAt: now,
        deletedAt: null,
      };
      const isNew = { expression: 'attribute_not_exists(#pk)' };
      const claim = { ...keys.uniqueUserId(clientGuid, externalGuid), userGuid: user.guid };
      return changeUntilWon({ what: 'user' }, async () => {
        const written = await table.transact([
          { kind: 'put', item: claim, condition: isNew },
          { kind: 'put', item: userToItem(user), condition: isNew },
          { kind: 'put', item: { ...keys.clientUser(clientGuid, user.guid), userGuid: user.guid } },
          ...eventWrites(eventsOf(user)),
        ]);
        if (written.ok) return { kind: 'done', user };
        return written.refused.some((refusal) => refusal?.isConflict) ? LOST : { kind: 'taken' };
      });
    },

    byExternalGuid: async (clientGuid, externalGuid) => {
      const claim = await table.get(keys.uniqueUserId(clientGuid, externalGuid), { isConsistent: true });
      return claim && read(decodeItem(storedClaim, claim).userGuid);
    },

    guidsOfClient: async (clientGuid, after, limit) => {
      const { pk, sk: prefix } = keys.clientUsersOf(clientGuid);
      const items = await table.query({
        pk,
        sk: after === null ? { prefix } : { from: `${keys.clientUser(clientGuid, after).sk}!`, to: `${prefix}~` },
        isConsistent: true,
        limit,
      });
      return items.map((item) => decodeItem(storedClaim, item).userGuid);
    },

    update: (userGuid, fields, eventsOf) =>
      changeUntilWon({ what: 'user' }, async () => {
        const user = await read(userGuid);
        if (!user) return null;
        const next: User = { ...user, ...fields, updatedAt: clock(), revision: user.revision + 1 };
        const written = await table.transact([
          {
            kind: 'update',
            key: keys.user(userGuid),
            set: { ...fields, updatedAt: next.updatedAt, revision: next.revision },
            condition: isUnchanged(user),
          },
          ...eventWrites(eventsOf(next)),
        ]);
        return written.ok ? next : LOST;
      }),

    remap: (seen, externalGuid) =>
      changeUntilWon({ what: 'user' }, async () => {
        const user = await read(seen.guid);
        if (!user) return { kind: 'absent' };
        if (externalGuid === user.externalGuid) return { kind: 'done', user };
        const next: User = { ...user, externalGuid, updatedAt: clock(), revision: user.revision + 1 };
        const written = await table.transact([
          {
            kind: 'put',
            item: { ...keys.uniqueUserId(user.clientGuid, externalGuid), userGuid: user.guid },
            condition: { expression: 'attribute_not_exists(#pk)' },
          },
          releaseOf(user),
          {
            kind: 'update',
            key: keys.user(user.guid),
            set: { externalGuid, updatedAt: next.updatedAt, revision: next.revision },
            condition: isUnchanged(user),
          },
        ]);
        if (written.ok) return { kind: 'done', user: next };
        // By this very user: another call gave it the same id first.
        const [claim] = written.refused;
        if (claim?.isConflict === false && claim.item?.userGuid !== user.guid) return { kind: 'taken' };
        return LOST;
      }),

    markDeleted: (seen, eventsOf) =>
      changeUntilWon({ what: 'user' }, async () => {
        const user = await read(seen.guid);
        if (!user) return false;
        const now = clock();
        const key = keys.user(user.guid);
        const written = await table.transact([
          {
            kind: 'update',
            key,
            set: { deletedAt: now, updatedAt: now, ...dueAt(key, now + DELETION_REPAIR_MS) },
            add: { epoch: 1, revision: 1 },
            condition: isUnchanged(user),
          },
          releaseOf(user),
          { kind: 'delete', key: keys.clientUser(user.clientGuid, user.guid) },
          ...eventWrites(eventsOf({ ...user, revision: user.revision + 1 })),
        ]);
        return written.ok ? true : LOST;
      }),
  };
};
