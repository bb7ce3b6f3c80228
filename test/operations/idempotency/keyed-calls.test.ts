import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApiKey } from '../../../lib/app/users/change-api-keys.ts';
import { takesIdempotencyKey } from '../../../lib/contract/idempotency/idempotency-key.ts';
import { everyOperation } from '../../../lib/contract/operations.ts';
import { DAY_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import { createApiKeyStore } from '../../../lib/store/users/api-key-store.ts';
import { startApiOnDynamo, type TestAnswer, type TestCaller } from '../../support/api/api.ts';

let app: TestCaller;
let users = 0;
const api = await startApiOnDynamo();
const newUser = async () => {
  users += 1;
  app = await api.signIn(`repeater-${users}`);
};

const KEY = { 'Idempotency-Key': '4f6c1c1e-5a0b-4b65-9d0e-9f3f7c2b8a11' };
const tag = (by: TestCaller, name: string, headers: Record<string, string> = KEY): Promise<TestAnswer> =>
  by.call('POST', '/tags', { tag: { name } }, headers);
const tagsOf = async (by: TestCaller): Promise<readonly string[]> =>
  (await by.get('/tags')).json.tags.map(({ name }: { name: string }) => name);
const ABSENT_TAG = 'TAG-00000000-0000-4000-8000-000000000000';
const ABSENT_TRANSACTION = 'TRN-00000000-0000-4000-8000-000000000000';
const refusal = ({ status, json }: TestAnswer) => [status, json.error.code];
const endpoint = (url: string) => ({
  webhook_endpoint: { url: `https://hooks.example.com/${url}`, event_types: ['*'] },
});

describe('a POST that is repeated with its Idempotency-Key (P8)', () => {
  beforeEach(newUser);

  test('gets the first answer, byte for byte, and changes nothing more', async () => {
    const first = await tag(app, 'Holiday');
    const again = await tag(app, 'Holiday');
    expect(first.status).toBe(200);
    expect(first.headers).not.toHaveProperty('idempotency-replayed');
    expect(again.bytes.equals(first.bytes)).toBe(true);
    expect(again).toMatchObject({ status: 200, headers: { ...first.headers, 'idempotency-replayed': 'true' } });
    expect(await tagsOf(app)).toEqual(['Holiday']);
  });

  test('gets its answer in the encoding that it asks for', async () => {
    const row = { amount: 1, description: 'NETFLIX.COM', type: 'DEBIT' };
    const body = { transactions: Array.from({ length: 30 }, () => row) };
    const send = (coding: string) =>
      app.call('POST', '/transactions/categorize_and_describe', body, { ...KEY, 'Accept-Encoding': coding });
    const [packed, plain, packedAgain] = [await send('gzip'), await send('identity'), await send('gzip')];
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(plain.text).toBe(packed.text);
    expect(packedAgain.bytes.equals(packed.bytes)).toBe(true);
  });

  test('gets the first refusal, also when the reason is gone', async () => {
    await tag(app, 'Holiday', {});
    const refused = await tag(app, 'Holiday');
    expect(refusal(refused)).toEqual([422, 4221]);
    const { guid } = (await app.get('/tags')).json.tags[0];
    await app.call('DELETE', `/tags/${guid}`);
    expect(await tag(app, 'Holiday')).toMatchObject({ status: 422, text: refused.text });
    expect(await tagsOf(app)).toEqual([]);
  });

  test.each([
    ['body', '/tags', { tag: { name: 'Other' } }],
    ['spelling of the body', '/tags', '{ "tag": {"name":"Holiday"}}'],
    ['query', '/tags?page=2', { tag: { name: 'Holiday' } }],
    ['operation', '/taggings', { tagging: { tag_guid: ABSENT_TAG, transaction_guid: ABSENT_TRANSACTION } }],
  ])('with another %s is refused', async (_, path, body) => {
    await tag(app, 'Holiday');
    expect(refusal(await app.call('POST', path, body, KEY))).toEqual([422, 4225]);
    expect(await tagsOf(app)).toEqual(['Holiday']);
  });

  test('is a new call when another user or another client makes it', async () => {
    const other = await api.signIn(`other-${users}`);
    expect((await tag(app, 'Holiday')).json.tag.guid).not.toBe((await tag(other, 'Holiday')).json.tag.guid);
    const otherClient = await api.foundOne(`other-key-${users}`);
    const made = [api.partner, otherClient].map((by) => by.call('POST', '/webhook_endpoints', endpoint('same'), KEY));
    expect((await Promise.all(made)).map(({ status }) => status)).toEqual([200, 200]);
  });

  test('is made once; another session of the user gets no answer of it', async () => {
    await tag(app, 'Holiday');
    const again = await api.signIn(`repeater-${users}`);
    expect(refusal(await tag(again, 'Holiday'))).toEqual([409, 4092]);
    expect(await tagsOf(app)).toEqual(['Holiday']);
  });

  test('is made once, also with another API key of the client, as during a rotation', async () => {
    const former = await api.foundOne(`former-${users}`);
    const clientGuid = (await former.get('/client')).json.client.guid;
    const apiKeys = createApiKeyStore(api);
    await createApiKey({ clientGuid, name: 'next', apiKey: `next-${users}` }, { ...api, apiKeys });
    const next = api.caller({ 'MD-API-KEY': `next-${users}` });
    const make = (by: TestCaller) => by.call('POST', '/webhook_endpoints', endpoint('rotated'), KEY);
    const first = await make(former);
    expect(refusal(await make(next))).toEqual([409, 4092]);
    expect((await next.get('/webhook_endpoints')).json.webhook_endpoints).toHaveLength(1);
    expect((await make(former)).text).toBe(first.text);
  });

  test('100 times at once makes one object; each call has its answer or is told to wait', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => tag(app, 'Holiday')));
    const [done, waiting] = [200, 409].map((status) => answers.filter((answer) => answer.status === status));
    expect(done?.length).toBeGreaterThan(0);
    expect((done?.length ?? 0) + (waiting?.length ?? 0)).toBe(100);
    expect(new Set(done?.map(({ text }) => text)).size).toBe(1);
    for (const answer of waiting ?? []) {
      expect(refusal(answer)).toEqual([409, 4091]);
      expect(answer.headers['retry-after']).toBe('1');
    }
    expect(await tagsOf(app)).toEqual(['Holiday']);
    expect((await tag(app, 'Holiday')).text).toBe(done?.[0]?.text);
  });

  test('is a new call after 24 hours, also where DynamoDB has not deleted the record yet', async () => {
    const make = () =>
      api.partner.call('POST', '/webhook_endpoints', endpoint('daily'), { 'Idempotency-Key': 'daily' });
    const first = await make();
    api.clock.advance(DAY_MS - SECOND_MS);
    expect((await make()).text).toBe(first.text);
    api.clock.advance(SECOND_MS);
    const next = await make();
    expect(next.headers).not.toHaveProperty('idempotency-replayed');
    expect(next.json.webhook_endpoint.guid).not.toBe(first.json.webhook_endpoint.guid);
  });

  test('is made when the first was refused for a reason that may pass', async () => {
    const { token } = (await api.partner.get(`/users/repeater-${users}/api_token`)).json.api_token;
    const open = () =>
      api.caller({ 'MD-API-TOKEN': token }).call('POST', '/sessions', { session: { skip_aggregation: true } }, KEY);
    const first = await open();
    expect((await open()).text).toBe(first.text);
    api.clock.advance(DAY_MS);
    expect(refusal(await open())).toEqual([401, 4012]);
    const userGuid = (await api.partner.get(`/users/repeater-${users}`)).json.user.guid;
    const records = (await api.items()).filter(({ pk, sk }) => pk === keys.user(userGuid).pk && sk.startsWith('IDEM#'));
    expect(records).toEqual([]);
  });
});

describe('the header Idempotency-Key', () => {
  const keyed = everyOperation.filter(takesIdempotencyKey);
  let apiToken: string;
  beforeAll(async () => {
    await newUser();
    apiToken = (await api.partner.get(`/users/repeater-${users}/api_token`)).json.api_token.token;
  });

  test.each(keyed)('of $id is refused by its name when it is malformed', async ({ auth, path }) => {
    const by = { session: app, apiKey: api.partner, apiToken: api.caller({ 'MD-API-TOKEN': apiToken }), none: app }[
      auth
    ];
    const filled = path.replaceAll(/\{[a-z_]+\}/g, 'x');
    for (const key of ['', 'é', 'a\tb', 'k'.repeat(256)]) {
      const refused = await by.call('POST', filled, {}, { 'Idempotency-Key': key });
      expect(refusal(refused)).toEqual([400, 4002]);
      expect(refused.json.error.message).toMatch(/^Idempotency-Key: /);
    }
  });

  test('may have 255 characters, also quotes', async () => {
    expect((await tag(app, 'Long', { 'Idempotency-Key': `"${'k'.repeat(253)}"` })).status).toBe(200);
  });

  test('has no effect on calls that change nothing, and on other methods', async () => {
    const { guid, user_guid: userGuid } = (await tag(app, 'Holiday', {})).json.tag;
    const recordsOf = async () => {
      const { pk } = keys.user(userGuid);
      return (await api.items()).filter((item) => item.pk === pk && item.sk.startsWith('IDEM#')).length;
    };
    const before = await recordsOf();
    await app.get('/tags', KEY);
    await app.call('POST', '/institutions/search', { institution_name: 'mx' }, KEY);
    await app.call('PUT', `/tags/${guid}`, { tag: { name: 'Trip' } }, KEY);
    expect(await recordsOf()).toBe(before);
  });

  test('costs two writes and a part of a transaction, and nothing where it is missing', async () => {
    const callsOf = async (name: string, headers: Record<string, string>) => {
      api.meter.reset();
      expect((await tag(app, name, headers)).status).toBe(200);
      return api.meter.calls.map((call) => [call.name.replace('Command', ''), call.writeUnits]);
    };
    const before = await callsOf('One', {});
    expect(before.map(([name]) => name)).toEqual(['GetItem', 'BatchGetItem', 'GetItem', 'TransactWriteItems']);
    const keyedCalls = await callsOf('Two', KEY);
    expect(keyedCalls.map(([name]) => name)).toEqual([
      'GetItem',
      'BatchGetItem',
      'PutItem',
      'GetItem',
      'TransactWriteItems',
      'UpdateItem',
    ]);
    const units = (calls: typeof before) => calls.reduce((sum, [, writeUnits]) => sum + Number(writeUnits), 0);
    expect(units(keyedCalls) - units(before)).toBe(4);
  });
});
