import type { Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type BearerTokens, createBearerTokens, type TokenGrant } from '../../../lib/delivery/bearer-token.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { WEBHOOK_PORTS } from '../../../lib/domain/webhooks/webhook-endpoint.ts';
import { type GuardSettings, parseNetwork } from '../../../lib/outbound/address-guard.ts';
import { type TestClock, testClock } from '../../support/adapters/clock.ts';
import { listenTcp } from '../../support/adapters/tcp-server.ts';
import { type Receiver, startReceiver } from '../../support/webhooks/receiver.ts';

const GUARD: GuardSettings = { allowedNetworks: [parseNetwork('127.0.0.1')], ports: WEBHOOK_PORTS, allowsHttp: true };
/** Short enough to wait for in a test, long enough for a busy machine. */
const SHORT = { connectMs: 400, totalMs: 800 };

let server: Receiver;
let clock: TestClock;
let tokens: BearerTokens;
let grant: TokenGrant;
/** The next answer's body; a token of its own each time unless a test says otherwise. */
let says: (count: number) => unknown;
beforeEach(async () => {
  server = await startReceiver();
  clock = testClock();
  tokens = createBearerTokens({ guard: GUARD, clock, timeouts: SHORT });
  says = (count) => ({ access_token: `token-${count}`, token_type: 'Bearer', expires_in: 600 });
  server.answer = (_request, response, count) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(says(count)));
  grant = {
    endpointGuid: 'WHE-00000000-0000-4000-8000-000000000000',
    revision: 1,
    tokenUrl: server.url,
    clientId: 'my client',
    clientSecret: 'päss:w/rd+%',
    scope: 'hooks write',
  };
});
afterEach(() => server[Symbol.asyncDispose]());

describe('bearer tokens', () => {
  test('are asked for by client credentials, with the client named as RFC 6749 says', async () => {
    expect(await tokens.of(grant)).toBe('token-1');
    const [{ headers, body } = { headers: {}, body: '' }] = server.received;
    expect(headers).toMatchObject({
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
      authorization: `Basic ${Buffer.from('my+client:p%C3%A4ss%3Aw%2Frd%2B%25').toString('base64')}`,
    });
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      grant_type: 'client_credentials',
      scope: 'hooks write',
    });
    await tokens.of({ ...grant, revision: 2, scope: null });
    expect(server.received[1]?.body).toBe('grant_type=client_credentials');
  });

  test('are kept until half a minute before they end', async () => {
    await tokens.of(grant);
    clock.advance(570 * SECOND_MS - 1);
    expect(await tokens.of(grant)).toBe('token-1');
    clock.advance(1);
    expect(await tokens.of(grant)).toBe('token-2');
    expect(server.received).toHaveLength(2);
  });

  test.each([
    ['a life that its server leaves open', { expires_in: null }, 5 * MINUTE_MS - 30 * SECOND_MS],
    ['a life told as text', { expires_in: '120' }, 90 * SECOND_MS],
    ['no life told', {}, 4.5 * MINUTE_MS],
    ['a life of a year', { expires_in: 31_536_000 }, HOUR_MS - 30 * SECOND_MS],
  ])('with %s are kept as long as is safe', async (_name, life, keptMs) => {
    says = (count) => ({ access_token: `token-${count}`, token_type: 'bearer', ...life });
    await tokens.of(grant);
    clock.advance(keptMs - 1);
    expect(await tokens.of(grant)).toBe('token-1');
    clock.advance(1);
    expect(await tokens.of(grant)).toBe('token-2');
  });

  test('that end at once are used once', async () => {
    says = (count) => ({ access_token: `token-${count}`, token_type: 'Bearer', expires_in: 10 });
    expect([await tokens.of(grant), await tokens.of(grant)]).toEqual(['token-1', 'token-2']);
  });

  test('of other endpoints and other credentials are separate', async () => {
    const others = [
      grant,
      { ...grant, revision: 2 },
      // Another scope may stand beside the same secret.
      { ...grant, scope: 'hooks' },
      { ...grant, scope: null },
      { ...grant, endpointGuid: 'WHE-00000000-0000-4000-8000-000000000001' as const },
    ];
    for (const other of others) await tokens.of(other);
    expect(server.received).toHaveLength(others.length);
  });

  test('are asked for once by many at the same time', async () => {
    const had = await Promise.all(Array.from({ length: 20 }, () => tokens.of(grant)));
    expect(new Set(had)).toEqual(new Set(['token-1']));
    expect(server.received).toHaveLength(1);
  });

  test('that a receiver refused are replaced, once', async () => {
    await tokens.of(grant);
    tokens.forget(grant, 'token-1');
    expect(await tokens.of(grant)).toBe('token-2');
    // The refusal of the old one that comes late does not cost the new one.
    tokens.forget(grant, 'token-1');
    expect(await tokens.of(grant)).toBe('token-2');
  });

  test('are asked for again after their server failed', async () => {
    const { answer } = server;
    server.answer = (_request, response) =>
      void response.writeHead(500).end('{"access_token":"x","token_type":"Bearer"}');
    expect(await tokens.of(grant)).toBeNull();
    server.answer = answer;
    expect(await tokens.of(grant)).toBe('token-2');
  });

  test('are asked for again after the server could not be reached', async () => {
    let isBroken = true;
    const guard: GuardSettings = { ...GUARD };
    const flaky = createBearerTokens({
      clock,
      get guard() {
        if (isBroken) throw new Error('a bug');
        return guard;
      },
    });
    await expect(flaky.of(grant)).rejects.toThrow('a bug');
    isBroken = false;
    expect(await flaky.of(grant)).toBe('token-1');
  });

  test.each<readonly [string, unknown]>([
    ['no token', { token_type: 'Bearer' }],
    ['an empty token', { access_token: '', token_type: 'Bearer' }],
    ['a token with a line break', { access_token: 'a\r\nx-injected: 1', token_type: 'Bearer' }],
    ['a token with a space', { access_token: 'a b', token_type: 'Bearer' }],
    ['another kind of token', { access_token: 'a', token_type: 'mac' }],
    ['no kind', { access_token: 'a' }],
    ['a life that is none', { access_token: 'a', token_type: 'Bearer', expires_in: 'long' }],
    ['a list', []],
    ['nothing', null],
    ['17 kB', { access_token: 'a'.repeat(17_000), token_type: 'Bearer' }],
  ])('are not read from an answer with %s', async (_name, body) => {
    says = () => body;
    expect(await tokens.of(grant)).toBeNull();
  });

  test.each([201, 204, 302, 307, 400, 401])(
    'are not taken with status %i, and no redirect is followed',
    async (status) => {
      server.answer = (_request, response) =>
        void response
          .writeHead(status, { location: server.url })
          .end(status === 204 ? undefined : JSON.stringify(says(1)));
      expect(await tokens.of(grant)).toBeNull();
      expect(server.received).toHaveLength(1);
    },
  );

  const hostile: readonly (readonly [string, (socket: Socket) => void])[] = [
    ['never answers', () => undefined],
    ['resets', (socket) => void socket.once('data', () => socket.resetAndDestroy())],
    ['speaks something else', (socket) => void socket.end('220 mail.example ESMTP\r\n')],
    ['drips its body', (socket) => drip(socket, 'HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n')],
    ['drips its headers', (socket) => drip(socket, 'HTTP/1.1 200 OK\r\nx-slow: ')],
    ['never ends', (socket) => pour(socket, '200 OK')],
  ];
  const drip = (socket: Socket, head: string): void => {
    socket.write(head);
    const timer = setInterval(() => socket.write('x'), 50);
    socket.on('close', () => clearInterval(timer));
  };
  const pour = (socket: Socket, status: string): void => {
    socket.write(`HTTP/1.1 ${status}\r\ntransfer-encoding: chunked\r\n\r\n`);
    const block = `10000\r\n${' '.repeat(65_536)}\r\n`;
    const more = (): void => {
      while (!socket.destroyed && socket.write(block));
    };
    socket.on('drain', more);
    more();
  };
  const listening = async (onConnection: (socket: Socket) => void) => {
    const { port, sockets, close } = await listenTcp(onConnection);
    onTestFinished(() => void close());
    return { sockets, tokenUrl: `http://127.0.0.1:${port}/` };
  };
  test.each(hostile)('are refused in little time by a token server that %s (P33)', async (_name, onConnection) => {
    const { tokenUrl } = await listening(onConnection);
    const startedAt = performance.now();
    expect(await tokens.of({ ...grant, tokenUrl })).toBeNull();
    expect(performance.now() - startedAt).toBeLessThan(2 * SHORT.totalMs);
  });

  test('are refused at once by a token server with an endless refusal (P33)', async () => {
    const { tokenUrl, sockets } = await listening((socket) => {
      pour(socket, '500 Internal Server Error');
      socket.resume();
    });
    // With eight seconds to answer.
    const patient = createBearerTokens({ guard: GUARD, clock });
    const startedAt = performance.now();
    expect(await patient.of({ ...grant, tokenUrl })).toBeNull();
    for (const socket of sockets) if (!socket.closed) await new Promise((closed) => socket.once('close', closed));
    expect(performance.now() - startedAt).toBeLessThan(6 * SECOND_MS);
  });

  test('are at most a thousand, of which the oldest is dropped', async () => {
    const of = (index: number) =>
      tokens.of({ ...grant, endpointGuid: `WHE-00000000-0000-4000-8000-${String(index).padStart(12, '0')}` });
    for (let index = 0; index <= 1_000; index += 1) await of(index);
    expect(await of(1)).toBe('token-2');
    expect(await of(0)).toBe('token-1002');
    // One that was asked for anew is the youngest.
    clock.advance(10 * MINUTE_MS);
    const renewed = await of(2);
    await of(1);
    expect(await of(2)).toBe(renewed);
  });
});
