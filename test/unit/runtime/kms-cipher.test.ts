import { createHash } from 'node:crypto';
import { KMSClient } from '@aws-sdk/client-kms';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DataKeyOwner, placeOf } from '../../../lib/domain/kernel/cipher.ts';
import { MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { createUnwrapDataKey, generateWrappedDataKey } from '../../../lib/runtime/data-keys.ts';
import { createKmsCipher } from '../../../lib/runtime/kms-cipher.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import { testCipher } from '../../support/adapters/cipher.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { forAllAsync, runs } from '../../support/project/runs.ts';

const client: DataKeyOwner = { clientGuid: 'CLT-1', wrappedDataKey: new Uint8Array([1, 2, 3]), laterDataKeys: [] };
const user = 'USR-00000000-0000-4000-8000-000000000001';
const credentials = keys.credentials(user, 'MBR-00000000-0000-4000-8000-000000000001');
const credentialsOfAnother = keys.credentials(user, 'MBR-00000000-0000-4000-8000-000000000002');
const place = placeOf(credentials, 'answers');

/** A KMS that answers by `decide`, and remembers what it was asked. */
const countingKms = (decide: (input: unknown) => object) => {
  const asked: unknown[] = [];
  const kms = new KMSClient({ region: 'us-east-1' });
  kms.middlewareStack.add(
    () => async (args) => {
      asked.push(args.input);
      return { output: { $metadata: {}, ...decide(args.input) }, response: {} };
    },
    { step: 'initialize' },
  );
  return { kms, asked };
};
const plainKey = (input: unknown) => ({ Plaintext: createHash('sha256').update(JSON.stringify(input)).digest() });

describe('a ciphertext (P39)', () => {
  test('is decrypted at its own place, whatever the text', async () => {
    const cipher = testCipher();
    await forAllAsync(runs(50), fc.string({ unit: 'grapheme' }), async (text) => {
      expect(await cipher.decrypt(client, place, await cipher.encrypt(client, place, text))).toBe(text);
    });
  });

  test.each([
    ['another item', client, placeOf(credentialsOfAnother, 'answers')],
    [
      'another user',
      client,
      placeOf({ ...credentials, pk: keys.user('USR-00000000-0000-4000-8000-000000000002').pk }, 'answers'),
    ],
    ['another attribute', client, placeOf(credentials, 'draft')],
    ['another client', { ...client, clientGuid: 'CLT-2' }, place],
    ['a client with another data key', { ...client, wrappedDataKey: new Uint8Array([1, 2, 4]) }, place],
  ])('moved to %s cannot be read', async (_, owner, otherPlace) => {
    const cipher = testCipher();
    const sealed = await cipher.encrypt(client, place, 'a password');
    await expect(cipher.decrypt(owner, otherPlace, sealed)).rejects.toThrow();
    expect(await cipher.decrypt(client, place, sealed)).toBe('a password');
  });

  test('with one bit changed, or cut short, cannot be read', async () => {
    const cipher = testCipher();
    const sealed = await cipher.encrypt(client, place, 'a password');
    for (let at = 0; at < sealed.length; at += 1) {
      const forged = sealed.map((byte, index) => (index === at ? byte ^ 1 : byte));
      await expect(cipher.decrypt(client, place, forged), `bit of byte ${at}`).rejects.toThrow();
      await expect(cipher.decrypt(client, place, sealed.slice(0, at)), `${at} bytes`).rejects.toThrow();
    }
  });

  test('is different each time, and never contains its text', async () => {
    const cipher = testCipher();
    const made = await Promise.all(Array.from({ length: 50 }, () => cipher.encrypt(client, place, 'a password')));
    expect(new Set(made.map((one) => Buffer.from(one).toString('hex'))).size).toBe(50);
    expect(made.some((one) => Buffer.from(one).includes('password'))).toBe(false);
  });
});

describe('the data key of a client', () => {
  test('is asked of KMS with the client in its encryption context', async () => {
    const { kms, asked } = countingKms(plainKey);
    const cipher = createKmsCipher({ clock: testClock(), ids: testIds(), unwrap: createUnwrapDataKey(kms) });
    await cipher.encrypt(client, place, 'x');
    expect(asked).toEqual([{ CiphertextBlob: client.wrappedDataKey, EncryptionContext: { client: 'CLT-1' } }]);
  });

  test('is asked once in five minutes, however many need it at once', async () => {
    const clock = testClock();
    const { kms, asked } = countingKms(plainKey);
    const cipher = createKmsCipher({ clock, ids: testIds(), unwrap: createUnwrapDataKey(kms) });
    await Promise.all(Array.from({ length: 20 }, () => cipher.encrypt(client, place, 'x')));
    clock.advance(5 * MINUTE_MS - 1);
    await cipher.encrypt(client, place, 'x');
    expect(asked).toHaveLength(1);
    clock.advance(1);
    await cipher.encrypt(client, place, 'x');
    expect(asked).toHaveLength(2);
  });

  test('is cached for each client separately', async () => {
    const { kms, asked } = countingKms(plainKey);
    const cipher = createKmsCipher({ clock: testClock(), ids: testIds(), unwrap: createUnwrapDataKey(kms) });
    const other = { ...client, clientGuid: 'CLT-2' };
    await cipher.encrypt(client, place, 'x');
    await cipher.encrypt(other, place, 'x');
    await cipher.encrypt(client, place, 'x');
    expect(asked).toHaveLength(2);
  });

  test('that KMS refused once is asked for again by the next call', async () => {
    const clock = testClock();
    let isDown = true;
    const { kms, asked } = countingKms((input) => {
      if (isDown) throw Object.assign(new Error('no'), { name: 'AccessDeniedException', $metadata: {} });
      return plainKey(input);
    });
    const cipher = createKmsCipher({ clock, ids: testIds(), unwrap: createUnwrapDataKey(kms) });
    await expect(cipher.encrypt(client, place, 'x')).rejects.toThrow('no');
    isDown = false;
    await cipher.encrypt(client, place, 'x');
    expect(asked).toHaveLength(2);
  });

  test('is cached for a limited number of clients, of which the oldest is dropped', async () => {
    const { kms, asked } = countingKms(plainKey);
    const cipher = createKmsCipher({ clock: testClock(), ids: testIds(), unwrap: createUnwrapDataKey(kms) });
    const owners = Array.from({ length: 201 }, (_, number) => ({ ...client, clientGuid: `CLT-${number}` }));
    for (const owner of owners) await cipher.encrypt(owner, place, 'x');
    for (const owner of [...owners.slice(1), ...owners.slice(0, 1)]) await cipher.encrypt(owner, place, 'x');
    expect(asked).toHaveLength(202);
  });

  test('without plain text in the answer is an error, not a weak key', async () => {
    const { kms } = countingKms(() => ({}));
    const cipher = createKmsCipher({ clock: testClock(), ids: testIds(), unwrap: createUnwrapDataKey(kms) });
    await expect(cipher.encrypt(client, place, 'x')).rejects.toThrow('no data key');
  });

  test('is made by KMS and stored encrypted only', async () => {
    const { kms, asked } = countingKms(() => ({ CiphertextBlob: new Uint8Array([9]), Plaintext: new Uint8Array([7]) }));
    expect(await generateWrappedDataKey('key-id', 'CLT-1', kms)).toEqual(new Uint8Array([9]));
    expect(asked).toEqual([{ KeyId: 'key-id', KeySpec: 'AES_256', EncryptionContext: { client: 'CLT-1' } }]);
    const silent = countingKms(() => ({}));
    await expect(generateWrappedDataKey('key-id', 'CLT-1', silent.kms)).rejects.toThrow('no wrapped data key');
  });
});

describe('a fingerprint of a text', () => {
  test('is the same for the same text, client and purpose, and only then', async () => {
    const clock = testClock();
    const cipher = testCipher(clock);
    const login = await cipher.fingerprint(client, 'login', 'mxuser');
    clock.advance(10 * MINUTE_MS + SECOND_MS);
    expect(await cipher.fingerprint(client, 'login', 'mxuser')).toBe(login);
    expect(login).toMatch(/^[0-9a-f]{64}$/);
    const others = [
      await cipher.fingerprint(client, 'login', 'mxuser2'),
      await cipher.fingerprint(client, 'other', 'mxuser'),
      await cipher.fingerprint({ ...client, clientGuid: 'CLT-2' }, 'login', 'mxuser'),
    ];
    expect(new Set([login, ...others]).size).toBe(4);
  });
});
