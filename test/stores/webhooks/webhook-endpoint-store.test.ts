import { beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { changeWebhookEndpoint } from '../../../lib/app/webhooks/change-webhook-endpoint.ts';
import { rotateEndpointSecret } from '../../../lib/app/webhooks/rotate-endpoint-secret.ts';
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
  type NewCredential,
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

describe('stored webhook endpoints', () => {
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

  const change = (fields: WebhookEndpointChange, credential: NewCredential | null = null) =>
    changeWebhookEndpoint(endpoint, fields, { endpoints, clock }, credential);
  const rotate = (overlapMs: number, guid = endpoint.guid, client: typeof CLIENT = CLIENT) =>
    rotateEndpointSecret({ endpoints, clock, ids }, { ...OWNER, guid: client }, guid, overlapMs);
  const rotated = async (overlapMs: number) => {
    const done = await rotate(overlapMs);
    if (done.kind === 'absent') throw new Error('no endpoint');
    return done;
  };

  test('are read as they were created, alone and in the list, oldest first', async () => {
    clock.advance(1_000);
    const second = endpointAt(clock());
    await endpoints.create(second, SIGNING, OWNER);
    expect(await endpoints.read(CLIENT, endpoint.guid)).toEqual(keyed(endpoint));
    expect(await endpoints.list(CLIENT)).toEqual([keyed(endpoint), keyed(second)]);
  });

  test('of another client are not found (P37)', async () => {
    const other = `CLT-${ids.uuid()}` as const;
    expect(await endpoints.list(other)).toEqual([]);
    expect(await endpoints.read(other, endpoint.guid)).toBeNull();
    expect(
      await changeWebhookEndpoint({ ...endpoint, clientGuid: other }, { isEnabled: false }, { endpoints, clock }),
    ).toEqual({ kind: 'absent' });
    expect(await rotate(0, endpoint.guid, other)).toEqual({ kind: 'absent' });
    expect(await endpoints.readForSigning(other, endpoint.guid)).toBeNull();
    expect(await endpoints.delete(other, endpoint.guid)).toBe(false);
    expect(await endpoints.read(CLIENT, endpoint.guid)).toEqual(keyed(endpoint));
  });

  test('are not replaced by new ones', async () => {
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

  test('have only encrypted secrets, which are decrypted for signing (P3)', async () => {
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

  test('have ciphertexts only for their client, endpoint and attribute (P39)', async () => {
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

  describe('secrets in a rotation (P31)', () => {
    const inForce = async () => (await open()).keys.map(({ secret }) => secret);

    test('both sign until the overlap ends, the new one first', async () => {
      clock.advance(5_000);
      const next = await rotated(60_000);
      expect(next.endpoint).toEqual({
        ...keyed(endpoint),
        publicKey: expect.stringMatching(/^whpk_/),
        keysMadeAt: clock(),
        previousKeysUntil: clock() + 60_000,
        revision: 2,
        updatedAt: clock(),
      });
      expect(await endpoints.read(CLIENT, endpoint.guid)).toEqual(next.endpoint);
      expect(await inForce()).toEqual([next.secret, SIGNING.secret]);
      clock.advance(59_999);
      expect(await inForce()).toEqual([next.secret, SIGNING.secret]);
      clock.advance(1);
      expect(await inForce()).toEqual([next.secret]);
    });

    test('are never more than two: a third one ends the oldest at once', async () => {
      const second = await rotated(60_000);
      const third = await rotated(60_000);
      expect(await inForce()).toEqual([third.secret, second.secret]);
    });

    test('without an overlap end at once', async () => {
      const next = await rotated(0);
      expect(next.endpoint).toMatchObject({ previousKeysUntil: null });
      expect(await inForce()).toEqual([next.secret]);
    });

    test('of five rotations at once are not lost, and an unknown endpoint has none', async () => {
      await Promise.all(Array.from({ length: 5 }, () => rotate(60_000)));
      expect(await endpoints.read(CLIENT, endpoint.guid)).toMatchObject({ revision: 6 });
      expect(await inForce()).toHaveLength(2);
      expect(await rotate(0, `WHE-${ids.uuid()}`)).toEqual({ kind: 'absent' });
    });
  });

  describe('the authentication of a stored endpoint', () => {
    const BASIC = { type: 'BASIC', username: 'mx' } as const;
    const OAUTH2 = { type: 'OAUTH2', tokenUrl: 'https://id.example.com/', clientId: 'a', scope: null } as const;
    const MTLS = { type: 'MTLS', certificate: 'PEM' } as const;
    const set = (authentication: EndpointAuthentication | null, text?: string) =>
      change({ authentication }, text === undefined ? null : { text, owner: OWNER });

    test('is set, read back and removed', async () => {
      expect(await set(BASIC, 'open sesame')).toMatchObject({ endpoint: { authentication: BASIC, revision: 2 } });
      expect((await open()).authentication).toEqual({ ...BASIC, credential: 'open sesame', revision: 2 });
      expect(await set(null)).toMatchObject({ endpoint: { authentication: null } });
      expect((await open()).authentication).toBeNull();
      expect(await table.get(keys.webhookEndpoint(CLIENT, endpoint.guid), { isConsistent: true })).toMatchObject({
        credential: null,
      });
    });

    test('stays with its revision when something else is changed', async () => {
      await set(BASIC, 'open sesame');
      const url = 'https://hooks.example.com/elsewhere';
      expect(await change({ url, eventTypes: ['*'] })).toMatchObject({
        endpoint: { url },
      });
      expect((await open()).authentication).toEqual({ ...BASIC, credential: 'open sesame', revision: 2 });
    });

    test.each(['https://new.example.com/', 'https://hooks.example.com:8443/tributary', 'http://hooks.example.com/'])(
      'shows no secret of a receiver at %s, but its certificate',
      async (url) => {
        for (const authentication of [BASIC, OAUTH2]) {
          await set(authentication, 'credential');
          const was = await endpoints.read(CLIENT, endpoint.guid);
          const moved = await change({ url });
          expect(moved).toEqual({ kind: 'credentialMissing', type: authentication.type });
          expect(await endpoints.read(CLIENT, endpoint.guid)).toEqual(was);
        }
        await set(MTLS, 'KEY');
        expect(await change({ url })).toMatchObject({
          endpoint: { url, authentication: MTLS },
        });
        expect((await open()).authentication).toMatchObject({ credential: 'KEY' });
      },
    );

    test('has another revision with a new credential for the same account', async () => {
      await set(BASIC, 'open sesame');
      await set(BASIC, 'closed');
      expect((await open()).authentication).toEqual({ ...BASIC, credential: 'closed', revision: 3 });
    });

    test.each<readonly [string, EndpointAuthentication, EndpointAuthentication]>([
      ['the same user name', BASIC, BASIC],
      ['another scope', OAUTH2, { ...OAUTH2, scope: 'hooks' }],
      ['the same certificate', MTLS, MTLS],
    ])('with %s keeps the stored credential', async (_name, before, after) => {
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
    ])('with %s does not keep it, and nothing changes', async (_name, before, after) => {
      if (before !== null) await set(before, 'credential');
      const was = await endpoints.read(CLIENT, endpoint.guid);
      expect(await set(after)).toEqual({ kind: 'credentialMissing', type: after.type });
      expect(await endpoints.read(CLIENT, endpoint.guid)).toEqual(was);
    });

    test('of another type replaces the previous credential', async () => {
      await set(BASIC, 'open sesame');
      await set(MTLS, 'KEY');
      expect((await open()).authentication).toEqual({ ...MTLS, credential: 'KEY', revision: 3 });
    });
  });

  test('keep what a change leaves out and raise the revision; the secret stays', async () => {
    clock.advance(5_000);
    const changed = await change({ eventTypes: ['*'] });
    const next = { ...keyed(endpoint), eventTypes: ['*'], revision: 2, updatedAt: clock() };
    expect(changed).toEqual({ kind: 'changed', endpoint: next });
    expect(await endpoints.read(CLIENT, endpoint.guid)).toEqual(next);
    expect((await open()).keys).toEqual([PRIVATE]);
  });

  test('keep each of five changes at once', async () => {
    const urls = Array.from({ length: 5 }, (_, index) => `https://hooks.example.com/${index}`);
    await Promise.all(urls.map((url) => change({ url })));
    expect((await endpoints.read(CLIENT, endpoint.guid))?.revision).toBe(6);
  });

  test('have a reason when disabled, which is cleared when enabled (P36)', async () => {
    await endpoints.disable(endpoint, 'GONE', () => []);
    expect(await endpoints.read(CLIENT, endpoint.guid)).toMatchObject({ isEnabled: false, disabledReason: 'GONE' });
    const enabled = await change({ isEnabled: true });
    expect(enabled).toMatchObject({ endpoint: { isEnabled: true, disabledReason: null } });
  });

  test('lose the reason for being disabled only by a change of isEnabled', async () => {
    await endpoints.disable(endpoint, 'GONE', () => []);
    const changed = await change({ eventTypes: ['*'] });
    expect(changed).toMatchObject({ endpoint: { isEnabled: false, disabledReason: 'GONE' } });
  });

  test('keep a limit on requests that a change leaves out; null removes it', async () => {
    const limit = async (fields: WebhookEndpointChange) => {
      await change(fields);
      return (await endpoints.read(CLIENT, endpoint.guid))?.requestsPerSecondMax;
    };
    expect(await limit({ requestsPerSecondMax: 3 })).toBe(3);
    expect(await limit({ eventTypes: ['*'] })).toBe(3);
    expect(await limit({ requestsPerSecondMax: null })).toBeNull();
  });

  test('are disabled together with the events about it, or not at all (P30)', async () => {
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

  test('are not changed by an answer of their old address', async () => {
    await change({ url: 'https://new.example.com/' });
    await endpoints.disable(endpoint, 'GONE', () => []);
    expect(await endpoints.read(CLIENT, endpoint.guid)).toMatchObject({ isEnabled: true });
  });

  test('are deleted with their secret, and a late write does not restore them', async () => {
    expect(await endpoints.delete(CLIENT, endpoint.guid)).toBe(true);
    await endpoints.disable(endpoint, 'GONE', () => []);
    expect(await change({ isEnabled: true })).toEqual({ kind: 'absent' });
    expect(await table.get(keys.webhookEndpoint(CLIENT, endpoint.guid), { isConsistent: true })).toBeNull();
    expect(await endpoints.delete(CLIENT, endpoint.guid)).toBe(false);
  });

  test('leave only their guid, as long as their deliveries (P42)', async () => {
    await endpoints.delete(CLIENT, endpoint.guid);
    const place = keys.removedEndpoint(CLIENT, endpoint.guid);
    const removed = await table.get(place, { isConsistent: true });
    expect(removed).toMatchObject({ ...place, ttl: eventTtl(clock()) });
    expect(JSON.stringify(removed)).not.toContain('example.com');
  });

  test('get the types they name, or all with *', () => {
    expect(subscribesTo({ eventTypes: ['MEMBER'] }, 'MEMBER')).toBe(true);
    expect(subscribesTo({ eventTypes: ['MEMBER'] }, 'USER')).toBe(false);
    expect(subscribesTo({ eventTypes: ['*'] }, 'USER')).toBe(true);
  });
});
