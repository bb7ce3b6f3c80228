import { beforeEach, describe, expect, test } from 'vitest';
import { rotateDataKey } from '../../../lib/app/users/rotate-data-key.ts';
import { POLL_TIMEOUT_SECONDS } from '../../../lib/domain/jobs/limits.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import { DATA_KEY_UNUSED_MS, LATER_DATA_KEYS_MAX } from '../../../lib/domain/kernel/data-keys.ts';
import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { UnreadableError } from '../../../lib/domain/kernel/unreadable.ts';
import { CLIENT_AGE_SECONDS_MAX, type Client } from '../../../lib/domain/users/client.ts';
import { createClientStore, foundClient } from '../../../lib/store/users/client-store.ts';
import { createDataKeyStore } from '../../../lib/store/users/data-key-store.ts';
import { testCipher } from '../../support/adapters/cipher.ts';
import { type TestClock, testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { testTable } from '../../support/table/test-table.ts';

const ids = testIds('data keys');
const PLACE = 'a place';
/** As long as those of KMS. */
const wrapDataKey = async () => ids.bytes(184);
/** What a strong read of one unit reads. */
const READ_UNIT_BYTES = 4_096;

let clock: TestClock;
let founded: Client;
let clients: ReturnType<typeof createClientStore>;
let rotate: (guid: Client['guid']) => ReturnType<typeof rotateDataKey>;
beforeEach(async () => {
  clock = testClock();
  const { table } = await testTable();
  clients = createClientStore({ table, clock });
  const dataKeys = createDataKeyStore({ table, clock });
  rotate = (guid) => rotateDataKey(guid, { dataKeys, clock, wrapDataKey });
  founded = await foundClient({ table, clock, ids, wrapDataKey }, { name: 'A Bank', apiKey: 'key' });
});

const client = async (): Promise<Client> => {
  const found = await clients.read(founded.guid);
  if (found === null) throw new Error('no client');
  return found;
};
const seal = async (by: Client, text: string) => testCipher(clock).encrypt(dataKeyOwnerOf(by), PLACE, text);
const open = (by: Client, sealed: Uint8Array) => testCipher(clock).decrypt(dataKeyOwnerOf(by), PLACE, sealed);
const rotated = async (): Promise<void> => {
  expect((await rotate(founded.guid)).kind).toBe('done');
  clock.advance(DATA_KEY_UNUSED_MS);
};

describe('a rotated data key', () => {
  test('encrypts new values, and old values are decrypted with their own key', async () => {
    const values: [string, Uint8Array][] = [['0', await seal(founded, '0')]];
    for (const text of ['1', '2', '3']) {
      await rotated();
      values.push([text, await seal(await client(), text)]);
    }
    for (const [text, sealed] of values) expect(await open(await client(), sealed)).toBe(text);
    // The format byte and the eight bytes that name the key: three keys have three names.
    expect(new Set(values.map(([, sealed]) => Buffer.from(sealed.subarray(0, 9)).toString('hex'))).size).toBe(4);
    expect(values.map(([, sealed]) => sealed[0])).toEqual([1, 2, 2, 2]);
  });

  test('is not used before every environment knows it, even during the longest call', async () => {
    const before = await client();
    expect(await rotate(founded.guid)).toEqual({ kind: 'done', usedFrom: clock() + DATA_KEY_UNUSED_MS });
    expect(DATA_KEY_UNUSED_MS).toBeGreaterThan(2 * (CLIENT_AGE_SECONDS_MAX + POLL_TIMEOUT_SECONDS) * SECOND_MS);
    clock.advance(DATA_KEY_UNUSED_MS - 1);
    expect(await open(before, await seal(await client(), 'x'))).toBe('x');
    clock.advance(1);
    const sealed = await seal(await client(), 'x');
    await expect(open(before, sealed)).rejects.toThrow(UnreadableError);
    // Environments whose clock is late know it already.
    clock.advance(-DATA_KEY_UNUSED_MS);
    expect(await open(await client(), sealed)).toBe('x');
  });

  test('does not decrypt values with one bit changed, or cut short (P39)', async () => {
    await rotated();
    const by = await client();
    const sealed = await seal(by, 'a password');
    for (let at = 0; at < sealed.length; at += 1) {
      const forged = sealed.map((byte, index) => (index === at ? byte ^ 1 : byte));
      await expect(open(by, forged), `bit of byte ${at}`).rejects.toThrow(UnreadableError);
      await expect(open(by, sealed.slice(0, at)), `${at} bytes`).rejects.toThrow(UnreadableError);
    }
  });

  test('leaves fingerprints unchanged, so that logins are found again', async () => {
    const of = async () => testCipher(clock).fingerprint(dataKeyOwnerOf(await client()), 'login', 'mxuser');
    const before = await of();
    await rotated();
    expect(await of()).toBe(before);
  });
});

describe('a rotation of a data key', () => {
  test('made twice by mistake gives one data key', async () => {
    const both = await Promise.all([rotate(founded.guid), rotate(founded.guid)]);
    const usedFrom = clock() + DATA_KEY_UNUSED_MS;
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['done', 'pending']);
    expect(await rotate(founded.guid)).toEqual({ kind: 'pending', usedFrom });
    expect((await client()).laterDataKeys).toHaveLength(1);
  });

  test('is refused where the client has as many data keys as fit into one read unit', async () => {
    for (let count = 0; count < LATER_DATA_KEYS_MAX; count += 1) await rotated();
    expect(await rotate(founded.guid)).toEqual({ kind: 'tooMany' });
    const { laterDataKeys } = await client();
    expect(laterDataKeys).toHaveLength(LATER_DATA_KEYS_MAX);
    const bytes = laterDataKeys.reduce((sum, { wrapped }) => sum + wrapped.length + 'wrappedusedFrom'.length + 21, 0);
    expect(bytes).toBeLessThan(READ_UNIT_BYTES - 1_024);
  });

  test('of a client that does not exist changes nothing', async () => {
    expect(await rotate('CLT-00000000-0000-4000-8000-000000000000')).toEqual({ kind: 'absent' });
  });
});
