import { beforeEach, describe, expect, test } from 'vitest';
import { createApiKey, revokeApiKey, rotateApiKey } from '../../../lib/app/users/change-api-keys.ts';
import { DAY_MS, HOUR_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { API_KEYS_MAX, apiKeyIdOf } from '../../../lib/domain/users/api-key.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import { hashOf } from '../../../lib/domain/users/token.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import { type ApiKeyStore, createApiKeyStore, replaceApiKey } from '../../../lib/store/users/api-key-store.ts';
import { createClientStore, foundClient } from '../../../lib/store/users/client-store.ts';
import { type TestClock, testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { freshTable } from '../../support/table/dynamo.ts';
import type { TestTable } from '../../support/table/test-table.ts';

let clock: TestClock;
let fresh: TestTable;
let store: ApiKeyStore;
let client: Client;
const ids = testIds('api keys');
const found = (apiKey: string) =>
  foundClient({ table: fresh.table, clock, ids, wrapDataKey: async () => ids.bytes(32) }, { name: 'A Bank', apiKey });

beforeEach(async () => {
  clock = testClock();
  fresh = await freshTable();
  store = createApiKeyStore({ table: fresh.table, clock });
  client = await found('first');
});

const idOf = (apiKey: string) => apiKeyIdOf(hashOf(apiKey));
const call = (apiKey: string) => createClientStore({ table: fresh.table, clock }).byApiKey(apiKey);
const rotate = (former: string, apiKey: string, overlapMs: number) =>
  rotateApiKey({ clientGuid: client.guid, formerId: idOf(former), apiKey, overlapMs }, { apiKeys: store, clock });
const revoke = (apiKey: string, of = client.guid) => revokeApiKey(of, idOf(apiKey), { apiKeys: store });
const create = (apiKey: string) =>
  createApiKey({ clientGuid: client.guid, name: apiKey, apiKey }, { apiKeys: store, clock });
const listed = async () => (await store.list(client.guid)).map(({ hash }) => hash);

describe('several keys of a client', () => {
  test('each give access to the client, and the list has them all, oldest first', async () => {
    clock.advance(SECOND_MS);
    expect(await create('second')).toBe('done');
    expect((await call('first'))?.guid).toBe(client.guid);
    expect((await call('second'))?.guid).toBe(client.guid);
    expect(await store.list(client.guid)).toMatchObject([
      { hash: hashOf('first'), name: 'first key', createdAt: clock() - SECOND_MS, expiresAt: null },
      { hash: hashOf('second'), name: 'second', createdAt: clock(), expiresAt: null },
    ]);
  });

  test('are of no other client, and no other client can list or revoke them (P37)', async () => {
    const other = await found('of another');
    expect(await store.list(other.guid)).toHaveLength(1);
    expect(await revoke('first', other.guid)).toBe('absent');
    await expect(create('of another')).rejects.toThrow('Another client has this API key');
    expect((await call('of another'))?.guid).toBe(other.guid);
    expect(await call('first')).not.toBeNull();
  });

  test('are at most API_KEYS_MAX', async () => {
    for (let count = 1; count < API_KEYS_MAX; count += 1) await create(`key ${count}`);
    expect(await create('one more')).toBe('tooMany');
    expect(await rotate('first', 'one more', HOUR_MS)).toEqual({ kind: 'tooMany' });
    expect(await call('one more')).toBeNull();
    expect((await rotate('first', 'in its place', 0)).kind).toBe('done');
  });

  test('are stored as hashes only (P3)', async () => {
    await create('a-very-secret-key');
    await rotate('a-very-secret-key', 'its-successor-key', HOUR_MS);
    const stored = JSON.stringify(await fresh.items());
    expect(stored).toContain(hashOf('its-successor-key'));
    expect(stored).not.toMatch(/its-successor-key/);
  });
});

describe('a revoked key', () => {
  test('is refused from the next call on, while the others stay good (P5)', async () => {
    await create('second');
    expect(await call('first')).not.toBeNull();
    expect(await revoke('first')).toBe('done');
    expect(await call('first')).toBeNull();
    expect(await call('second')).not.toBeNull();
    expect(await listed()).toEqual([hashOf('second')]);
    expect(await revoke('first')).toBe('absent');
  });

  test('leaves no item', async () => {
    await create('second');
    await revoke('second');
    expect(JSON.stringify(await fresh.items())).not.toContain(hashOf('second'));
  });
});

describe('a rotated key', () => {
  test('is good to the last millisecond of the overlap and not a millisecond longer', async () => {
    const rotated = await rotate('first', 'second', 2 * HOUR_MS);
    expect(rotated).toMatchObject({ kind: 'done', formerEndsAt: clock() + 2 * HOUR_MS });
    clock.advance(2 * HOUR_MS - 1);
    expect(await call('first')).not.toBeNull();
    expect(await listed()).toHaveLength(2);
    clock.advance(1);
    expect(await call('first')).toBeNull();
    expect(await call('second')).not.toBeNull();
    expect(await listed()).toEqual([hashOf('second')]);
  });

  test('gives its name to the new one, and both items are deleted after its end', async () => {
    await rotate('first', 'second', DAY_MS);
    expect((await store.list(client.guid)).map(({ name }) => name)).toEqual(['first key', 'first key']);
    const ends = (await fresh.items()).filter((item) => JSON.stringify(item).includes(hashOf('first')));
    expect(ends.map(({ ttl }) => ttl)).toEqual([(clock() + DAY_MS) / SECOND_MS, (clock() + DAY_MS) / SECOND_MS]);
  });

  test('ends at once without an overlap', async () => {
    expect((await rotate('first', 'second', 0)).kind).toBe('done');
    expect(await call('first')).toBeNull();
    expect(await listed()).toEqual([hashOf('second')]);
  });

  test('is not given a later end by another rotation, and can still be revoked', async () => {
    await rotate('first', 'second', HOUR_MS);
    expect(await rotate('first', 'third', DAY_MS)).toEqual({ kind: 'ending' });
    expect(await call('third')).toBeNull();
    await revoke('first');
    expect(await call('first')).toBeNull();
  });

  test('must exist, or no key is made', async () => {
    expect(await rotate('unknown', 'second', HOUR_MS)).toEqual({ kind: 'absent' });
    expect(await call('second')).toBeNull();
  });

  test.each([
    [HOUR_MS, 'ending', 2],
    [0, 'absent', 1],
  ])('is rotated once by two rotations at the same time, with an overlap of %d ms', async (overlapMs, other, count) => {
    const rotated = await Promise.all([rotate('first', 'second', overlapMs), rotate('first', 'third', overlapMs)]);
    expect(rotated.map(({ kind }) => kind).toSorted()).toEqual([other, 'done'].toSorted());
    expect(await listed()).toHaveLength(count);
  });
});

describe('the last use of a key', () => {
  const lastUses = async () => (await store.list(client.guid)).map(({ lastUsedAt }) => lastUsedAt);

  test('is kept to the hour', async () => {
    expect(await lastUses()).toEqual([null]);
    const first = clock();
    await call('first');
    clock.advance(HOUR_MS - 1);
    await call('first');
    expect(await lastUses()).toEqual([first]);
    clock.advance(1);
    await call('first');
    expect(await lastUses()).toEqual([clock()]);
  });

  test('does not restore a revoked key', async () => {
    const key = await store.find('first');
    if (key === null) throw new Error('no key');
    await revoke('first');
    await store.noteUse(key);
    expect(await call('first')).toBeNull();
    expect(await listed()).toEqual([]);
  });
});

describe('a key of an earlier version', () => {
  beforeEach(async () => {
    await fresh.table.writeMany([
      { kind: 'delete', key: keys.apiKeyOf(client.guid, hashOf('first')) },
      { kind: 'put', item: { ...keys.apiKey(hashOf('first')), clientGuid: client.guid } },
    ]);
    expect(await listed()).toEqual([]);
  });

  test('works, and is listed from its next use on', async () => {
    expect((await call('first'))?.guid).toBe(client.guid);
    expect(await store.list(client.guid)).toMatchObject([{ name: '', createdAt: null, lastUsedAt: clock() }]);
    await revoke('first');
    expect(await call('first')).toBeNull();
  });

  test('can be revoked before its next use once it was found', async () => {
    const key = await store.find('first');
    if (key === null) throw new Error('no key');
    await store.enlist(key);
    expect(await revoke('first')).toBe('done');
    expect(await call('first')).toBeNull();
  });

  test('of the local host is replaced', async () => {
    const draft = { clientGuid: client.guid, name: 'local', apiKey: 'second', createdAt: clock() };
    await replaceApiKey(fresh.table, { ...draft, formerHash: hashOf('first') });
    expect([await call('first'), (await call('second'))?.guid]).toEqual([null, client.guid]);
    expect(await listed()).toEqual([hashOf('second')]);
  });
});
