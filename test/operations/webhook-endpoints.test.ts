import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import * as webhookEndpoints from '../../functions/partner/webhook-endpoints.ts';
import * as entries from '../../lib/contract/operations/webhook-endpoints.ts';
import type { Client } from '../../lib/domain/client.ts';
import type { Guid } from '../../lib/domain/guid.ts';
import { WEBHOOK_ENDPOINTS_MAX, type WebhookReach } from '../../lib/domain/webhook-endpoint.ts';
import { byApiKey } from '../../lib/http/authenticate.ts';
import { createHttpHandler } from '../../lib/http/handler.ts';
import { served } from '../../lib/http/served.ts';
import { createClientStore, foundClient } from '../../lib/store/client-store.ts';
import { createEndpointHealthStore } from '../../lib/store/endpoint-health-store.ts';
import { createWebhookEndpointStore } from '../../lib/store/webhook-endpoint-store.ts';
import { testCipher } from '../support/cipher.ts';
import { type TestClock, testClock } from '../support/clock.ts';
import { checkAnswer } from '../support/contract-check.ts';
import { freshTable } from '../support/dynamo.ts';
import { httpEvent, lambdaContext } from '../support/http-event.ts';
import { testIds } from '../support/ids.ts';
import { type RecordingLog, recordingLog } from '../support/log.ts';
import { runs } from '../support/runs.ts';

const KEY = 'first-key';
const OTHER_KEY = 'other-key';
const HEADERS = { 'MD-API-KEY': KEY };

const operationOf = (method: string, path: string): string => {
  const isOne = path.split('/').length > 2;
  if (method === 'POST') return 'createWebhookEndpoint';
  if (method === 'GET') return isOne ? 'readWebhookEndpoint' : 'listWebhookEndpoints';
  return method === 'PUT' ? 'updateWebhookEndpoint' : 'deleteWebhookEndpoint';
};

describe('webhook endpoints', () => {
  let clock: TestClock;
  let log: RecordingLog;
  let handler: ReturnType<typeof createHttpHandler>;
  /** As a deployment's operator set it. */
  let operator: { webhookReach: WebhookReach };
  beforeEach(async () => {
    const ids = testIds();
    const { table } = await freshTable(ids);
    clock = testClock();
    log = recordingLog();
    operator = { webhookReach: { allowsHttp: false, allowsAnyPort: false } };
    const wrapDataKey = async (guid: Guid<'CLT'>) => new Uint8Array(Buffer.from(guid));
    const founding = { table, clock, ids, wrapDataKey };
    const founded: (Client | null)[] = [];
    for (const apiKey of [KEY, OTHER_KEY]) founded.push(await foundClient(founding, { name: apiKey, apiKey }));
    if (founded.includes(null)) throw new Error('no client');
    const endpoints = createWebhookEndpointStore({ table, clock, cipher: testCipher(clock) });
    handler = createHttpHandler({
      operations: served(entries, webhookEndpoints),
      deps: Object.assign(operator, { endpoints, health: createEndpointHealthStore({ table, clock }), clock, ids }),
      authenticators: { apiKey: byApiKey(createClientStore({ table, clock }).byApiKey) },
      readsAhead: false,
      log,
      clock,
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

  test('creating shows the secret once; no later answer and no log line holds it', async () => {
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

  test('an endpoint gets every event unless it names types', async () => {
    expect((await create()).body.webhook_endpoint.event_types).toEqual(['*']);
  });

  test('a change keeps what it leaves out', async () => {
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

  test('P38 what only the service may set is ignored in a write', async () => {
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

  test("P37 another client's endpoint and one that never was are the same 404, byte for byte, and stay as they are", async () => {
    const { guid } = (await create()).body.webhook_endpoint;
    const stranger = { 'MD-API-KEY': OTHER_KEY };
    const change = { webhook_endpoint: { is_enabled: false } };
    for (const [method, body] of [['GET'], ['PUT', change], ['DELETE']] as const) {
      const foreign = await call(method, `/webhook_endpoints/${guid}`, body, stranger);
      const absent = await call(method, '/webhook_endpoints/WHE-00000000-0000-7000-a000-000000000000', body, stranger);
      const malformed = await call(method, '/webhook_endpoints/WHE-1', body, stranger);
      expect(foreign.status).toBe(404);
      expect([absent.text, malformed.text]).toEqual([foreign.text, foreign.text]);
    }
    expect((await call('GET', '/webhook_endpoints', undefined, stranger)).body).toEqual({ webhook_endpoints: [] });
    expect((await call('GET', `/webhook_endpoints/${guid}`)).body.webhook_endpoint.is_enabled).toBe(true);
  });

  test('a deleted endpoint is gone', async () => {
    const { guid } = (await create()).body.webhook_endpoint;
    const path = `/webhook_endpoints/${guid}`;
    expect(await call('DELETE', path)).toMatchObject({ status: 200, body: {} });
    expect((await call('GET', path)).status).toBe(404);
    expect((await call('PUT', path, { webhook_endpoint: { is_enabled: true } })).status).toBe(404);
    expect((await call('DELETE', path)).status).toBe(404);
  });

  test('a client has at most twenty endpoints; the next is 4221, and one deleted makes room', async () => {
    const guids: string[] = [];
    for (let index = 0; index < WEBHOOK_ENDPOINTS_MAX; index += 1) {
      guids.push((await create()).body.webhook_endpoint.guid);
    }
    expect(await create()).toMatchObject({ status: 422, body: { error: { code: 4221 } } });
    expect((await create({}, { 'MD-API-KEY': OTHER_KEY })).status).toBe(200);
    await call('DELETE', `/webhook_endpoints/${guids[0]}`);
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
    ['types as text', HEADERS, { webhook_endpoint: { url: 'https://a.example/', event_types: 'USER' } }, 4002],
    ['a flag as text', HEADERS, { webhook_endpoint: { url: 'https://a.example/', is_enabled: 'yes' } }, 4002],
  ])('%s is refused with its code and nothing is created', async (_name, headers, body, code) => {
    const answer = await call('POST', '/webhook_endpoints', body, headers);
    expect(answer.body.error.code).toBe(code);
    expect(answer.text).not.toContain('u:p');
    expect((await call('GET', '/webhook_endpoints')).body.webhook_endpoints).toEqual([]);
  });

  test('a change of nothing, or to something bad, is refused and changes nothing', async () => {
    const { guid } = (await create()).body.webhook_endpoint;
    const path = `/webhook_endpoints/${guid}`;
    for (const webhook_endpoint of [{}, { url: 'ftp://a.example/' }, { event_types: [] }, { is_enabled: null }]) {
      expect((await call('PUT', path, { webhook_endpoint })).status).toBe(400);
    }
    expect((await call('GET', path)).body.webhook_endpoint).toMatchObject({ url: 'https://hooks.example.com/' });
  });

  test('an http: address, which would never be delivered to, is refused by name when it is written', async () => {
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

  test('a port that would never be delivered to is refused by name when it is written', async () => {
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
    operator.webhookReach = { allowsHttp: true, allowsAnyPort: false };
    expect((await create({ url: 'http://a.example/' })).status).toBe(400);
    for (const url of [
      'https://a.example/',
      'https://a.example:443/',
      'https://a.example:8443/',
      'http://a.example:443/',
    ]) {
      expect((await create({ url })).status).toBe(200);
    }
    operator.webhookReach = { allowsHttp: false, allowsAnyPort: true };
    expect((await create({ url: 'https://a.example:9000/' })).status).toBe(200);
  });

  test('an http: address is taken where the operator allows it, and may still be changed once that is over', async () => {
    operator.webhookReach = { allowsHttp: true, allowsAnyPort: true };
    const { guid } = (await create({ url: 'http://127.0.0.1:8080/hook' })).body.webhook_endpoint;
    const path = `/webhook_endpoints/${guid}`;
    const moved = { webhook_endpoint: { url: 'http://127.0.0.1:8081/hook' } };
    expect((await call('PUT', path, moved)).body.webhook_endpoint.url).toBe('http://127.0.0.1:8081/hook');
    operator.webhookReach = { allowsHttp: false, allowsAnyPort: false };
    expect((await call('PUT', path, { webhook_endpoint: { is_enabled: false } })).status).toBe(200);
    expect((await call('PUT', path, moved)).status).toBe(400);
  });

  test('P40 no body of a write makes a fault of ours', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string(), fc.jsonValue()), async (value) => {
        for (const body of [value, { webhook_endpoint: value }, { webhook_endpoint: { url: value } }]) {
          expect((await call('POST', '/webhook_endpoints', body)).status).toBeLessThan(500);
        }
      }),
      { numRuns: runs(40) },
    );
  });
});
