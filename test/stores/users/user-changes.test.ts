import { beforeEach, describe, expect, test } from 'vitest';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import type { Table, TransactResult } from '../../../lib/store/table/table-client.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { type UserChanges, userChanges } from '../../support/api/user-changes.ts';
import { freshTable } from '../../support/table/dynamo.ts';
import { createMemoryTable, type MemoryTable } from '../../support/table/memory-table.ts';

const CLIENT: Guid<'CLT'> = 'CLT-00000000-0000-4000-8000-000000000001';

const clock = testClock();
const ids = testIds();
const storeOn = (table: Table): UserChanges => userChanges({ table, clock, ids });

let table: MemoryTable;
let calm: UserChanges;
beforeEach(() => {
  table = createMemoryTable();
  calm = storeOn(table);
});

const created = (id: string): Promise<User> => calm.made(CLIENT, id);

const holderOf = async (id: string): Promise<unknown> =>
  (await table.get(keys.uniqueUserId(CLIENT, id), { isConsistent: true }))?.userGuid ?? null;

const CONFLICT = (count: number): TransactResult => ({
  ok: false,
  refused: Array.from({ length: count }, () => ({ item: null, isConflict: true })),
});

/** A store whose first transaction loses to `rival`: by a conflict without an item, or by what it then finds there. */
const interrupted = (how: 'conflict' | 'overtaken', rival: () => Promise<unknown>): UserChanges => {
  let isFirst = true;
  return storeOn({
    ...table,
    transact: async (writes) => {
      if (!isFirst) return table.transact(writes);
      isFirst = false;
      await rival();
      return how === 'conflict' ? CONFLICT(writes.length) : table.transact(writes);
    },
  });
};

describe.each(['conflict', 'overtaken'] as const)('a deletion of a user whose first try meets a %s (P46)', (how) => {
  test('deletes the user as another update left it, and frees its id', async () => {
    const user = await created('a');
    const rival = () => calm.edit(user.guid, { firstName: 'Ada' });
    expect(await interrupted(how, rival).delete(user.guid, false)).toBe('deleted');
    expect(table.items().filter(({ type }) => type === 'USER')).toMatchObject([{ revision: user.revision + 2 }]);
    expect(await calm.byExternalGuid(CLIENT, 'a')).toBeNull();
    expect(await holderOf('a')).toBeNull();
    expect((await table.get(keys.user(user.guid), { isConsistent: true }))?.firstName).toBe('Ada');
  });

  test('frees the id that another call set meanwhile, and leaves its later owner alone', async () => {
    const user = await created('a');
    let heir: User | null = null;
    const isOurs = await interrupted(how, async () => {
      await calm.remap(user.guid, 'b');
      heir = await created('a');
    }).delete(user.guid);
    expect(isOurs).toBe('deleted');
    expect(await holderOf('b')).toBeNull();
    expect(await calm.byExternalGuid(CLIENT, 'a')).toEqual(heir);
    expect(heir).not.toBeNull();
  });

  test('does not count when another call deleted the user first', async () => {
    const user = await created('a');
    expect(await interrupted(how, () => calm.delete(user.guid)).delete(user.guid)).toBe('absent');
  });
});

describe.each(['conflict', 'overtaken'] as const)('a new id of a user whose first try meets a %s (P46)', (how) => {
  test('is given to the user as another update left it', async () => {
    const user = await created('a');
    const remapped = await interrupted(how, () => calm.edit(user.guid, { firstName: 'Ada' })).remap(user.guid, 'b');
    expect(remapped).toMatchObject({ kind: 'remapped', user: { externalGuid: 'b', firstName: 'Ada' } });
    expect(await holderOf('a')).toBeNull();
    expect(await holderOf('b')).toBe(user.guid);
  });

  test('counts when another call gave the user the same one', async () => {
    const user = await created('a');
    const remapped = await interrupted(how, () => calm.remap(user.guid, 'b')).remap(user.guid, 'b');
    expect(remapped).toMatchObject({ kind: 'remapped', user: { guid: user.guid, externalGuid: 'b' } });
    expect(await holderOf('a')).toBeNull();
  });

  test('is taken when another user got it first, and the old one stays', async () => {
    const user = await created('a');
    expect(await interrupted(how, () => created('b')).remap(user.guid, 'b')).toEqual({ kind: 'idTaken' });
    expect(await calm.byExternalGuid(CLIENT, 'a')).toEqual(user);
  });

  test('is claimed for nobody when another call deleted the user', async () => {
    const user = await created('a');
    const remapped = await interrupted(how, () => calm.delete(user.guid)).remap(user.guid, 'b');
    expect(remapped).toEqual({ kind: 'absent' });
    expect(await holderOf('b')).toBeNull();
  });

  test('replaces one that another call gave the user', async () => {
    const user = await created('a');
    const remapped = await interrupted(how, () => calm.remap(user.guid, 'c')).remap(user.guid, 'b');
    expect(remapped).toMatchObject({ kind: 'remapped', user: { externalGuid: 'b' } });
    expect([await holderOf('a'), await holderOf('b'), await holderOf('c')]).toEqual([null, user.guid, null]);
  });
});

describe('many callers at once (P46)', () => {
  test('can all change one user', async () => {
    const user = await created('a');
    const names = Array.from({ length: 20 }, (_, n) => `Name ${n}`);
    const changed = await Promise.all(names.map((firstName) => calm.edit(user.guid, { firstName })));
    expect(changed).toMatchObject(names.map((firstName) => ({ user: { firstName } })));
    expect((await calm.byExternalGuid(CLIENT, 'a'))?.revision).toBe(user.revision + names.length);
  });

  test('that delete one user succeed exactly once', async () => {
    const user = await created('a');
    const deleted = await Promise.all(Array.from({ length: 20 }, () => calm.delete(user.guid)));
    expect(deleted.filter((one) => one === 'deleted')).toHaveLength(1);
  });
});

test('a user that others write at every try is busy, which may pass', async () => {
  const user = await created('a');
  const busy = storeOn({ ...table, transact: async (writes) => CONFLICT(writes.length) });
  const refused = { name: 'Unavailable' };
  await expect(busy.edit(user.guid, { firstName: 'Ada' })).rejects.toMatchObject(refused);
  await expect(busy.remap(user.guid, 'b')).rejects.toMatchObject(refused);
  await expect(busy.delete(user.guid)).rejects.toMatchObject(refused);
  await expect(busy.create(CLIENT, 'c')).rejects.toMatchObject(refused);
});

describe('a call on a user whose answer from the table is lost (P46)', () => {
  /** A store on the emulator that commits the first transaction after `arm` and loses its answer. */
  const lossy = async () => {
    const { table: lossyTable, client } = await freshTable();
    let isArmed = false;
    client.middlewareStack.add(
      (next, context) => async (args) => {
        const answer = await next(args);
        if (context.commandName === 'TransactWriteItemsCommand' && isArmed) {
          isArmed = false;
          throw Object.assign(new Error('socket hang up'), { name: 'TimeoutError', code: 'ECONNRESET' });
        }
        return answer;
      },
      { step: 'deserialize', priority: 'low' },
    );
    const users = storeOn(lossyTable);
    const user = await users.made(CLIENT, 'a');
    const arm = (): void => {
      isArmed = true;
    };
    return { users, user, arm, isArmed: () => isArmed };
  };

  test('counts as a deletion if that was committed', async () => {
    const { users, user, arm, isArmed } = await lossy();
    arm();
    expect(await users.delete(user.guid)).toBe('deleted');
    expect(isArmed()).toBe(false);
    expect(await users.byExternalGuid(CLIENT, 'a')).toBeNull();
  });

  test('counts as a new id if that was committed', async () => {
    const { users, user, arm, isArmed } = await lossy();
    arm();
    expect(await users.remap(user.guid, 'b')).toMatchObject({
      kind: 'remapped',
      user: { externalGuid: 'b', revision: 2 },
    });
    expect(isArmed()).toBe(false);
    expect(await users.byExternalGuid(CLIENT, 'b')).toMatchObject({ guid: user.guid, revision: 2 });
  });
});
