import { generateKeyPairSync } from 'node:crypto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import * as webhookEndpoints from '../../../functions/partner/webhooks/webhook-endpoints.ts';
import { createUnitOfWork } from '../../../lib/app/table/unit-of-work.ts';
import { createEventEmitter } from '../../../lib/app/webhooks/emit-event.ts';
import { createEndpointSlots, type EndpointSlots } from '../../../lib/app/webhooks/endpoint-slots.ts';
import type { NotifyMessage } from '../../../lib/contract/jobs/messages.ts';
import * as entries from '../../../lib/contract/webhooks/webhook-endpoint-operations.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { DAY_MS } from '../../../lib/domain/kernel/time.ts';
import { Unavailable } from '../../../lib/domain/kernel/unavailable.ts';
import type { DomainEvent } from '../../../lib/domain/webhooks/event.ts';
import { WEBHOOK_ENDPOINTS_MAX, WEBHOOK_PORTS } from '../../../lib/domain/webhooks/webhook-endpoint.ts';
import { byApiKey } from '../../../lib/http/authenticate.ts';
import { createHttpHandler } from '../../../lib/http/handler.ts';
import { served } from '../../../lib/http/served.ts';
import { type GuardSettings, parseNetwork } from '../../../lib/outbound/address-guard.ts';
import { createClientStore, foundClient } from '../../../lib/store/users/client-store.ts';
import {
  createEndpointHealthStore,
  type EndpointHealthStore,
} from '../../../lib/store/webhooks/endpoint-health-store.ts';
import { createEventStore, type EventStore } from '../../../lib/store/webhooks/event-store.ts';
import { createParkingStore } from '../../../lib/store/webhooks/parking-store.ts';
import { createReceiverStates } from '../../../lib/store/webhooks/receiver-states.ts';
import { createWebhookEndpointStore } from '../../../lib/store/webhooks/webhook-endpoint-store.ts';
import { testCipher } from '../../support/adapters/cipher.ts';
import { type TestClock, testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { type RecordingLog, recordingLog } from '../../support/adapters/log.ts';
import { type RecordingQueue, recordingQueue } from '../../support/adapters/queue.ts';
import { checkAnswer } from '../../support/api/contract-check.ts';
import { httpEvent, lambdaContext } from '../../support/api/http-event.ts';
import { UNLIMITED } from '../../support/api/request-limits.ts';
import { unkeyed } from '../../support/api/unkeyed.ts';
import { forAllAsync, runs } from '../../support/project/runs.ts';
import { type TestTable, testTable } from '../../support/table/test-table.ts';
import { TEST_CERTIFICATE, TEST_PRIVATE_KEY } from '../../support/upstreams/test-certificate.ts';

const KEY = 'first-key';
const OTHER_KEY = 'other-key';
const DEPLOYED: GuardSettings = { allowedNetworks: [], ports: WEBHOOK_PORTS, allowsHttp: false };
const LOOPBACK = [parseNetwork('127.0.0.0/8'), parseNetwork('::1')];
const HEADERS = { 'MD-API-KEY': KEY };

const operationOf = (method: string, path: string): string => {
  if (path.endsWith('/rotate_secret')) return 'rotateWebhookEndpointSecret';
  if (path.endsWith('/test')) return 'testWebhookEndpoint';
  const isOne = path.split('/').length > 2;
  if (method === 'POST') return 'createWebhookEndpoint';
  if (method === 'GET') return isOne ? 'readWebhookEndpoint' : 'listWebhookEndpoints';
  return method === 'PUT' ? 'updateWebhookEndpoint' : 'deleteWebhookEndpoint';
};

describe('webhook endpoints', () => {
  let clock: TestClock;
  let log: RecordingLog;
  let handler: ReturnType<typeof createHttpHandler>;
  let events: EventStore;
  let health: EndpointHealthStore & EndpointSlots;
  let notifyQueue: RecordingQueue<NotifyMessage>;
  /** As a deployment's operator set it. */
  let operator: { webhookGuard: GuardSettings };
  const ids = testIds();
  let fresh: TestTable;
  beforeEach(async () => {
    fresh = await testTable(ids);
    const { table } = fresh;
    clock = testClock();
    log = recordingLog();
    operator = { webhookGuard: DEPLOYED };
    const wrapDataKey = async (guid: Guid<'CLT'>) => new Uint8Array(Buffer.from(guid));
    const founding = { table, clock, ids, wrapDataKey };
    for (const apiKey of [KEY, OTHER_KEY]) await foundClient(founding, { name: apiKey, apiKey });
    const endpoints = createWebhookEndpointStore({ table, clock, cipher: testCipher(clock) });
    const stored = createEndpointHealthStore({ table, clock });
    health = { ...stored, ...createEndpointSlots({ health: stored, clock }) };
    notifyQueue = recordingQueue<NotifyMessage>();
    events = createEventStore({ table, notifyQueue });
    const announce = async (committed: readonly DomainEvent[]): Promise<void> =>
      void (await events.announce(committed));
    handler = createHttpHandler({
      operations: served(entries, webhookEndpoints),
      deps: Object.assign(operator, {
        endpoints,
        health,
        parkings: createParkingStore({ table, clock, ids }),
        receiverStates: createReceiverStates({ table }),
        notifyQueue,
        change: createUnitOfWork({ table, ids, clock, announce }),
        emit: createEventEmitter({ events, announce, clock, ids }),
        clock,
        ids,
      }),
      authenticators: { apiKey: byApiKey(createClientStore({ table, clock }).byApiKey) },
      log,
      clock,
      ...UNLIMITED,
      keyedCalls: unkeyed(),
    });
  });

  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = HEADERS) => {
    const answer = await handler(httpEvent({ method, path, headers, body }), lambdaContext());
    const status = answer.statusCode ?? 0;
    const type = Object.entries(answer.headers ?? {}).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
    checkAnswer(operationOf(method, path), status, type === undefined ? null : String(type), answer.body);
    return { status, text: answer.body ?? '', body: JSON.parse(answer.body ?? 'null') };
  };
  const create = async (fields: Readonly<Record<string, unknown>> = {}, headers = HEADERS) => {
    const body = { webhook_endpoint: { url: 'https://hooks.example.com/', ...fields } };
    return call('POST', '/webhook_endpoints', body, headers);
  };

  test('lose their history when enabled again or moved, not when unchanged (P36)', async () => {
    const { guid, url } = (await create()).body.webhook_endpoint;
    const change = (fields: Readonly<Record<string, unknown>>) =>
      call('PUT', `/webhook_endpoints/${guid}`, { webhook_endpoint: fields });
    const fail = async (): Promise<void> => {
      const candidate = {
        wanted: 1,
        requestsPerSecondMax: null,
        passesCircuit: false,
        heldBackCount: 0,
        fraction: 0.5,
      };
      const seen = await health.read(guid);
      const entry = await health.enter({ endpointGuid: guid, holder: 'a worker', seen }, candidate);
      if (entry.kind !== 'admitted') throw new Error('held back');
      const slot = { holder: 'a worker', result: 'failed', successesBefore: 0, tookMs: 20 } as const;
      await health.leave(guid, entry.seen, [slot]);
    };
    const failingSince = async () => (await health.read(guid)).failingSince;
    await fail();
    await change({ is_enabled: true, url, event_types: ['MEMBER'] });
    expect(await failingSince()).toBe(clock());
    await change({ is_enabled: false });
    expect(await failingSince()).toBe(clock());
    await change({ is_enabled: true });
    expect(await failingSince()).toBeNull();
    await fail();
    await change({ url: 'https://hooks.example.com/moved' });
    expect(await failingSince()).toBeNull();
  });

  test('are unchanged when a call dies while it clears their history (P36)', async () => {
    const { guid } = (await create({ is_enabled: false })).body.webhook_endpoint;
    const away = new Unavailable('away');
    Object.assign(operator, { health: { clear: () => Promise.reject(away) } });
    const path = `/webhook_endpoints/${guid}`;
    expect((await call('PUT', path, { webhook_endpoint: { is_enabled: true } })).status).toBe(503);
    expect((await call('GET', path)).body.webhook_endpoint.is_enabled).toBe(false);
  });

  test('are gone when deleted while they are changed', async () => {
    const { guid } = (await create()).body.webhook_endpoint;
    const path = `/webhook_endpoints/${guid}`;
    Object.assign(operator, { health: { clear: () => call('DELETE', path) } });
    const moved = { webhook_endpoint: { url: 'https://new.example.com/' } };
    expect(await call('PUT', path, moved)).toMatchObject({ status: 404, body: { error: { code: 4040 } } });
    expect((await call('GET', path)).status).toBe(404);
  });

  test('show the secret once when created; no later answer and no log line has it', async () => {
    const created = await create({ event_types: ['MEMBER', 'JOB_STATUS'] });
    const { secret, ...shown } = created.body.webhook_endpoint;
    expect(created.status).toBe(200);
    expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toHaveLength(32);
    expect(shown).toEqual({
      guid: expect.stringMatching(/^WHE-/),
      url: 'https://hooks.example.com/',
      event_types: ['MEMBER', 'JOB_STATUS'],
      is_enabled: true,
      disabled_reason: null,
      retry_schedule: 'STANDARD',
      row_events: 'single',
      requests_per_second_max: null,
      signature_versions: ['v1'],
      public_key: null,
      authentication: null,
      secret_rotated_at: '2026-11-21T08:00:00.000Z',
      circuit_state: 'CLOSED',
      failing_since: null,
      last_success_at: null,
      waiting_count: 0,
      previous_secret_expires_at: null,
      created_at: '2026-11-21T08:00:00.000Z',
      updated_at: '2026-11-21T08:00:00.000Z',
    });
    const path = `/webhook_endpoints/${shown.guid}`;
    const later = [
      await call('GET', path),
      await call('GET', '/webhook_endpoints'),
      await call('PUT', path, { webhook_endpoint: { is_enabled: true } }),
      await call('DELETE', path),
    ];
    for (const { text } of later) expect(text).not.toContain(secret.slice('whsec_'.length));
    expect(JSON.stringify(log.lines)).not.toContain(secret.slice('whsec_'.length));
    expect(later[0]?.body.webhook_endpoint).toEqual(shown);
    expect(later[1]?.body.webhook_endpoints).toEqual([shown]);
  });

  test('get every event but rows of imports unless they name types', async () => {
    expect((await create()).body.webhook_endpoint.event_types).toEqual(['*']);
  });

  test('keep what a change leaves out', async () => {
    const { guid, secret: _, ...before } = (await create({ event_types: ['USER'] })).body.webhook_endpoint;
    clock.advance(60_000);
    const changed = await call('PUT', `/webhook_endpoints/${guid}`, {
      webhook_endpoint: { url: 'https://new.example.com/', is_enabled: false },
    });
    expect(changed.body.webhook_endpoint).toEqual({
      ...before,
      guid,
      url: 'https://new.example.com/',
      is_enabled: false,
      updated_at: '2026-11-21T08:01:00.000Z',
    });
  });

  test('ignore fields that only the service may set (P38)', async () => {
    const { guid } = (await create()).body.webhook_endpoint;
    const readOnly = {
      guid: 'WHE-x',
      secret: 'whsec_mine',
      disabled_reason: 'GONE',
      created_at: '2000-01-01',
      revision: 9,
    };
    const sneaky = (await create({ ...readOnly })).body.webhook_endpoint;
    expect(sneaky).toMatchObject({ disabled_reason: null, created_at: '2026-11-21T08:00:00.000Z' });
    expect([sneaky.guid, sneaky.secret]).not.toContain('WHE-x');
    expect(sneaky.secret).not.toBe('whsec_mine');
    const changed = await call('PUT', `/webhook_endpoints/${guid}`, {
      webhook_endpoint: { ...readOnly, is_enabled: true },
    });
    expect(changed.body.webhook_endpoint).toMatchObject({ guid, disabled_reason: null });
  });

  test('of other clients and unknown ones are the same 404, unchanged (P37)', async () => {
    const { guid } = (await create()).body.webhook_endpoint;
    const stranger = { 'MD-API-KEY': OTHER_KEY };
    const change = { webhook_endpoint: { is_enabled: false } };
    const calls = [
      ['GET', ''],
      ['PUT', '', change],
      ['POST', '/rotate_secret'],
      ['POST', '/test'],
      ['DELETE', ''],
    ] as const;
    for (const [method, rest, body] of calls) {
      const at = (one: string) => `/webhook_endpoints/${one}${rest}`;
      const foreign = await call(method, at(guid), body, stranger);
      const absent = await call(method, at('WHE-00000000-0000-7000-a000-000000000000'), body, stranger);
      const malformed = await call(method, at('WHE-1'), body, stranger);
      expect(foreign.status).toBe(404);
      expect([absent.text, malformed.text]).toEqual([foreign.text, foreign.text]);
    }
    expect((await call('GET', '/webhook_endpoints', undefined, stranger)).body).toEqual({ webhook_endpoints: [] });
    const { webhook_endpoint: now } = (await call('GET', `/webhook_endpoints/${guid}`)).body;
    expect(now).toMatchObject({ is_enabled: true, previous_secret_expires_at: null });
    expect(notifyQueue.sent).toEqual([]);
  });

  test('are gone when deleted', async () => {
    const { guid } = (await create()).body.webhook_endpoint;
    const path = `/webhook_endpoints/${guid}`;
    expect(await call('DELETE', path)).toMatchObject({ status: 200, body: {} });
    expect((await call('GET', path)).status).toBe(404);
    expect((await call('PUT', path, { webhook_endpoint: { is_enabled: true } })).status).toBe(404);
    expect((await call('DELETE', path)).status).toBe(404);
  });

  test('are at most two hundred a client; the next is 4221 until one is deleted', async () => {
    const { guid } = (await create()).body.webhook_endpoint;
    const made = (await fresh.items()).find((item) => item.sk === `WHE#${guid}`);
    // As if made one by one, but for the last.
    const others = Array.from({ length: WEBHOOK_ENDPOINTS_MAX - 2 }, (): `WHE-${string}` => `WHE-${ids.uuid()}`);
    await fresh.table.writeMany(
      others.map((other) => ({
        kind: 'put',
        item: { ...made, pk: String(made?.pk), sk: `WHE#${other}`, guid: other },
      })),
    );
    expect((await create()).status).toBe(200);
    expect((await call('GET', '/webhook_endpoints')).body.webhook_endpoints).toHaveLength(WEBHOOK_ENDPOINTS_MAX);
    expect(await create()).toMatchObject({ status: 422, body: { error: { code: 4221 } } });
    expect((await create({}, { 'MD-API-KEY': OTHER_KEY })).status).toBe(200);
    await call('DELETE', `/webhook_endpoints/${guid}`);
    expect((await create()).status).toBe(200);
  });

  test.each([
    ['no key', {}, { webhook_endpoint: { url: 'https://a.example/' } }, 4013],
    ['a wrong key', { 'MD-API-KEY': 'nope' }, { webhook_endpoint: { url: 'https://a.example/' } }, 4013],
    ['no body', HEADERS, undefined, 4001],
    ['malformed JSON', HEADERS, '{"webhook_endpoint":', 4002],
    ['no root', HEADERS, { other: 1 }, 4001],
    ['no url', HEADERS, { webhook_endpoint: { is_enabled: true } }, 4001],
    ['an empty url', HEADERS, { webhook_endpoint: { url: '' } }, 4001],
    ['a url of another type', HEADERS, { webhook_endpoint: { url: 5 } }, 4002],
    ['a relative url', HEADERS, { webhook_endpoint: { url: '/hook' } }, 4002],
    ['another scheme', HEADERS, { webhook_endpoint: { url: 'ftp://a.example/' } }, 4002],
    ['a script', HEADERS, { webhook_endpoint: { url: 'javascript:alert(1)' } }, 4002],
    ['a user name', HEADERS, { webhook_endpoint: { url: 'https://u@a.example/' } }, 4002],
    ['a password', HEADERS, { webhook_endpoint: { url: 'https://u:p@a.example/' } }, 4002],
    ['a url too long', HEADERS, { webhook_endpoint: { url: `https://a.example/${'x'.repeat(2_000)}` } }, 4002],
    ['an unknown type', HEADERS, { webhook_endpoint: { url: 'https://a.example/', event_types: ['NEWS'] } }, 4002],
    ['no type', HEADERS, { webhook_endpoint: { url: 'https://a.example/', event_types: [] } }, 4001],
    ['a type twice', HEADERS, { webhook_endpoint: { url: 'https://a.example/', event_types: ['USER', 'USER'] } }, 4002],
    ['all and one', HEADERS, { webhook_endpoint: { url: 'https://a.example/', event_types: ['*', 'USER'] } }, 4002],
    ['an unknown form of rows', HEADERS, { webhook_endpoint: { url: 'https://a.example/', row_events: 'many' } }, 4002],
    ['types as text', HEADERS, { webhook_endpoint: { url: 'https://a.example/', event_types: 'USER' } }, 4002],
    [
      'an unknown schedule',
      HEADERS,
      { webhook_endpoint: { url: 'https://a.example/', retry_schedule: 'NEVER' } },
      4002,
    ],
    ['no rate', HEADERS, { webhook_endpoint: { url: 'https://a.example/', requests_per_second_max: 0 } }, 4002],
    [
      'a rate too high',
      HEADERS,
      { webhook_endpoint: { url: 'https://a.example/', requests_per_second_max: 1001 } },
      4002,
    ],
    [
      'half a request',
      HEADERS,
      { webhook_endpoint: { url: 'https://a.example/', requests_per_second_max: 1.5 } },
      4002,
    ],
    ['no signature', HEADERS, { webhook_endpoint: { url: 'https://a.example/', signature_versions: [] } }, 4001],
    ['v1a alone', HEADERS, { webhook_endpoint: { url: 'https://a.example/', signature_versions: ['v1a'] } }, 4002],
    ['v1 twice', HEADERS, { webhook_endpoint: { url: 'https://a.example/', signature_versions: ['v1', 'v1'] } }, 4002],
    ['v2', HEADERS, { webhook_endpoint: { url: 'https://a.example/', signature_versions: ['v1', 'v2'] } }, 4002],
    ['a flag as text', HEADERS, { webhook_endpoint: { url: 'https://a.example/', is_enabled: 'yes' } }, 4002],
  ])('with %s are refused with its code, and nothing is created', async (_name, headers, body, code) => {
    const answer = await call('POST', '/webhook_endpoints', body, headers);
    expect(answer.body.error.code).toBe(code);
    expect(answer.text).not.toContain('u:p');
    expect((await call('GET', '/webhook_endpoints')).body.webhook_endpoints).toEqual([]);
  });

  test('keep their values after a change that is empty or bad', async () => {
    const { guid } = (await create()).body.webhook_endpoint;
    const path = `/webhook_endpoints/${guid}`;
    for (const webhook_endpoint of [{}, { url: 'ftp://a.example/' }, { event_types: [] }, { is_enabled: null }]) {
      expect((await call('PUT', path, { webhook_endpoint })).status).toBe(400);
    }
    expect((await call('GET', path)).body.webhook_endpoint).toMatchObject({ url: 'https://hooks.example.com/' });
  });

  test('with an http: address, which is never called, are refused by name', async () => {
    for (const url of ['http://a.example/', 'HTTP://a.example/', ' http://a.example/', 'h\nttp://a.example/']) {
      const refused = await create({ url });
      expect(refused).toMatchObject({ status: 400, body: { error: { code: 4002 } } });
      expect(refused.body.error.message).toContain('webhook_endpoint.url');
      expect(refused.text).not.toContain('a.example');
    }
    const { guid, secret: _, ...before } = (await create()).body.webhook_endpoint;
    const path = `/webhook_endpoints/${guid}`;
    const change = { webhook_endpoint: { url: 'http://a.example/', is_enabled: false } };
    expect(await call('PUT', path, change)).toMatchObject({ status: 400, body: { error: { code: 4002 } } });
    expect((await call('GET', '/webhook_endpoints')).body.webhook_endpoints).toEqual([{ guid, ...before }]);
  });

  test('with a port that is never called are refused by name', async () => {
    const { guid } = (await create()).body.webhook_endpoint;
    for (const url of ['https://a.example:80/', 'https://a.example:22/x', 'https://[2606:4700::1]:8444/']) {
      for (const refused of [
        await create({ url }),
        await call('PUT', `/webhook_endpoints/${guid}`, { webhook_endpoint: { url } }),
      ]) {
        expect(refused).toMatchObject({ status: 400, body: { error: { code: 4002 } } });
        expect(refused.body.error.message).toContain('webhook_endpoint.url must name port 443 or 8443');
        expect(refused.text).not.toContain('a.example');
      }
    }
    operator.webhookGuard = { ...DEPLOYED, allowsHttp: true };
    expect((await create({ url: 'http://a.example/' })).status).toBe(400);
    for (const url of [
      'https://a.example/',
      'https://a.example:443/',
      'https://a.example:8443/',
      'http://a.example:443/',
    ]) {
      expect((await create({ url })).status).toBe(200);
    }
    operator.webhookGuard = { ...DEPLOYED, allowedNetworks: LOOPBACK };
    expect((await create({ url: 'https://a.example:9000/' })).status).toBe(200);
  });

  test.each([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0177.0.0.1./',
    'https://１２７。0.0.1/',
    'https://%31%30.0.0.1:8443/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::1]/',
    'https://[::ffff:8.8.8.8]/',
    'https://[64:ff9b::0a00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[fd00::1]/',
  ])('with %s, which is never called, are refused, also as token URL (P32)', async (url) => {
    const { guid } = (await create()).body.webhook_endpoint;
    const change = (fields: object) => call('PUT', `/webhook_endpoints/${guid}`, { webhook_endpoint: fields });
    const authentication = { type: 'OAUTH2', token_url: url, client_id: 'x', client_secret: 'y' };
    const calls = [
      ['url', await create({ url })],
      ['url', await change({ url })],
      ['authentication.token_url', await create({ authentication })],
      ['authentication.token_url', await change({ authentication })],
    ] as const;
    for (const [field, refused] of calls) {
      expect(refused).toMatchObject({ status: 400, body: { error: { code: 4002 } } });
      expect(refused.body.error.message).toContain(`webhook_endpoint.${field} must not name a private or reserved`);
    }
    expect((await call('GET', '/webhook_endpoints')).body.webhook_endpoints).toHaveLength(1);
  });

  test('in a network that the operator allows may have any port (P32)', async () => {
    operator.webhookGuard = { ...DEPLOYED, allowedNetworks: LOOPBACK };
    for (const url of ['https://127.1:9000/', 'https://[0:0::1]:9000/'])
      expect((await create({ url })).status).toBe(200);
    for (const url of ['https://10.0.0.1/', 'https://8.8.8.8:9000/', 'https://[::ffff:127.0.0.1]/']) {
      expect(await create({ url })).toMatchObject({ status: 400, body: { error: { code: 4002 } } });
    }
  });

  test('with an http: address are accepted where allowed, and can be changed afterwards', async () => {
    operator.webhookGuard = { ...DEPLOYED, allowedNetworks: LOOPBACK, allowsHttp: true };
    const { guid } = (await create({ url: 'http://127.0.0.1:8080/hook' })).body.webhook_endpoint;
    const path = `/webhook_endpoints/${guid}`;
    const moved = { webhook_endpoint: { url: 'http://127.0.0.1:8081/hook' } };
    expect((await call('PUT', path, moved)).body.webhook_endpoint.url).toBe('http://127.0.0.1:8081/hook');
    operator.webhookGuard = DEPLOYED;
    expect((await call('PUT', path, { webhook_endpoint: { is_enabled: false } })).status).toBe(200);
    expect((await call('PUT', path, moved)).status).toBe(400);
  });

  test('have settings of delivery that are shown and changed one by one', async () => {
    const settings = {
      retry_schedule: 'LONG',
      requests_per_second_max: 1_000,
      signature_versions: ['v1', 'v1a'],
    };
    const { guid, secret: _, ...made } = (await create(settings)).body.webhook_endpoint;
    expect(made).toMatchObject({ ...settings, public_key: expect.stringMatching(/^whpk_[A-Za-z0-9+/]{43}=$/) });
    const path = `/webhook_endpoints/${guid}`;
    const change = async (webhook_endpoint: object) =>
      (await call('PUT', path, { webhook_endpoint })).body.webhook_endpoint;
    expect(await change({ retry_schedule: 'STANDARD' })).toMatchObject({ ...settings, retry_schedule: 'STANDARD' });
    expect(await change({ requests_per_second_max: null })).toMatchObject({ requests_per_second_max: null });
    expect(await change({ signature_versions: ['v1'] })).toMatchObject({
      signature_versions: ['v1'],
      public_key: null,
    });
    // The key is kept while it does not sign: a receiver that knew it knows it again.
    expect(await change({ signature_versions: ['v1a', 'v1'] })).toMatchObject({
      signature_versions: ['v1', 'v1a'],
      public_key: made.public_key,
    });
  });

  describe('authentication of an endpoint', () => {
    const BASIC = { type: 'BASIC', username: 'mx', password: 'open sesame' };
    const OAUTH2 = {
      type: 'OAUTH2',
      token_url: 'https://id.example.com/token',
      client_id: 'tributary',
      client_secret: 'open sesame',
      scope: 'hooks write',
    };
    const MTLS = { type: 'MTLS', certificate: TEST_CERTIFICATE, private_key: TEST_PRIVATE_KEY };
    const SECRETS = ['open sesame', ...TEST_PRIVATE_KEY.split('\n').slice(1, -1)];

    test.each([BASIC, OAUTH2, MTLS])(
      'by $type is shown without its secret part, which is in no answer and no log (P3)',
      async (given) => {
        const {
          password: _1,
          client_secret: _2,
          private_key: _3,
          ...shown
        } = { password: 0, client_secret: 0, private_key: 0, ...given };
        const created = await create({ authentication: given });
        const { guid, authentication } = created.body.webhook_endpoint;
        expect(authentication).toEqual(shown);
        const path = `/webhook_endpoints/${guid}`;
        const changed = await call('PUT', path, { webhook_endpoint: { authentication: given, is_enabled: false } });
        expect(changed.body.webhook_endpoint).toMatchObject({ authentication: shown, is_enabled: false });
        const answers = [created, changed, await call('GET', path), await call('GET', '/webhook_endpoints')];
        const told = JSON.stringify([answers.map(({ text }) => text), log.lines]);
        for (const secret of SECRETS) expect(told).not.toContain(secret);
      },
    );

    test('may be written back as it was read; null removes it', async () => {
      const { guid } = (await create({ authentication: OAUTH2 })).body.webhook_endpoint;
      const path = `/webhook_endpoints/${guid}`;
      const { authentication } = (await call('GET', path)).body.webhook_endpoint;
      const same = await call('PUT', path, { webhook_endpoint: { authentication } });
      expect(same.body.webhook_endpoint.authentication).toEqual(authentication);
      const without = await call('PUT', path, { webhook_endpoint: { authentication: null } });
      expect(without.body.webhook_endpoint.authentication).toBeNull();
      const again = await call('PUT', path, { webhook_endpoint: { authentication } });
      expect(again).toMatchObject({ status: 400, body: { error: { code: 4001 } } });
      expect(again.body.error.message).toContain('webhook_endpoint.authentication.client_secret is required');
    });

    test.each([
      ['a BASIC account', BASIC, { type: 'BASIC', username: 'other' }, 'password'],
      ['a type', BASIC, { type: 'OAUTH2', token_url: 'https://id.example.com/', client_id: 'x' }, 'client_secret'],
      [
        'a token server',
        OAUTH2,
        { ...OAUTH2, token_url: 'https://evil.example/', client_secret: undefined },
        'client_secret',
      ],
      ['a certificate', BASIC, { type: 'MTLS', certificate: TEST_CERTIFICATE }, 'private_key'],
    ])('by %s needs its secret part in a change', async (_name, before, after, field) => {
      const { guid, authentication } = (await create({ authentication: before })).body.webhook_endpoint;
      const refused = await call('PUT', `/webhook_endpoints/${guid}`, { webhook_endpoint: { authentication: after } });
      expect(refused).toMatchObject({ status: 400, body: { error: { code: 4001 } } });
      expect(refused.body.error.message).toContain(`webhook_endpoint.authentication.${field}`);
      const { webhook_endpoint: now } = (await call('GET', `/webhook_endpoints/${guid}`)).body;
      expect(now.authentication).toEqual(authentication);
    });

    test.each([
      ['BASIC', BASIC, 'password'],
      ['OAUTH2', OAUTH2, 'client_secret'],
    ])('by %s is not taken to another address: a move needs the secret again (P3)', async (_type, given, field) => {
      const created = (await create({ authentication: given, url: 'https://hooks.example.com/a' })).body;
      const { guid, authentication } = created.webhook_endpoint;
      const path = `/webhook_endpoints/${guid}`;
      const put = (fields: Readonly<Record<string, unknown>>) => call('PUT', path, { webhook_endpoint: fields });
      for (const fields of [{}, { authentication }]) {
        for (const url of ['https://evil.example/a', 'https://hooks.example.com:8443/a']) {
          const refused = await put({ url, ...fields });
          expect(refused).toMatchObject({ status: 400, body: { error: { code: 4001 } } });
          expect(refused.body.error.message).toContain(`webhook_endpoint.authentication.${field} is required`);
        }
      }
      expect((await call('GET', path)).body.webhook_endpoint.url).toBe('https://hooks.example.com/a');
      expect((await put({ url: 'https://hooks.example.com/b' })).status).toBe(200);
      expect((await put({ url: 'https://new.example/', authentication: given })).status).toBe(200);
      expect((await put({ url: 'https://newer.example/', authentication: null })).status).toBe(200);
    });

    test('by certificate is kept in a move, as no receiver has its key', async () => {
      const { guid } = (await create({ authentication: MTLS })).body.webhook_endpoint;
      const moved = await call('PUT', `/webhook_endpoints/${guid}`, {
        webhook_endpoint: { url: 'https://new.example/' },
      });
      expect(moved.status).toBe(200);
    });

    const broken = TEST_CERTIFICATE.replace('MIIBf', 'MIIBg');
    const OTHER_KEY_PEM = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
      type: 'pkcs8',
      format: 'pem',
    });
    const LOCKED_KEY_PEM = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
      type: 'pkcs8',
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase: 'x',
    });
    test.each([
      ['no type', { username: 'mx', password: 'x' }, 'type', 4001],
      ['an unknown type', { type: 'DIGEST' }, 'type must be one of BASIC, OAUTH2, MTLS', 4002],
      ['no password', { type: 'BASIC', username: 'mx' }, 'password', 4001],
      ['an empty password', { type: 'BASIC', username: 'mx', password: '' }, 'password', 4001],
      ['a password with a line break', { ...BASIC, password: 'a\r\nb' }, 'password', 4002],
      ['a user name with a colon', { ...BASIC, username: 'a:b' }, 'username must not contain a colon', 4002],
      ['no client secret', { ...OAUTH2, client_secret: undefined }, 'client_secret', 4001],
      [
        'a token URL in the clear',
        { ...OAUTH2, token_url: 'http://id.example.com/' },
        'token_url must begin with https://',
        4002,
      ],
      ['a token URL with a user', { ...OAUTH2, token_url: 'https://u:p@id.example.com/' }, 'token_url', 4002],
      [
        'a token URL at another port',
        { ...OAUTH2, token_url: 'https://id.example.com:22/' },
        'token_url must name port',
        4002,
      ],
      ['a scope with quotes', { ...OAUTH2, scope: 'a "b"' }, 'scope', 4002],
      ['no private key', { type: 'MTLS', certificate: TEST_CERTIFICATE }, 'private_key', 4001],
      ['no certificate', { type: 'MTLS', private_key: TEST_PRIVATE_KEY }, 'certificate', 4001],
      ['a certificate that is none', { ...MTLS, certificate: 'hello' }, 'certificate must be PEM', 4002],
      ['a broken certificate', { ...MTLS, certificate: broken }, 'certificate must be PEM', 4002],
      [
        'a key where the certificate belongs',
        { ...MTLS, certificate: TEST_PRIVATE_KEY },
        'certificate must be PEM',
        4002,
      ],
      [
        'a key behind the certificate',
        { ...MTLS, certificate: `${TEST_CERTIFICATE}\n${TEST_PRIVATE_KEY}` },
        'certificate',
        4002,
      ],
      ['a private key that is none', { ...MTLS, private_key: 'hello' }, 'private_key must be an unencrypted', 4002],
      [
        'an encrypted private key',
        { ...MTLS, private_key: LOCKED_KEY_PEM },
        'private_key must be an unencrypted',
        4002,
      ],
      ['another private key', { ...MTLS, private_key: OTHER_KEY_PEM }, 'private_key must belong', 4002],
    ])('with %s is refused by name and nothing is created', async (_name, authentication, said, code) => {
      const refused = await create({ authentication });
      expect(refused).toMatchObject({ status: 400, body: { error: { code } } });
      expect(refused.body.error.message).toContain(`webhook_endpoint.authentication.${said}`);
      for (const secret of SECRETS) expect(refused.text).not.toContain(secret);
      expect((await call('GET', '/webhook_endpoints')).body.webhook_endpoints).toEqual([]);
    });

    test('with an expired certificate is refused by name', async () => {
      clock.advance(100 * 365 * DAY_MS);
      const refused = await create({ authentication: MTLS });
      expect(refused.body.error.message).toBe('webhook_endpoint.authentication.certificate must not have expired.');
    });
  });

  describe('rotate_secret of an endpoint (P31)', () => {
    const rotate = (guid: string, body?: unknown) => call('POST', `/webhook_endpoints/${guid}/rotate_secret`, body);

    test('shows the new secret once, and how long the old one signs: a day by default', async () => {
      const { secret, ...made } = (await create({ signature_versions: ['v1', 'v1a'] })).body.webhook_endpoint;
      clock.advance(60_000);
      const { secret: next, ...rotated } = (await rotate(made.guid)).body.webhook_endpoint;
      expect(next).toMatch(/^whsec_/);
      expect(next).not.toBe(secret);
      expect(rotated).toEqual({
        ...made,
        public_key: expect.stringMatching(/^whpk_/),
        secret_rotated_at: '2026-11-21T08:01:00.000Z',
        previous_secret_expires_at: '2026-11-22T08:01:00.000Z',
        updated_at: '2026-11-21T08:01:00.000Z',
      });
      expect(rotated.public_key).not.toBe(made.public_key);
      const read = await call('GET', `/webhook_endpoints/${made.guid}`);
      expect(read.body.webhook_endpoint).toEqual(rotated);
      expect(JSON.stringify([read.text, log.lines])).not.toContain(next.slice('whsec_'.length));
      clock.advance(DAY_MS);
      const later = (await call('GET', `/webhook_endpoints/${made.guid}`)).body.webhook_endpoint;
      expect(later.previous_secret_expires_at).toBeNull();
    });

    test.each([
      [{ rotation: { overlap_seconds: 90 } }, '2026-11-21T08:01:30.000Z'],
      [{ rotation: { overlap_seconds: 0 } }, null],
      [{ rotation: {} }, '2026-11-22T08:00:00.000Z'],
      [{}, '2026-11-22T08:00:00.000Z'],
    ])('with %j', async (body, until) => {
      const { guid } = (await create()).body.webhook_endpoint;
      expect((await rotate(guid, body)).body.webhook_endpoint.previous_secret_expires_at).toBe(until);
    });

    test.each([-1, 86_401, 1.5, '60', null])(
      'with an overlap of %j is refused by name and nothing changes',
      async (overlap_seconds) => {
        const { guid } = (await create()).body.webhook_endpoint;
        const refused = await rotate(guid, { rotation: { overlap_seconds } });
        expect(refused.status).toBe(400);
        expect(refused.body.error.message).toContain('rotation.overlap_seconds');
        const { webhook_endpoint: now } = (await call('GET', `/webhook_endpoints/${guid}`)).body;
        expect(now.previous_secret_expires_at).toBeNull();
      },
    );
  });

  describe('a test of an endpoint', () => {
    test('sends one event to this endpoint alone, whatever it subscribes to, and shows it', async () => {
      const { guid } = (await create({ event_types: ['USER'] })).body.webhook_endpoint;
      const { event } = (await call('POST', `/webhook_endpoints/${guid}/test`)).body;
      expect(event).toEqual({
        guid: expect.stringMatching(/^EVT-/),
        type: 'WEBHOOK',
        created_at: '2026-11-21T08:00:00.000Z',
        payload: {
          action: 'webhook.test',
          attempts_count: null,
          disabled_reason: null,
          event_guid: null,
          event_type: null,
          is_enabled: true,
          last_status: null,
          occurred_at: 1_795_248_000,
          type: 'WEBHOOK',
          url: 'https://hooks.example.com',
          webhook_endpoint_guid: guid,
        },
      });
      const [sent] = notifyQueue.sent;
      expect(sent?.message).toMatchObject({ kind: 'event', event_guid: event.guid });
      if (sent?.message.kind !== 'event') throw new Error('no event');
      const { client_guid, feed_shard, event_guid } = sent.message;
      const stored = await events.readForFanOut(client_guid, feed_shard, event_guid);
      expect(stored).toMatchObject({ isDue: true, event: { endpointGuid: guid, body: JSON.stringify(event.payload) } });
    });

    test('is a 4221 for a disabled endpoint, and nothing is sent', async () => {
      const { guid } = (await create({ is_enabled: false })).body.webhook_endpoint;
      const refused = await call('POST', `/webhook_endpoints/${guid}/test`);
      expect(refused).toMatchObject({ status: 422, body: { error: { code: 4221 } } });
      expect(notifyQueue.sent).toEqual([]);
    });
  });

  test('cause no 5xx with any body of a write (P40)', async () => {
    await forAllAsync(runs(40), fc.oneof(fc.json(), fc.string(), fc.jsonValue()), async (value) => {
      for (const body of [value, { webhook_endpoint: value }, { webhook_endpoint: { url: value } }]) {
        expect((await call('POST', '/webhook_endpoints', body)).status).toBeLessThan(500);
      }
    });
  });
});
