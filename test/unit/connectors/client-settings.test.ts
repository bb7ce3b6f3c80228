import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createClientSettings } from '../../../lib/app/users/client-settings.ts';
import type { ClientSettings, CreateConnector } from '../../../lib/connectors/connector-module.ts';
import { createConnectorRegistry } from '../../../lib/connectors/registry.ts';
import { toGuid } from '../../../lib/domain/kernel/guid.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import {
  connectorReset,
  connectorSet,
  createClientConnectorStore,
} from '../../../lib/store/users/client-connector-store.ts';
import { createClientStore, foundClient } from '../../../lib/store/users/client-store.ts';
import { testCipher } from '../../support/adapters/cipher.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { keyedConnector } from '../../support/upstreams/keyed-connector.ts';
import { openLoopback } from '../../support/upstreams/upstream-http.ts';

const clock = testClock();
const newWorld = () => {
  const table = createMemoryTable();
  const ids = testIds();
  const cipher = testCipher(clock);
  const decrypt = vi.spyOn(cipher, 'decrypt');
  const clients = createClientStore({ table, clock });
  const store = createClientConnectorStore({ table, cipher });
  const clientSettingsOf = createClientSettings({ clientOf: clients.read, clientConnectors: store });
  const given: ClientSettings[] = [];
  const create: CreateConnector = (_settings, { client }) => {
    given.push(client);
    return {
      collect: async () => ({ kind: 'arrived', value: { accounts: [], troubles: [], state: null, more: false } }),
    };
  };
  const connectorFor = createConnectorRegistry({
    connectorSettings: {},
    clientSettingsOf,
    clock,
    more: new Map([[keyedConnector, { create }]]),
  });
  const found = (): Promise<Client> =>
    foundClient({ table, clock, ids, wrapDataKey: async () => ids.bytes(64) }, { name: 'A', apiKey: ids.uuid() });
  const set = async ({ guid }: Client, id: string, secret: string): Promise<void> => {
    const client = await clients.read(guid);
    if (client === null) throw new Error('no client');
    const secrets = await store.seal(client, 'keyed', { api_key: secret });
    const stored = { name: 'keyed', settings: { client_id: id }, secrets, updatedAt: clock() };
    expect(await table.transact(connectorSet(client, stored, true).writes)).toEqual({ ok: true });
  };
  const connect = ({ guid }: Pick<Client, 'guid'>) => connectorFor('keyed_bank', openLoopback()(), guid);
  return { table, clients, decrypt, given, found, set, connect };
};

let world: ReturnType<typeof newWorld>;
beforeEach(() => {
  world = newWorld();
});

describe("a connector gets the settings of the member's client", () => {
  test('and no settings of another client (P37)', async () => {
    const [one, other] = [await world.found(), await world.found()];
    await world.set(one, 'one', 'secret of one');
    await world.set(other, 'other', 'secret of other');
    await world.connect(one);
    await world.connect(other);
    await world.connect(one);
    expect(world.given.map(({ settings, secrets }) => [settings.client_id, secrets.api_key])).toEqual([
      ['one', 'secret of one'],
      ['other', 'secret of other'],
      ['one', 'secret of one'],
    ]);
  });

  test('decrypted once as long as they stay the same', async () => {
    const client = await world.found();
    await world.set(client, 'first', 'a');
    for (let step = 0; step < 3; step += 1) await world.connect(client);
    expect(world.decrypt).toHaveBeenCalledTimes(1);
    await world.set(client, 'second', 'b');
    await world.connect(client);
    expect(world.given.at(-1)).toEqual({ settings: { client_id: 'second' }, secrets: { api_key: 'b' } });
    expect(world.decrypt).toHaveBeenCalledTimes(2);
  });

  test('or fails by the name of a wrong setting where the client removed it', async () => {
    const client = await world.found();
    await world.set(client, 'first', 'a');
    const stored = await world.clients.read(client.guid);
    if (stored === null) throw new Error('no client');
    await world.table.transact(connectorReset(stored, 'keyed', clock()));
    const found = await world.connect(client);
    expect(world.given).toEqual([]);
    // A connector that was never made needs nothing of what it is given.
    const collected = await found?.connector.collect(...([] as unknown as Parameters<typeof found.connector.collect>));
    expect(collected).toMatchObject({ kind: 'failed', failure: { code: 'configuration', wasSent: false } });
  });
});

test('secrets that were moved to another client cannot be decrypted (P39)', async () => {
  const [one, other] = [await world.found(), await world.found()];
  await world.set(one, 'one', 'secret of one');
  await world.set(other, 'other', 'secret of other');
  const item = await world.table.get(keys.clientConnector(one.guid, 'keyed'), { isConsistent: true });
  await world.table.writeMany([{ kind: 'put', item: { ...item, ...keys.clientConnector(other.guid, 'keyed') } }]);
  await expect(world.connect(other)).rejects.toThrow('not encrypted for this place');
  expect(world.given).toEqual([]);
});

test('settings of a client that does not exist are refused', async () => {
  await expect(world.connect({ guid: toGuid('CLT', testIds().uuid()) })).rejects.toThrow('does not exist');
});
