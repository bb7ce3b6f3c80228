import { beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { newSigningKeys } from '../../../lib/delivery/sign.ts';
import { newEvent } from '../../../lib/domain/webhooks/event.ts';
import {
  type EndpointAuthentication,
  type KeyedEndpoint,
  subscribesTo,
  type WebhookEndpoint,
  type WebhookEndpointChange,
} from '../../../lib/domain/webhooks/webhook-endpoint.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { eventTtl } from '../../../lib/store/webhooks/event-store.ts';
import {
  createWebhookEndpointStore,
  type WebhookEndpointStore,
} from '../../../lib/store/webhooks/webhook-endpoint-store.ts';
import { testCipher } from '../../support/adapters/cipher.ts';
import { type TestClock, testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { freshTable } from '../../support/table/dynamo.ts';
import { testWebhookEndpoint } from '../../support/webhooks/webhook-endpoints.ts';

const ids = testIds();
const CLIENT = `CLT-${ids.uuid()}` as const;
const OWNER = { clientGuid: CLIENT, wrappedDataKey: new Uint8Array([1, 2, 3]), laterDataKeys: [] };
const SIGNING = newSigningKeys(ids);

const { publicKey, ...PRIVATE } = SIGNING;
/** What a store adds to an endpoint created now. */
const keyed = (endpoint: WebhookEndpoint): KeyedEndpoint => ({
  ...endpoint,
  publicKey,
  keysMadeAt: endpoint.createdAt,
  previousKeysUntil: null,
});

const endpointAt = (nowMs: number): WebhookEndpoint =>
  testWebhookEndpoint({
    guid: `WHE-${ids.uuid()}`,
    clientGuid: CLIENT,
    url: 'https://hooks.example.com/tributary',
    eventTypes: ['MEMBER', 'AGGREGATION'],
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
    endpoints = createWebhookEndpointStore({ table, clock, cipher: testCipher(clock) });
    endpoint = endpointAt(clock());
    await endpoints.create(endpoint, SIGNING, OWNER);
  });

  test('what was created is read back, alone and in the list, oldest first', async () => {
    clock.advance(1_000);
    const second = endpointAt(clock());
    await endpoints.create(second, SIGNING, OWNER);
    expect(await endpoints.read(CLIENT, endpoint.guid)).toEqual(keyed(endpoint));
    expect(await endpoints.list(CLIENT)).toEqual([keyed(endpoint), keyed(second)]);
  });

  test("P37 another client's endpoint is not there", async () => {
    const other = `CLT-${ids.uuid()}` as const;
    expect(await endpoints.list(other)).toEqual([]);
    expect(await endpoints.read(other, endpoint.guid)).toBeNull();
    expect(await endpoints.change(other, endpoint.guid, { isEnabled: false })).toEqual({ kind: 'absent' });
    expect(
      await endpoints.rotate(other, endpoint.guid, { signing: newSigningKeys(ids), overlapMs: 0 }, OWNER),
    ).toBeNull();
    expect(await endpoints.readForSigning(other, endpoint.guid)).toBeNull();
    expect(await endpoints.delete(other, endpoint.guid)).toBe(false);
    expect(await endpoints.read(CLIENT, endpoint.guid)).toEqual(keyed(endpoint));
  });

  test('a new endpoint replaces none', async () => {
    await expect(endpoints.create({ ...endpoint, url: 'https://new.example.com/' }, SIGNING, OWNER)).rejects.toThrow();
    expect(await endpoints.read(CLIENT, endpoint.guid)).toEqual(keyed(endpoint));
  });

  const stored = async (guid = endpoint.guid): Promise<string> => {
    const item = await table.get(keys.webhookEndpoint(CLIENT, guid), { isConsistent: true });
    return JSON.stringify(item, (_key, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );
  };
  const open = async (guid = endpoint.guid) => {
    const signing = await endpoints.readForSigning(CLIENT, guid);
    if (signing === null) throw new Error('no endpoint');
    return signing.credentials(OWNER);
  };

  test('P3 no secret is stored but encrypted; all come back for signing', async () => {
    const authenticated = { ...endpointAt(clock()), authentication: { type: 'BASIC', username: 'mx' } } as const;
    await endpoints.create(authenticated, SIGNING, OWNER, 'open sesame');
    const text = await stored(authenticated.guid);
    expect(text).toContain('"username":"mx"');
    for (const secret of [SIGNING.secret, SIGNING.privateKey]) {
      const base64 = secret.slice(secret.indexOf('_') + 1);
      const bytes = Buffer.from(base64, 'base64');
      for (const form of [base64, bytes.toString('base64url'), bytes.toString('hex'), bytes.toString('latin1')]) {
        expect(text).not.toContain(form);
      }
    }
    expect(text).not.toContain('open sesame');
    expect(await open(authenticated.guid)).toEqual({
      keys: [PRIVATE],
      authentication: { type: 'BASIC', username: 'mx', credential: 'open sesame', revision: 1 },
    });
    expect(await open()).toEqual({ keys: [PRIVATE], authentication: null });
  });

  test('P39 a ciphertext opens only for its client, endpoint and attribute', async () => {
    const other = endpointAt(clock());
    const from = await table.get(keys.webhookEndpoint(CLIENT, endpoint.guid), { isConsistent: true });
    await table.write({ kind: 'put', item: { ...from, ...keys.webhookEndpoint(CLIENT, other.guid), ...other } });
    await expect(open(other.guid)).rejects.toThrow();
    const own = await endpoints.readForSigning(CLIENT, endpoint.guid);
    await expect(own?.credentials({ ...OWNER, clientGuid: `CLT-${ids.uuid()}` })).rejects.toThrow();

    const basic = { ...endpointAt(clock()), authentication: { type: 'BASIC', username: 'mx' } } as const;
    await endpoints.create(basic, SIGNING, OWNER, 'open sesame');
    const item = await table.get(keys.webhookEndpoint(CLIENT, basic.guid), { isConsistent: true });
    const [{ sealed }] = z.object({ keys: z.tuple([z.object({ sealed: z.unknown() })]) }).parse(item).keys;
    await table.write({
      kind: 'put',
      item: { ...item, ...keys.webhookEndpoint(CLIENT, basic.guid), credential: sealed },
    });
    await expect(open(basic.guid)).rejects.toThrow();
  });

  describe('P31 rotation', () => {
    const rotate = async (overlapMs: number) => {
      const made = newSigningKeys(ids);
      const rotated = await endpoints.rotate(CLIENT, endpoint.guid, { signing: made, overlapMs }, OWNER);
      return { rotated, secret: made.secret, publicKey: made.publicKey };
    };
    const inForce = async () => (await open()).keys.map(({ secret }) => secret);

    test('P31 both keys sign until the overlap ends, the new one first', async () => {
      clock.advance(5_000);
      const next = await rotate(60_000);
      expect(next.rotated).toEqual({
        ...keyed(endpoint),
        publicKey: next.publicKey,
        keysMadeAt: clock(),
        previousKeysUntil: clock() + 60_000,
        revision: 2,
        updatedAt: clock(),
      });
      expect(await endpoints.read(CLIENT, endpoint.guid)).toEqual(next.rotated);
      expect(await inForce()).toEqual([next.secret, SIGNING.secret]);
      clock.advance(59_999);
      expect(await inForce()).toEqual([next.secret, SIGNING.secret]);
      clock.advance(1);
      expect(await inForce()).toEqual([next.secret]);
    });

    test('P31 never more than two are in force: a third making ends the oldest at once', async () => {
      const second = await rotate(60_000);
      const third = await rotate(60_000);
      expect(await inForce()).toEqual([third.secret, second.secret]);
    });

    test('P31 without overlap the old key ends at once', async () => {
      const next = await rotate(0);
      expect(next.rotated).toMatchObject({ previousKeysUntil: null });
      expect(await inForce()).toEqual([next.secret]);
    });

    test('of five rotations at once none is lost, and an absent endpoint has none', async () => {
      await Promise.all(Array.from({ length: 5 }, () => rotate(60_000)));
      expect(await endpoints.read(CLIENT, endpoint.guid)).toMatchObject({ revision: 6 });
      expect(await inForce()).toHaveLength(2);
      expect(await endpoints.rotate(CLIENT, `WHE-${ids.uuid()}`, { signing: SIGNING, overlapMs: 0 }, OWNER)).toBeNull();
    });
  });

  describe('authentication', () => {
    const BASIC = { type: 'BASIC', username: 'mx' } as const;
    const OAUTH2 = { type: 'OAUTH2', tokenUrl: 'https://id.example.com/', clientId: 'a', scope: null } as const;
    const MTLS = { type: 'MTLS', certificate: 'PEM' } as const;
    const set = (authentication: EndpointAuthentication | null, text?: string) =>
      endpoints.change(CLIENT, endpoint.guid, { authentication }, text === undefined ? null : { text, owner: OWNER });

    test('is given, read back and ended', async () => {
      expect(await set(BASIC, 'open sesame')).toMatchObject({ endpoint: { authentication: BASIC, revision: 2 } });
      expect((await open()).authentication).toEqual({ ...BASIC, credential: 'open sesame', revision: 2 });
      expect(await set(null)).toMatchObject({ endpoint: { authentication: null } });
      expect((await open()).authentication).toBeNull();
      expect(await table.get(keys.webhookEndpoint(CLIENT, endpoint.guid), { isConsistent: true })).toMatchObject({
        credential: null,
      });
    });

    test('a change of something else keeps it, credential and its revision included', async () => {
      await set(BASIC, 'open sesame');
      const url = 'https://hooks.example.com/elsewhere';
      expect(await endpoints.change(CLIENT, endpoint.guid, { url, eventTypes: ['*'] })).toMatchObject({
        endpoint: { url },
      });
      expect((await open()).authentication).toEqual({ ...BASIC, credential: 'open sesame', revision: 2 });
    });

    test.each(['https://new.example.com/', 'https://hooks.example.com:8443/tributary', 'http://hooks.example.com/'])(
      'no secret of a receiver is shown at %s, but its certificate is',
      async (url) => {
        for (const authentication of [BASIC, OAUTH2]) {
          await set(authentication, 'credential');
          const was = await endpoints.read(CLIENT, endpoint.guid);
          const moved = await endpoints.change(CLIENT, endpoint.guid, { url });
          expect(moved).toEqual({ kind: 'credentialMissing', type: authentication.type });
          expect(await endpoints.read(CLIENT, endpoint.guid)).toEqual(was);
        }
        await set(MTLS, 'KEY');
        expect(await endpoints.change(CLIENT, endpoint.guid, { url })).toMatchObject({
          endpoint: { url, authentication: MTLS },
        });
        expect((await open()).authentication).toMatchObject({ credential: 'KEY' });
      },
    );

    test('a new credential for the same account has another revision', async () => {
      await set(BASIC, 'open sesame');
      await set(BASIC, 'closed');
      expect((await open()).authentication).toEqual({ ...BASIC, credential: 'closed', revision: 3 });
    });

    test.each<readonly [string, EndpointAuthentication, EndpointAuthentication]>([
      ['the same user name', BASIC, BASIC],
      ['another scope', OAUTH2, { ...OAUTH2, scope: 'hooks' }],
      ['the same certificate', MTLS, MTLS],
    ])('with %s the stored credential goes on', async (_name, before, after) => {
      await set(before, 'credential');
      expect(await set(after)).toMatchObject({ endpoint: { authentication: after } });
      expect((await open()).authentication).toEqual({ ...after, credential: 'credential', revision: 2 });
    });

    test.each<readonly [string, EndpointAuthentication | null, EndpointAuthentication]>([
      ['none before', null, BASIC],
      ['another type', BASIC, MTLS],
      ['another user name', BASIC, { ...BASIC, username: 'other' }],
      ['another token server', OAUTH2, { ...OAUTH2, tokenUrl: 'https://evil.example.com/' }],
      ['another client', OAUTH2, { ...OAUTH2, clientId: 'b' }],
      ['another certificate', MTLS, { ...MTLS, certificate: 'PEM2' }],
    ])('with %s it does not, and nothing changes', async (_name, before, after) => {
      if (before !== null) await set(before, 'credential');
      const was = await endpoints.read(CLIENT, endpoint.guid);
      expect(await set(after)).toEqual({ kind: 'credentialMissing', type: after.type });
      expect(await endpoints.read(CLIENT, endpoint.guid)).toEqual(was);
    });

    test('another type drops the credential before', async () => {
      await set(BASIC, 'open sesame');
      await set(MTLS, 'KEY');
      expect((await open()).authentication).toEqual({ ...MTLS, credential: 'KEY', revision: 3 });
    });
  });

  test('a change keeps what it leaves out and raises the revision; the secret stays', async () => {
    clock.advance(5_000);
    const changed = await endpoints.change(CLIENT, endpoint.guid, { eventTypes: ['*'] });
    const next = { ...keyed(endpoint), eventTypes: ['*'], revision: 2, updatedAt: clock() };
    expect(changed).toEqual({ kind: 'changed', endpoint: next });
    expect(await endpoints.read(CLIENT, endpoint.guid)).toEqual(next);
    expect((await open()).keys).toEqual([PRIVATE]);
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
    expect(enabled).toMatchObject({ endpoint: { isEnabled: true, disabledReason: null } });
  });

  test('only a word about isEnabled takes the reason back', async () => {
    await endpoints.disable(endpoint, 'GONE', () => []);
    const changed = await endpoints.change(CLIENT, endpoint.guid, { eventTypes: ['*'] });
    expect(changed).toMatchObject({ endpoint: { isEnabled: false, disabledReason: 'GONE' } });
  });

  test('a limit on requests is kept where a change leaves it out, and ended by null', async () => {
    const limit = async (change: WebhookEndpointChange) => {
      await endpoints.change(CLIENT, endpoint.guid, change);
      return (await endpoints.read(CLIENT, endpoint.guid))?.requestsPerSecondMax;
    };
    expect(await limit({ requestsPerSecondMax: 3 })).toBe(3);
    expect(await limit({ eventTypes: ['*'] })).toBe(3);
    expect(await limit({ requestsPerSecondMax: null })).toBeNull();
  });

  test('P30 what is told of disabling is written with it, or not at all', async () => {
    const told = newEvent(
      { clientGuid: CLIENT, userGuid: null, type: 'WEBHOOK', subjectGuid: endpoint.guid, revision: 2, body: '{}' },
      ids,
      clock(),
    );
    const storedEvent = () => table.get(keys.event(CLIENT, null, told.guid), { isConsistent: true });
    expect(await endpoints.disable({ ...endpoint, revision: 7 }, 'GONE', () => [told])).toEqual({ kind: 'stale' });
    expect(await storedEvent()).toBeNull();
    expect(await endpoints.disable(endpoint, 'GONE', () => [told])).toMatchObject({ events: [told] });
    expect(await storedEvent()).toMatchObject({ guid: told.guid });
  });

  test('an answer of the old address does not overrule a change of the endpoint', async () => {
    await endpoints.change(CLIENT, endpoint.guid, { url: 'https://new.example.com/' });
    await endpoints.disable(endpoint, 'GONE', () => []);
    expect(await endpoints.read(CLIENT, endpoint.guid)).toMatchObject({ isEnabled: true });
  });

  test('deleting destroys record and secret, and a late write does not bring them back', async () => {
    expect(await endpoints.delete(CLIENT, endpoint.guid)).toBe(true);
    await endpoints.disable(endpoint, 'GONE', () => []);
    expect(await endpoints.change(CLIENT, endpoint.guid, { isEnabled: true })).toEqual({ kind: 'absent' });
    expect(await table.get(keys.webhookEndpoint(CLIENT, endpoint.guid), { isConsistent: true })).toBeNull();
    expect(await endpoints.delete(CLIENT, endpoint.guid)).toBe(false);
  });

  test('P42 only the guid of a deleted endpoint is kept, as long as its deliveries', async () => {
    await endpoints.delete(CLIENT, endpoint.guid);
    const place = keys.removedEndpoint(CLIENT, endpoint.guid);
    const removed = await table.get(place, { isConsistent: true });
    expect(removed).toMatchObject({ ...place, ttl: eventTtl(clock()) });
    expect(JSON.stringify(removed)).not.toContain('example.com');
  });

  test('an endpoint gets the types it names, or all with *', () => {
    expect(subscribesTo({ eventTypes: ['MEMBER'] }, 'MEMBER')).toBe(true);
    expect(subscribesTo({ eventTypes: ['MEMBER'] }, 'USER')).toBe(false);
    expect(subscribesTo({ eventTypes: ['*'] }, 'USER')).toBe(true);
  });
});
