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
import { newPut } from '../table/revision.ts';
import { type Delete, deleteOf, type Table, type Update } from '../table/table-client.ts';
import { eventWrites } from '../webhooks/event-store.ts';
import { userToItem } from './user-item.ts';
import { createUserReader } from './user-reader.ts';

/** A deleted user is first only marked; all its data go about two weeks later. */
export const USER_PURGE_DELAY_MS = 14 * DAY_MS;
/** After so long, the sweep goes on with a deletion that stopped half-way. */
const DELETION_REPAIR_MS = 30 * SECOND_MS;

/** Builds the events of a change, given the user after the change. */
export type EventsOf = (user: User) => readonly DomainEvent[];

/** `taken`: the partner uses the id for another user. */
export type UserCreated = { readonly kind: 'done'; readonly user: User } | { readonly kind: 'taken' };
export type RemapResult = { readonly kind: 'done'; readonly user: User } | { readonly kind: 'absent' | 'taken' };

/** `absent`: another call deleted the user first. */
export interface UserDeleted {
  readonly kind: 'done' | 'absent';
}

interface UserDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Ids;
}

export type UserStore = ReturnType<typeof createUserStore>;

export const createUserStore = (deps: UserDeps) => ({
  ...createUserReader(deps),
  create: create(deps),
  /** The live user that the partner calls `externalGuid`. */
  byExternalGuid: async (clientGuid: Guid<'CLT'>, externalGuid: string): Promise<User | null> => {
    const claim = await deps.table.get(keys.uniqueUserId(clientGuid, externalGuid), { isConsistent: true });
    return claim && createUserReader(deps).read(decodeItem(storedClaim, claim).userGuid);
  },
  /** At most `limit` live users of the client in the order of their guids, those after `after`. Strong read. */
  guidsOfClient: async (
    clientGuid: Guid<'CLT'>,
    after: Guid<'USR'> | null,
    limit: number,
  ): Promise<readonly Guid<'USR'>[]> => {
    const { pk, sk: prefix } = keys.clientUsersOf(clientGuid);
    const items = await deps.table.query({
      pk,
      sk: after === null ? { prefix } : { from: `${keys.clientUser(clientGuid, after).sk}!`, to: `${prefix}~` },
      isConsistent: true,
      limit,
    });
    return items.map((item) => decodeItem(storedClaim, item).userGuid);
  },
  /** Omitted fields keep their value. Null when the user is gone. */
  update: update(deps),
  /** Gives the user another partner id. */
  remap: remap(deps),
  /**
   * Marks the user deleted, frees its partner id and ends its sessions, in one transaction. The members follow (see
   * `user-deletion.ts`); the due entry makes sure of it.
   */
  markDeleted: markDeleted(deps),
});

const storedClaim = z.object({ userGuid: guidSchema('USR') });

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

/** Sets these fields of a user that is still as it was read. */
const userUpdate = (user: User, fields: Partial<User>): Update => ({
  kind: 'update',
  key: keys.user(user.guid),
  set: { ...fields },
  condition: isUnchanged(user),
});

const create =
  ({ table, clock, ids }: UserDeps) =>
  async (
    clientGuid: Guid<'CLT'>,
    externalGuid: string,
    fields: UserFields,
    eventsOf: EventsOf,
  ): Promise<UserCreated> => {
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
    return changeUntilWon({ what: 'user' }, async () => {
      const written = await table.transact([
        newPut({ ...keys.uniqueUserId(clientGuid, externalGuid), userGuid: user.guid }),
        newPut(userToItem(user)),
        { kind: 'put', item: { ...keys.clientUser(clientGuid, user.guid), userGuid: user.guid } },
        ...eventWrites(eventsOf(user)),
      ]);
      if (written.ok) return { kind: 'done', user };
      return written.refused.some((refusal) => refusal?.isConflict) ? LOST : { kind: 'taken' };
    });
  };

const update =
  (deps: UserDeps) =>
  (userGuid: Guid<'USR'>, fields: Partial<UserFields>, eventsOf: EventsOf): Promise<User | null> =>
    changeUntilWon({ what: 'user' }, async () => {
      const user = await createUserReader(deps).read(userGuid);
      if (!user) return null;
      const change = { ...fields, updatedAt: deps.clock(), revision: user.revision + 1 };
      const next = { ...user, ...change };
      const written = await deps.table.transact([userUpdate(user, change), ...eventWrites(eventsOf(next))]);
      return written.ok ? next : LOST;
    });

const remap =
  (deps: UserDeps) =>
  (seen: User, externalGuid: string): Promise<RemapResult> =>
    changeUntilWon({ what: 'user' }, async () => {
      const user = await createUserReader(deps).read(seen.guid);
      if (!user) return { kind: 'absent' };
      if (externalGuid === user.externalGuid) return { kind: 'done', user };
      const change = { externalGuid, updatedAt: deps.clock(), revision: user.revision + 1 };
      const written = await deps.table.transact([
        newPut({ ...keys.uniqueUserId(user.clientGuid, externalGuid), userGuid: user.guid }),
        releaseOf(user),
        userUpdate(user, change),
      ]);
      if (written.ok) return { kind: 'done', user: { ...user, ...change } };
      // The id may belong to this very user already: another call gave it the same id first.
      const [claim] = written.refused;
      if (claim?.isConflict === false && claim.item?.userGuid !== user.guid) return { kind: 'taken' };
      return LOST;
    });

const markDeleted =
  (deps: UserDeps) =>
  (seen: User, eventsOf: EventsOf): Promise<UserDeleted> =>
    changeUntilWon({ what: 'user' }, async () => {
      const user = await createUserReader(deps).read(seen.guid);
      if (!user) return { kind: 'absent' };
      const now = deps.clock();
      const key = keys.user(user.guid);
      const written = await deps.table.transact([
        {
          kind: 'update',
          key,
          set: { deletedAt: now, updatedAt: now, ...dueAt(key, now + DELETION_REPAIR_MS) },
          add: { epoch: 1, revision: 1 },
          condition: isUnchanged(user),
        },
        releaseOf(user),
        deleteOf(keys.clientUser(user.clientGuid, user.guid)),
        ...eventWrites(eventsOf({ ...user, revision: user.revision + 1 })),
      ]);
      return written.ok ? { kind: 'done' } : LOST;
    });
