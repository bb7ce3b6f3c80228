import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiClient } from '../support/api/calls-by-path.ts';
import { FILE_IMPORT } from '../support/files/imports.ts';
import { ofxText } from '../support/files/ofx.ts';
import { apiTokenOf } from './app.ts';
import { residentBytesOf } from './resident-bytes.ts';
import { type StartedHost, startByNpm } from './started-host.ts';

const START_MS_MAX = 120_000;
const TEST_MS = 120_000;
const MB = 2 ** 20;
const ANNOUNCED_BYTES = 10 * MB;
/** All but the end of each body is sent. */
const SENT_BYTES = 9 * MB;
const CALLS = 60;
const GROWTH_BYTES_MAX = 50 * MB;

let host: StartedHost;
let url = '';
beforeAll(async () => {
  host = startByNpm(['start'], { PORT: '0' });
  [, url = ''] = await host.line(/^tributary ready (\S+)$/m);
}, START_MS_MAX);
afterAll(() => {
  for (const pid of host.processes()) process.kill(pid, 'SIGKILL');
});

interface Withheld {
  readonly socket: Socket;
  /** What the host answers while the body is not whole. */
  readonly answer: Promise<string>;
}

const withhold = async (request: string, headers: readonly string[] = [], bytes = SENT_BYTES): Promise<Withheld> => {
  const { port } = new URL(url);
  const socket = connect({ host: '127.0.0.1', port: Number(port) });
  await once(socket, 'connect');
  let said = '';
  const answer = new Promise<string>((resolve) => {
    socket.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('}')) resolve(said);
    });
    socket.on('close', () => resolve(said));
    socket.on('error', () => resolve(said));
  });
  const head = [`${request} HTTP/1.1`, `Host: 127.0.0.1:${port}`, `Content-Length: ${ANNOUNCED_BYTES}`, ...headers];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  socket.write(Buffer.alloc(bytes, 'x'));
  return { socket, answer };
};

const IMPORT = 'POST /members/MBR-00000000-0000-4000-8000-000000000000/imports';

describe('a body of 10 MB that a caller without a key never finishes', () => {
  it.each([
    [IMPORT, [], 401, 4010, 'The MD-SESSION-TOKEN header is missing.'],
    [IMPORT, ['MD-SESSION-TOKEN: none'], 401, 4010, 'The MD-SESSION-TOKEN header holds no session token.'],
    ['POST /users', [], 401, 4013, 'The MD-API-KEY header is missing.'],
    ['POST /users', ['MD-API-KEY: any'], 413, 4130, 'The request body must be at most 256 KB.'],
    ['POST /nothing', [], 404, 4040, 'There is no POST /nothing.'],
    ['DELETE /users', [], 405, 4051, 'There is no DELETE /users.'],
  ] as const)('is refused at once for %s with %j by status %i', async (request, headers, status, code, sentence) => {
    const { socket, answer } = await withhold(request, headers, 1_000);
    const said = await answer;
    expect(said).toMatch(`HTTP/1.1 ${status} `);
    expect(said).toContain(`{"error":{"code":${code},"message":"${sentence}`);
    socket.destroy();
  });

  it('costs the host less than 50 MB for sixty of them', { timeout: TEST_MS }, async () => {
    const requests = [
      IMPORT,
      'POST /users',
      'POST /nothing',
      'POST /_local/receiver',
      'GET /users',
      'PUT /_local/clock',
    ];
    // What a first call of each kind needs for good.
    for (const request of requests) {
      const { socket, answer } = await withhold(request);
      await answer;
      socket.destroy();
    }
    const before = residentBytesOf(host).own;
    let most = before;
    const withheld: Withheld[] = [];
    for (let at = 0; at < CALLS; at += 1) {
      withheld.push(await withhold(requests[at % requests.length] ?? IMPORT));
      most = Math.max(most, residentBytesOf(host).own);
    }
    const answers = await Promise.all(withheld.map(({ answer }) => answer));
    most = Math.max(most, residentBytesOf(host).own);
    for (const { socket } of withheld) socket.destroy();
    expect(answers.filter((said) => !/^HTTP\/1\.1 4\d\d /.test(said))).toEqual([]);
    expect(most - before).toBeLessThan(GROWTH_BYTES_MAX);
  });
});

it('twelve files of nearly 4 MB can be imported at once', { timeout: TEST_MS }, async () => {
  const api = createApiClient(url, 'local-client-key');
  await api.partner('POST', '/users', { user: { id: 'importer' } });
  const session = await api.openSession(await apiTokenOf(api, 'importer'));
  const { member } = await session<{ member: { guid: string } }>('POST', '/members', {
    member: { institution_guid: FILE_IMPORT },
  });
  const file = Buffer.from(ofxText().replace('<OFX>', `<OFX><!--${'x'.repeat(3.9 * MB)}-->`));
  const imported = await Promise.all(
    Array.from({ length: 12 }, () =>
      session<{ import: { accounts: readonly object[] } }>(
        'POST',
        `/members/${member.guid}/imports?dry_run=true`,
        file,
      ),
    ),
  );
  expect(imported.map((answer) => answer.import.accounts.length)).toEqual(Array(12).fill(1));
});
