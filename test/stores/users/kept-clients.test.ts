import { beforeEach, describe, expect, test } from 'vitest';
import { createApiKey, revokeApiKey, rotateApiKey } from '../../../lib/app/users/change-api-keys.ts';
import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { apiKeyIdOf } from '../../../lib/domain/users/api-key.ts';
import { CLIENT_AGE_SECONDS_MAX, type Client } from '../../../lib/domain/users/client.ts';
import { hashOf } from '../../../lib/domain/users/token.ts';
import { createApiKeyStore } from '../../../lib/store/users/api-key-store.ts';
import { createClientStore, foundClient } from '../../../lib/store/users/client-store.ts';
import { createKeptClients, type KeptClients } from '../../../lib/store/users/kept-clients.ts';
import { type TestClock, testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { type FreshTable, freshTable } from '../../support/table/dynamo.ts';

const AGE_MS_MAX = CLIENT_AGE_SECONDS_MAX * SECOND_MS;
const ids = testIds('kept clients');
let clock: TestClock;
let fresh: FreshTable;
let client: Client;
let kept: KeptClients;

beforeEach(async () => {
  clock = testClock();
  fresh = await freshTable();
  const { table } = fresh;
  client = await foundClient(
    { table, clock, ids, wrapDataKey: async () => ids.bytes(32) },
    { name: 'A', apiKey: 'key' },
  );
  kept = createKeptClients({ table, clock, clientAgeMsMax: AGE_MS_MAX });
  // The first call with a key in an hour notes its use.
  await kept.byApiKey('key');
});

const tripsOf = async (call: () => Promise<unknown>): Promise<number> => {
  fresh.meter.reset();
  await call();
  return fresh.meter.calls.length;
};
const deps = () => ({ apiKeys: createApiKeyStore({ table: fresh.table, clock }), clock });

describe('a client and an API key in the cache', () => {
  test('cost a call no trip for some seconds, and two when they are read again', async () => {
    expect(await tripsOf(() => kept.byApiKey('key'))).toBe(0);
    expect(await tripsOf(() => kept.read(client.guid))).toBe(0);
    clock.advance(AGE_MS_MAX);
    expect(await tripsOf(() => kept.byApiKey('key'))).toBe(2);
    const anew = createKeptClients({ table: fresh.table, clock });
    for (const _call of [1, 2]) expect(await tripsOf(() => anew.byApiKey('key'))).toBe(2);
  });

  test('give no access five seconds after the key was revoked (P5)', async () => {
    await createApiKey({ clientGuid: client.guid, name: 'other', apiKey: 'other' }, deps());
    expect((await kept.byApiKey('other'))?.guid).toBe(client.guid);
    expect(await revokeApiKey(client.guid, apiKeyIdOf(hashOf('other')), deps())).toBe('done');
    for (let past = 0; past < AGE_MS_MAX; past += SECOND_MS) {
      await kept.byApiKey('other');
      clock.advance(SECOND_MS);
    }
    expect(await kept.byApiKey('other')).toBeNull();
    expect((await kept.byApiKey('key'))?.guid).toBe(client.guid);
  });

  test('show after five seconds that the client is disabled (P5)', async () => {
    await createClientStore({ table: fresh.table, clock }).setDisabled(client.guid, true);
    clock.advance(AGE_MS_MAX);
    expect((await kept.byApiKey('key'))?.disabledAt).not.toBeNull();
    expect((await kept.read(client.guid))?.disabledAt).not.toBeNull();
  });

  test('end when the key ends, to the millisecond', async () => {
    const rotation = { formerId: apiKeyIdOf(hashOf('key')), apiKey: 'next', overlapMs: 2 * AGE_MS_MAX };
    await rotateApiKey({ ...rotation, clientGuid: client.guid }, deps());
    clock.advance(2 * AGE_MS_MAX - 1);
    expect(await kept.byApiKey('key')).not.toBeNull();
    clock.advance(1);
    expect(await tripsOf(async () => expect(await kept.byApiKey('key')).toBeNull())).toBe(0);
  });

  test('are not cached when unknown, so that a new key works at once', async () => {
    expect(await kept.byApiKey('new')).toBeNull();
    await createApiKey({ clientGuid: client.guid, name: 'new', apiKey: 'new' }, deps());
    expect((await kept.byApiKey('new'))?.guid).toBe(client.guid);
  });
});
