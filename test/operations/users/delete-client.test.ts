import { beforeEach, describe, expect, test } from 'vitest';
import { type ClientDeletion, deleteClient } from '../../../lib/app/users/delete-client.ts';
import { type Guid, uuidOf } from '../../../lib/domain/kernel/guid.ts';
import { HOUR_MS, MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { type Key, keys } from '../../../lib/store/table/keys.ts';
import { createClientStore } from '../../../lib/store/users/client-store.ts';
import { startApi, type TestApi } from '../../support/api/api.ts';

let api: TestApi;
let clientGuid: Guid<'CLT'>;
beforeEach(async () => {
  api = await startApi();
  clientGuid = (await api.partner.get('/client')).json.client.guid;
});

const clients = () => createClientStore(api);
/** Pages of a few items each, so that an owner often comes after what is its own. */
const scan = async function* () {
  const items = await api.items();
  for (let at = 0; at < items.length; at += 5) yield items.slice(at, at + 5);
};
const remove = (deps: Partial<ClientDeletion> = {}) =>
  deleteClient(clientGuid, {
    table: api.table,
    scan,
    clients: clients(),
    clock: api.clock,
    onScanned: () => undefined,
    ...deps,
  });
const disableLongAgo = async () => {
  await clients().setDisabled(clientGuid, true);
  api.clock.advance(HOUR_MS);
};
const sorted = <T extends Key>(items: readonly T[]) => items.toSorted((a, b) => (a.pk + a.sk < b.pk + b.sk ? -1 : 1));

/** All kinds of things of the client, among them those that no list of it names any more. */
const fill = async () => {
  const kept = { url: 'https://hooks.example.com/kept', event_types: ['*'] };
  const keyed = { 'Idempotency-Key': 'once' };
  const stays = await api.partner.call('POST', '/webhook_endpoints', { webhook_endpoint: kept }, keyed);
  const removed = await api.partner.call('POST', '/webhook_endpoints', { webhook_endpoint: kept });
  await api.partner.call('DELETE', `/webhook_endpoints/${removed.json.webhook_endpoint.guid}`);
  for (const { json } of [stays, removed]) {
    const event = `EVT-${uuidOf(clientGuid)}` as const;
    for (const keyOf of [keys.delivery, keys.shardedDelivery]) {
      await api.table.write({ kind: 'put', item: { ...keyOf(event, json.webhook_endpoint.guid) } });
    }
  }
  await api.partner.call('PUT', '/connectors/sandbox', { connector: { is_enabled: true } });
  const app = await api.signIn('ada@example.com');
  await api.connect(app, 'sandbox-20', 'password', { id: 'partner-member' });
  await api.settle();
  await app.call('POST', '/tags', { tag: { name: 'Mine' } }, keyed);
  await api.signIn('deleted-user');
  await api.partner.call('DELETE', '/users/deleted-user');
  await api.partner.get('/users/ada@example.com/api_token');
  await api.partner.call('POST', '/users/ada@example.com/urls', { url: { type: 'connect_widget' } });
};

describe('the deletion of a client', () => {
  test('leaves nothing of it, touches no other client, and lists what was deleted (P42)', async () => {
    const other = await api.foundOne('another-key');
    // Another client may call its user as it likes.
    await api.connect(await api.signIn(uuidOf(clientGuid), other));
    await api.settle();
    const own = new Set([`CLIENT#${uuidOf(clientGuid)}`]);
    const others = (await api.items()).filter((item) => !own.has(item.pk) && item.clientGuid !== clientGuid);
    await fill();
    await disableLongAgo();
    const before = await api.items();

    const deleted = await remove();
    expect(sorted(await api.items())).toEqual(sorted(others));
    if (deleted.kind !== 'done') throw new Error(deleted.kind);
    const { itemsByKind, ...receipt } = deleted.receipt;
    expect(receipt).toEqual({
      clientGuid,
      clientName: 'Test',
      disabledAt: api.clock() - HOUR_MS,
      beganAt: api.clock(),
      endedAt: api.clock(),
      scans: expect.any(Number),
      itemsLeft: 0,
    });
    expect(itemsByKind).toMatchObject({
      'CLIENT/CLIENT': 1,
      'CLIENT/CNR': 1,
      'CLIENT/KEY': 1,
      'CLIENT/WHE': 1,
      'CLIENT/WHR': 1,
      'CLIENTIDEM/IDEM': 1,
      'ENDPOINT/DLV': 4,
      'KEY/KEY': 1,
      'USER/IDEM': 1,
      'USER/MBR': 1,
      'USER/USER': 2,
      'WIDGET/TOKEN': 1,
    });
    expect(Object.keys(itemsByKind)).toEqual(
      expect.arrayContaining(['FEED/EVT', 'TOKEN/TOKEN', 'UNIQ/UNIQ', 'USER/CHUNK', 'USER/CRED', 'USER/SES']),
    );
    const total = Object.values(itemsByKind).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(before.length - others.length);
  });

  test('that is interrupted again and again is complete in the end (P42)', async () => {
    await fill();
    await disableLongAgo();
    let breaks = 0;
    const writeMany: ClientDeletion['table']['writeMany'] = async (writes) => {
      await api.table.writeMany(writes.slice(0, 2));
      if (writes.length <= 2) return;
      breaks += 1;
      throw new Error('broken off');
    };
    const runs: (string | null)[] = [];
    while (runs.at(-1) !== 'done' && runs.length < 200)
      runs.push(
        await remove({ table: { writeMany } }).then(
          ({ kind }) => kind,
          () => null,
        ),
      );
    expect(runs.at(-1)).toBe('done');
    expect(breaks).toBeGreaterThan(5);
    expect((await api.items()).map(({ pk }) => pk)).toEqual(['KEYRING']);
  });

  test('has a receipt that counts what is still there, if anything is (P42)', async () => {
    await disableLongAgo();
    const writeMany: ClientDeletion['table']['writeMany'] = (writes) =>
      api.table.writeMany(writes.filter((write) => write.kind !== 'delete' || write.key.sk !== 'CLIENT'));
    expect(await remove({ table: { writeMany } })).toMatchObject({ kind: 'done', receipt: { itemsLeft: 1 } });
    expect(await remove()).toMatchObject({ kind: 'done', receipt: { itemsLeft: 0 } });
  });

  test('waits until the client has been disabled for an hour', async () => {
    expect(await remove()).toEqual({ kind: 'tooEarly', freeAtMs: null });
    await clients().setDisabled(clientGuid, true);
    const freeAtMs = api.clock() + HOUR_MS;
    api.clock.advance(HOUR_MS - MINUTE_MS);
    const before = await api.items();
    expect(await remove()).toEqual({ kind: 'tooEarly', freeAtMs });
    expect(await api.items()).toEqual(before);
    api.clock.advance(MINUTE_MS);
    expect((await remove()).kind).toBe('done');
    expect(await remove()).toEqual({ kind: 'absent' });
  });

  test('gives up, and deletes no owner, while something still writes', async () => {
    await fill();
    await disableLongAgo();
    const item = { pk: `FEED#${uuidOf(clientGuid)}#0`, sk: 'EVT#late' };
    const disturbed = async function* () {
      await api.table.writeMany([{ kind: 'put', item }]);
      yield* scan();
    };
    await expect(remove({ scan: disturbed })).rejects.toThrow('Something still writes for the client after 10 scans');
    expect(await clients().read(clientGuid)).not.toBeNull();
  });
});
