import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { readXml } from '../support/files/read-xml.ts';
import { startTestHost } from './test-host.ts';

const START_MS_MAX = 180_000;
const ROOT = join(import.meta.dirname, '..', '..');
const SSO = 'application/vnd.moneydesktop.sso.v3+json';
const SSO_XML = 'application/vnd.moneydesktop.sso.v3+xml';
const REAL_TIME = 'application/vnd.moneydesktop.mdx.v5+json';
const NO_CLIENT = 'initech';

const host = await startTestHost();
let guid: string;
let otherKey: string;
let otherGuid: string;

interface Asked {
  readonly key?: string | null;
  readonly body?: object;
  readonly headers?: Record<string, string>;
}

const ask = async (method: string, path: string, { key = host.apiKey, body, headers = {} }: Asked = {}) => {
  const answer = await fetch(`${host.url}${path}`, {
    method,
    headers: { ...(key !== null && { 'MD-API-KEY': key }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    redirect: 'manual',
  });
  const text = await answer.text();
  // The time of the answer, and the length that the first segment of the path has a part in.
  const told = [...answer.headers].filter(([name]) => !['date', 'content-length'].includes(name));
  return { status: answer.status, type: answer.headers.get('content-type'), headers: told, text };
};

const setName = (base_path: string, key?: string) =>
  ask('PUT', '/client', {
    ...(key !== undefined && { key }),
    body: { client: { base_path } },
    headers: { 'Content-Type': 'application/json' },
  });

beforeAll(async () => {
  guid = JSON.parse((await setName('acme')).text).client.guid;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['infra/cli/client.ts', 'create', '--name', 'Globex', '--local', host.operator.endpoint],
    { cwd: ROOT, env: { ...process.env, AWS_ACCESS_KEY_ID: host.operator.credentials.accessKeyId } },
  );
  [, otherGuid = ''] = /^Client +(\S+)/m.exec(stdout) ?? [];
  [, otherKey = ''] = /^API key +(\S+)/m.exec(stdout) ?? [];
  await setName('globex', otherKey);
}, START_MS_MAX);

describe.each([
  ['its guid', () => guid],
  ['a name that it set', () => 'acme'],
])('a client that public clients of MX know by %s', (_, name) => {
  it('makes a user, an API token in JSON and XML, and a widget address', async () => {
    const id = `user-of-${name()}`;
    const realTime = { 'Content-Type': REAL_TIME, Accept: REAL_TIME };
    const made = await ask('POST', `/${name()}/users.json`, { body: { user: { id } }, headers: realTime });
    expect([made.status, JSON.parse(made.text).user.id]).toEqual([200, id]);

    const sso = { 'Content-Type': SSO, Accept: SSO };
    const json = await ask('GET', `/${name()}/users/${id}/api_token.json`, { headers: sso });
    expect([json.status, json.type]).toEqual([200, SSO]);
    const xml = await ask('GET', `/${name()}/users/${id}/api_token.xml`, { headers: { Accept: SSO } });
    expect([xml.status, xml.type]).toEqual([200, SSO_XML]);
    for (const token of [JSON.parse(json.text).api_token.token, readXml(xml.text).children[0]?.text ?? '']) {
      const opened = await ask('POST', '/sessions', { key: null, headers: { 'MD-API-TOKEN': token } });
      expect(opened.status).toBe(200);
    }

    const url = {
      type: 'connect_widget',
      mode: 'verification',
      wait_for_full_aggregation: false,
      ui_message_version: '4',
      is_mobile_webview: 'false',
    };
    const address = await ask('POST', `/${name()}/users/${id}/urls.json`, { body: { url }, headers: sso });
    expect(address.status).toBe(200);
    const page = await fetch(JSON.parse(address.text).url.url);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);

    expect((await ask('DELETE', `/${name()}/users/${id}/sessions.json`)).status).toBe(204);
    expect((await ask('DELETE', `/${name()}/users/${id}.xml`, { headers: { Accept: REAL_TIME } })).status).toBe(204);
  });
});

describe('the base path of another client', () => {
  const CALLS = [
    ['POST', '/users.json'],
    ['GET', '/users'],
    ['GET', '/users/ada/api_token.json'],
    ['GET', '/users/ada/api_token.xml'],
    ['POST', '/users/ada/urls.json'],
    ['PUT', '/users/ada/remap_id.json'],
    ['DELETE', '/users/ada.xml'],
    ['PATCH', '/users/ada'],
  ] as const;
  const bytesOf = async (method: string, segment: string, path: string, key: string | null) =>
    JSON.stringify(await ask(method, `/${segment}${path}`, { key })).replaceAll(segment, 'SEGMENT');

  it.each(CALLS)('is answered to %s %s byte for byte as an unknown one, with a key and without', async (...call) => {
    const [method, path] = call;
    const unknown = await bytesOf(method, NO_CLIENT, path, host.apiKey);
    expect(JSON.parse(unknown).status).toBe(404);
    for (const segment of ['globex', otherGuid]) {
      expect(await bytesOf(method, segment, path, host.apiKey)).toBe(unknown);
    }
    for (const key of [null, 'wrong']) {
      const answers = [NO_CLIENT, 'globex', otherGuid, 'acme', guid].map((one) => bytesOf(method, one, path, key));
      expect(new Set(await Promise.all(answers)).size).toBe(1);
    }
  });
});
