import { expect, test } from 'vitest';
import { rotateApiKey } from '../../../lib/app/users/change-api-keys.ts';
import { rotateDataKey } from '../../../lib/app/users/rotate-data-key.ts';
import { HOUR_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { apiKeyIdOf } from '../../../lib/domain/users/api-key.ts';
import { CLIENT_AGE_SECONDS_MAX } from '../../../lib/domain/users/client.ts';
import { hashOf } from '../../../lib/domain/users/token.ts';
import { createApiKeyStore } from '../../../lib/store/users/api-key-store.ts';
import { createDataKeyStore } from '../../../lib/store/users/data-key-store.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { API_KEY, MXBANK, startApiOn } from '../../support/api/api.ts';
import { serveApi } from '../../support/api/api-server.ts';
import { freshTable } from '../../support/table/dynamo.ts';

const NEW_KEY = 'key-of-the-rotation';
/** Nine minutes: the new data key is used from the middle on. */
const ROUNDS = 18;
const ROUND_MS = 30 * SECOND_MS;
const API_KEY_ROTATED_AT = 2;
const DATA_KEY_ROTATED_AT = 4;
const OVERLAP_MS = HOUR_MS;

test('keys are rotated under load over HTTP, and no call and no job fails (P3, P39)', async () => {
  const ids = testIds('rotations over HTTP');
  const stage = { clientAgeMsMax: CLIENT_AGE_SECONDS_MAX * SECOND_MS };
  const api = await startApiOn(await freshTable(), ids, {}, stage);
  const server = await serveApi(api);
  const over = (headers: Readonly<Record<string, string>>) => async (method: string, path: string, body?: object) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await fetch(server.url + path, {
      method,
      headers: { ...headers, 'content-type': 'application/vnd.mx.nexus.v1+json' },
      ...sent,
    });
    const text = await answer.text();
    expect([method, path, answer.status < 400 ? 'done' : text]).toEqual([method, path, 'done']);
    return text === '' ? null : JSON.parse(text);
  };
  const former = over({ 'MD-API-KEY': API_KEY });
  const app = over({ 'MD-SESSION-TOKEN': await api.openSession('loaded') });
  const { guid: clientGuid } = (await former('GET', '/client')).client;
  const { credentials } = await app('GET', `/institutions/${MXBANK}/credentials`);
  const answers = (login: string) =>
    credentials.map(({ guid, field_type_name }: { guid: string; field_type_name: string }) => ({
      guid,
      value: field_type_name === 'LOGIN' ? login : 'password',
    }));
  const connect = async (login: string): Promise<string> => {
    const member = { institution_guid: MXBANK, skip_aggregation: true, credentials: answers(login) };
    return (await app('POST', '/members', { member })).member.guid;
  };
  const members = [await connect('first')];
  const webhook_endpoint = { url: 'https://hooks.example.com/load', event_types: ['USER'] };
  const endpoint = (await former('POST', '/webhook_endpoints', { webhook_endpoint })).webhook_endpoint.guid;

  const stores = { ...api, apiKeys: createApiKeyStore(api), dataKeys: createDataKeyStore(api) };
  const wrapDataKey = async () => ids.bytes(184);
  const rotations = new Map<number, () => Promise<{ readonly kind: string }>>([
    [
      API_KEY_ROTATED_AT,
      () =>
        rotateApiKey(
          { clientGuid, formerId: apiKeyIdOf(hashOf(API_KEY)), apiKey: NEW_KEY, overlapMs: OVERLAP_MS },
          stores,
        ),
    ],
    [DATA_KEY_ROTATED_AT, () => rotateDataKey(clientGuid, { ...stores, wrapDataKey })],
  ]);
  for (let round = 0; round < ROUNDS; round += 1) {
    const rotated = rotations.get(round);
    // Half of the partner's systems have the new key when it is there, the others never.
    const partner = round > API_KEY_ROTATED_AT && round % 2 === 0 ? over({ 'MD-API-KEY': NEW_KEY }) : former;
    const [first = ''] = members;
    const oldest = `/members/${first}`;
    const before = [
      partner('GET', '/users'),
      partner('POST', '/users', { user: { id: `user-${round}` } }),
      app('GET', oldest),
      app('GET', '/transactions?records_per_page=25'),
      connect(`login-${round}`),
    ];
    const rotating = rotated?.();
    const after = [
      partner('POST', `/webhook_endpoints/${endpoint}/rotate_secret`),
      partner('GET', '/users/loaded/api_token'),
      former('PUT', '/connectors/keyed', {
        connector: { is_enabled: true, settings: { client_id: 'load' }, secrets: { api_key: `secret-${round}` } },
      }),
      app('PUT', oldest, { member: { credentials: answers(`renewed-${round}`), skip_aggregation: true } }),
      app('GET', '/accounts'),
    ];
    if (rotating !== undefined) expect((await rotating).kind).toBe('done');
    const made = (await Promise.all([...before, ...after]))[4];
    members.push(made);
    api.clock.advance(ROUND_MS);
  }

  // Credentials that were stored first under the former data key, and those of the last round, under the new one.
  for (const guid of [members[1], members.at(-1)]) {
    await app('GET', `/members/${guid}/refresh`);
    await api.settle();
    expect((await app('GET', `/members/${guid}`)).member.connection_status).toBe('CONNECTED');
  }
  const sealed = (await api.items()).flatMap((item) => (item.answers instanceof Uint8Array ? [item.answers[0]] : []));
  expect(new Set(sealed)).toEqual(new Set([1, 2]));
  expect(api.log.lines.filter(({ level }) => level !== 'info')).toEqual([]);

  api.clock.advance(OVERLAP_MS);
  expect((await api.caller({ 'MD-API-KEY': API_KEY }).get('/client')).status).toBe(401);
  expect((await api.caller({ 'MD-API-KEY': NEW_KEY }).get('/client')).status).toBe(200);
});
