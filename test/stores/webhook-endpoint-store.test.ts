import { beforeEach, describe, expect, test } from 'vitest';
import { secretText } from '../../lib/delivery/sign.ts';
import { subscribesTo, type WebhookEndpoint } from '../../lib/domain/webhook-endpoint.ts';
import { keys } from '../../lib/store/keys.ts';
import type { Table } from '../../lib/store/table-client.ts';
import { createWebhookEndpointStore, type WebhookEndpointStore } from '../../lib/store/webhook-endpoint-store.ts';
import { testCipher } from '../support/cipher.ts';
import { type TestClock, testClock } from '../support/clock.ts';
import { freshTable } from '../support/dynamo.ts';
import { testIds } from '../support/ids.ts';

const ids = testIds();
const CLIENT = `CLT-${ids.uuid()}` as const;
const OWNER = { clientGuid: CLIENT, wrappedDataKey: new Uint8Array([1, 2, 3]) };
const SECRET = secretText(ids.bytes(32));

const endpointAt = (nowMs: number): WebhookEndpoint => ({
  guid: `WHE-${ids.uuid()}`,
  clientGuid: CLIENT,
  url: 'https://hooks.example.com/tributary',
  eventTypes: ['MEMBER', 'AGGREGATION'],
  isEnabled: true,
  retrySchedule: 'STANDARD',
  requestsPerSecondMax: null,
  authentication: null,
  signsWithPrivateKey: false,
  disabledReason: null,
  revision: 1,
  createdAt: nowMs,
  updatedAt: nowMs,
});

describe('webhook endpoint store', () => {
  let table: Table;
  let clock: TestClock;
  let endpoints: WebhookEndpointStore;
  let endpoint: WebhookEndpoint;
  beforeEach(async () => {
    ({ table } = await freshTable());
    clock = testClock();
    endpoints = createWebhookEndpointStore({ table, clock, cipher: testCipher() });
    endpoint = endpointAt(clock());
    await endpoints.create(endpoint, SECRET, OWNER);
  });

  test('what was created is read back, alone and in the list, oldest first', async () => {
    clock.advance(1_000);
    const second = endpointAt(clock());
    await endpoints.create(second, SECRET, OWNER);
    expect(await endpoints.read(CLIENT, endpoint.guid)).toEqual(endpoint);
    expect(await endpoints.list(CLIENT)).toEqual([endpoint, second]);
  });

  test("P37 another client's endpoint is not there", async () => {
    const other = `CLT-${ids.uuid()}` as const;
    expect(await endpoints.list(other)).toEqual([]);
    expect(await endpoints.read(other, endpoint.guid)).toBeNull();
    expect(await endpoints.change(other, endpoint.guid, { isEnabled: false })).toBeNull();
    expect(await endpoints.delete(other, endpoint.guid)).toBe(false);
    expect(await endpoints.read(CLIENT, endpoint.guid)).toEqual(endpoint);
  });

  test('P3 the secret is stored encrypted and comes back for signing', async () => {
    const item = await table.get(keys.webhookEndpoint(CLIENT, endpoint.guid), { isConsistent: true });
    const stored = Buffer.from(
      JSON.stringify(item, (_key, value) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
      ),
    ).toString();
    expect(stored).not.toContain(SECRET.slice('whsec_'.length));
    expect(stored).not.toContain(Buffer.from(SECRET.slice('whsec_'.length), 'base64').toString('latin1'));
    const signing = await endpoints.readForSigning(CLIENT, endpoint.guid);
    expect(await signing?.secrets(OWNER)).toEqual([SECRET]);
  });

  test('P39 a ciphertext moved to another endpoint, or read for another client, cannot be opened', async () => {
    const other = endpointAt(clock());
    const from = await table.get(keys.webhookEndpoint(CLIENT, endpoint.guid), { isConsistent: true });
    await table.write({
      kind: 'put',
      item: { ...keys.webhookEndpoint(CLIENT, other.guid), ...other, secrets: from?.secrets },
    });
    const moved = await endpoints.readForSigning(CLIENT, other.guid);
    await expect(moved?.secrets(OWNER)).rejects.toThrow();
    const own = await endpoints.readForSigning(CLIENT, endpoint.guid);
    await expect(own?.secrets({ ...OWNER, clientGuid: `CLT-${ids.uuid()}` })).rejects.toThrow();
  });

  test('a change keeps what it leaves out and raises the revision; the secret stays', async () => {
    clock.advance(5_000);
    const changed = await endpoints.change(CLIENT, endpoint.guid, { eventTypes: ['*'] });
    expect(changed).toEqual({ ...endpoint, eventTypes: ['*'], revision: 2, updatedAt: clock() });
    expect(await endpoints.read(CLIENT, endpoint.guid)).toEqual(changed);
    expect(await (await endpoints.readForSigning(CLIENT, endpoint.guid))?.secrets(OWNER)).toEqual([SECRET]);
  });

  test('of five changes at once none is lost', async () => {
    const urls = Array.from({ length: 5 }, (_, index) => `https://hooks.example.com/${index}`);
    await Promise.all(urls.map((url) => endpoints.change(CLIENT, endpoint.guid, { url })));
    expect((await endpoints.read(CLIENT, endpoint.guid))?.revision).toBe(6);
  });

  test('P36 disabling says why; enabling again clears it', async () => {
    await endpoints.disable(endpoint, 'GONE', () => []);
    expect(await endpoints.read(CLIENT, endpoint.guid)).toMatchObject({ isEnabled: false, disabledReason: 'GONE' });
    const enabled = await endpoints.change(CLIENT, endpoint.guid, { isEnabled: true });
    expect(enabled).toMatchObject({ isEnabled: true, disabledReason: null });
  });

  test('a client that changed its endpoint meanwhile is not overruled by an answer to the old one', async () => {
    await endpoints.change(CLIENT, endpoint.guid, { url: 'https://new.example.com/' });
    await endpoints.disable(endpoint, 'GONE', () => []);
    expect(await endpoints.read(CLIENT, endpoint.guid)).toMatchObject({ isEnabled: true });
  });

  test('deleting destroys record and secret, and a late write does not bring them back', async () => {
    expect(await endpoints.delete(CLIENT, endpoint.guid)).toBe(true);
    await endpoints.disable(endpoint, 'GONE', () => []);
    expect(await endpoints.change(CLIENT, endpoint.guid, { isEnabled: true })).toBeNull();
    expect(await table.get(keys.webhookEndpoint(CLIENT, endpoint.guid), { isConsistent: true })).toBeNull();
    expect(await endpoints.delete(CLIENT, endpoint.guid)).toBe(false);
  });

  test('an endpoint gets the types it names, or all with *', () => {
    expect(subscribesTo({ eventTypes: ['MEMBER'] }, 'MEMBER')).toBe(true);
    expect(subscribesTo({ eventTypes: ['MEMBER'] }, 'USER')).toBe(false);
    expect(subscribesTo({ eventTypes: ['*'] }, 'USER')).toBe(true);
  });
});
