import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedHost, startByNpm } from './started-host.ts';

/** Every TCP port that `npm start` listens on, as the operating system tells it, tried as a web page would try it. */

const START_MS_MAX = 120_000;
const ANSWER_MS_MAX = 5_000;
/** State of a listening socket in /proc/net/tcp. */
const LISTEN = '0A';

let host: StartedHost;
let url = '';
beforeAll(async () => {
  host = startByNpm(['start', '--', '--connector', 'simplefin'], {
    PORT: '0',
    SIMPLEFIN_PORT: '0',
    TRIBUTARY_HOSTS: 'nas.example',
  });
  [, url = ''] = await host.line(/^tributary ready (\S+)$/m);
}, START_MS_MAX);
afterAll(() => {
  for (const pid of host.processes()) process.kill(pid, 'SIGKILL');
});

interface Listener {
  readonly address: string;
  readonly port: number;
}

const socketsOf = (pid: number): readonly string[] => {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.slice(1) ?? [];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
};

/** IPv4 stands there as a little-endian number in hex. */
const addressFrom = (hex: string): string => [...Buffer.from(hex, 'hex').reverse()].join('.');

const listeners = (): readonly Listener[] => {
  const own = new Set(host.processes().flatMap(socketsOf));
  const rowsOf = (file: string) =>
    readFileSync(`/proc/net/${file}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((row) => row.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode = '']) => state === LISTEN && own.has(inode));
  expect(rowsOf('tcp6')).toEqual([]);
  return rowsOf('tcp').map(([, local = '']) => {
    const [address = '', port = ''] = local.split(':');
    return { address: addressFrom(address), port: Number.parseInt(port, 16) };
  });
};

/** A browser that follows the Fetch standard calls no URL with such a port; Node's `fetch` follows it too. */
const isBlockedInBrowsers = async ({ address, port }: Listener): Promise<boolean> =>
  fetch(`http://${address}:${port}/`, { signal: AbortSignal.timeout(ANSWER_MS_MAX) }).then(
    () => false,
    (error: Error) => error.cause instanceof Error && error.cause.message === 'bad port',
  );

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

const answerTo = (
  { address, port }: Listener,
  asked: { method: string; headers: Readonly<Record<string, string>>; path?: string; body?: string },
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { method, headers, path = '/', body } = asked;
    const options = { host: address, port, path, method, headers, timeout: ANSWER_MS_MAX };
    request(options, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers });
    })
      .on('error', reject)
      .end(body);
  });

const AWS_HEADERS = {
  'content-type': 'application/x-amz-json-1.0',
  'x-amz-target': 'DynamoDB_20120810.ListTables',
  'x-amz-date': '20260101T000000Z',
  authorization: 'AWS4-HMAC-SHA256 Credential=LOCALOPERATOR/20260101/us-east-1/dynamodb/aws4_request, Signature=none',
};
const PREFLIGHT = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-amz-target' };

const FOREIGN = [
  ['a GET from a foreign page', { method: 'GET', headers: { origin: 'https://evil.example' } }],
  ['a GET from a sandboxed page', { method: 'GET', headers: { origin: 'null' } }],
  [
    'a form of a foreign page',
    { method: 'POST', headers: { origin: 'https://evil.example', 'content-type': 'text/plain' }, body: '{}' },
  ],
  [
    'a call to DynamoDB from a foreign page',
    { method: 'POST', headers: { ...AWS_HEADERS, origin: 'https://evil.example' }, body: '{}' },
  ],
  ['a preflight of a foreign page', { method: 'OPTIONS', headers: { ...PREFLIGHT, origin: 'https://evil.example' } }],
  ['a preflight of a page with no name', { method: 'OPTIONS', headers: PREFLIGHT }],
  ['a page whose name leads here', { method: 'GET', headers: { host: 'evil.example' } }],
  [
    'a call to DynamoDB under a name that leads here',
    { method: 'POST', headers: { ...AWS_HEADERS, host: 'evil.example' }, body: '{}' },
  ],
] as const;

it('the first address that npm start prints is that of a page for people', async () => {
  const [first = ''] = /http\S+/.exec(host.standardOutput()) ?? [];
  const answer = await fetch(first);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
});

describe('every listening port of npm start (P47)', () => {
  it('is on loopback, and each is closed to browsers or refuses every foreign page', async () => {
    const found = listeners();
    // API, gateway of AWS, sandbox bank, SimpleFIN server, DynamoDB emulator.
    expect(found).toHaveLength(5);
    expect(found.map(({ port }) => port)).toContain(Number(new URL(url).port));
    let blocked = 0;
    for (const listener of found) {
      expect(listener.address).toMatch(/^127\./);
      if (await isBlockedInBrowsers(listener)) {
        blocked += 1;
        continue;
      }
      for (const [name, asked] of FOREIGN) {
        const { status, headers } = await answerTo(listener, asked);
        expect({ name, status }).toEqual({ name, status: 403 });
        expect(Object.keys(headers).filter((header) => header.startsWith('access-control-'))).toEqual([]);
      }
    }
    expect(blocked).toBe(1);
  });

  it.each(['/console', '/%63onsole', '/_local/me', '/%5flocal/me'])(
    'shows %s to no other machine without a key, however the path is written',
    async (path) => {
      const api = { address: '127.0.0.1', port: Number(new URL(url).port) };
      const { status } = await answerTo(api, { method: 'GET', headers: { host: 'nas.example' }, path });
      expect(status).toBe(401);
    },
  );

  it('serves programs and pages of this machine and of the names in TRIBUTARY_HOSTS', async () => {
    const { port } = new URL(url);
    const api = { address: '127.0.0.1', port: Number(port) };
    const preflight = { ...PREFLIGHT, 'access-control-request-headers': 'md-api-key' };
    for (const headers of [
      {},
      { host: `localhost:${port}` },
      { host: `[::1]:${port}` },
      { host: 'nas.example' },
      { origin: `http://127.0.0.1:${port}` },
      { origin: 'http://localhost:5173' },
      { origin: 'https://nas.example' },
    ]) {
      const { status } = await answerTo(api, { method: 'GET', headers, path: '/health' });
      expect({ headers, status }).toEqual({ headers, status: 200 });
    }
    const served = await answerTo(api, {
      method: 'OPTIONS',
      headers: { ...preflight, origin: 'http://localhost:5173' },
    });
    expect(served).toMatchObject({
      status: 204,
      headers: { 'access-control-allow-origin': 'http://localhost:5173' },
    });
  });
});
