import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BodiesOptions, createBodies } from '../../../infra/local/gateway/bodies.ts';
import { type BodyLimit, contractLimits, localLimit } from '../../../infra/local/gateway/body-limits.ts';
import { gatewayError } from '../../../infra/local/gateway/gateway-error.ts';
import { createRoom } from '../../../infra/local/gateway/room.ts';
import { portOf } from '../../support/adapters/port.ts';

const LIMIT: BodyLimit = { bytesMax: 100, tooLarge: () => gatewayError(413, 'too large'), refused: () => null };
const DEADLINE_MS = 30_000;

let server: Server;
/** Lengths of the bodies that were answered, in their order. */
let answered: number[] = [];
/** Holds the answers back. */
let gate = Promise.withResolvers<void>();

const start = async (options: BodiesOptions): Promise<void> => {
  const bodies = createBodies(options);
  const run = async (body: Buffer) => {
    answered.push(body.length);
    await gate.promise;
    return gatewayError(200, 'answered');
  };
  server = createServer((request, response) => {
    void bodies
      .withBody(request, LIMIT, run)
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
};
beforeEach(() => {
  answered = [];
  gate = Promise.withResolvers<void>();
  // Connections go on; only the deadlines wait for the test.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  server.closeAllConnections();
  server.close();
});

const sends = async (head: string, body: string): Promise<Socket> => {
  const socket = connect({ host: '127.0.0.1', port: portOf(server) }).setEncoding('utf8');
  await once(socket, 'connect');
  socket.write(`POST / HTTP/1.1\r\nHost: a\r\n${head}\r\n\r\n${body}`);
  return socket;
};
const heard = async (socket: Socket): Promise<string> => {
  const [text] = await once(socket, 'data');
  return String(text);
};
const arrived = (count: number): Promise<unknown> => vi.waitUntil(() => answered.length === count, { timeout: 5_000 });
const requested = (count: number): Promise<unknown> => {
  let seen = 0;
  return new Promise((resolve) => {
    server.on('request', () => {
      seen += 1;
      if (seen === count) setImmediate(resolve);
    });
  });
};

describe('the body of a call to the host', () => {
  it('that does not arrive within 30 seconds is answered 408 with our body', async () => {
    await start({});
    const came = requested(1);
    const socket = await sends('Content-Length: 50', 'only the begin');
    await came;
    const answer = heard(socket);
    await vi.advanceTimersByTimeAsync(DEADLINE_MS);
    expect(await answer).toMatch(/^HTTP\/1\.1 408 .*"error":\{"code":4080,"message":"The body of the request did not/s);
    expect(answered).toEqual([]);
  });

  it('in chunks is cut off where it exceeds the limit', async () => {
    await start({});
    const socket = await sends('Transfer-Encoding: chunked', `40\r\n${'x'.repeat(64)}\r\n`);
    const answer = heard(socket);
    socket.write(`40\r\n${'x'.repeat(64)}\r\n`);
    expect(await answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answered).toEqual([]);
  });

  it('waits until there is memory, in the order of the calls, and is then read', async () => {
    await start({ bytesMax: 100 });
    gate.resolve();
    const came = requested(3);
    const slow = await sends('Content-Length: 60', 'x'.repeat(59));
    const next = await sends('Content-Length: 70', 'x'.repeat(70));
    const small = await sends('Content-Length: 10', 'x'.repeat(10));
    await came;
    expect(answered).toEqual([]);
    const answers = [slow, next, small].map(heard);
    slow.write('x');
    expect((await Promise.all(answers)).every((answer) => answer.startsWith('HTTP/1.1 200 '))).toBe(true);
    expect(answered).toEqual([60, 70, 10]);
  });

  it('that gets no memory within 30 seconds is answered 503 with Retry-After', async () => {
    await start({ bytesMax: 100 });
    const first = await sends('Content-Length: 60', 'x'.repeat(60));
    await arrived(1);
    const came = requested(1);
    const second = await sends('Content-Length: 70', 'x'.repeat(70));
    await came;
    const answer = heard(second);
    await vi.advanceTimersByTimeAsync(DEADLINE_MS);
    expect(await answer).toMatch(/^HTTP\/1\.1 503 .*retry-after: 5.*"code":5030/is);
    gate.resolve();
    expect(await heard(first)).toMatch(/^HTTP\/1\.1 200 /);
    const third = await sends('Content-Length: 100', 'x'.repeat(100));
    expect(await heard(third)).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('of a caller that leaves frees its memory for others at once', async () => {
    await start({ bytesMax: 100 });
    gate.resolve();
    const came = requested(2);
    const gone = await sends('Content-Length: 100', 'x');
    const next = await sends('Content-Length: 100', 'x'.repeat(100));
    await came;
    gone.destroy();
    expect(await heard(next)).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('the limit of a call', () => {
  const limitOf = contractLimits();
  const key = { 'md-api-key': 'local-client-key' };
  const tooLarge = (method: string, path: string) => {
    const limit = limitOf(method, path, key);
    return limit.refused() ?? limit.tooLarge();
  };

  it('is that of its operation, also below the base path of a client', () => {
    for (const path of ['/users', '/users.json', '/CLT-1/users', '/my-bank/users/u-1/urls']) {
      expect([path, limitOf('POST', path, key).bytesMax]).toEqual([path, 256 * 1_024]);
      expect([path, tooLarge('POST', path)]).toMatchObject([
        path,
        { status: 413, body: expect.stringMatching(/4130/) },
      ]);
    }
  });

  it('is that of small bodies where there is no such call, and the answer says so', () => {
    expect(tooLarge('POST', '/acounts')).toMatchObject({ status: 404, body: expect.stringMatching(/did you mean/) });
    expect(tooLarge('PUT', '/users')).toMatchObject({ status: 405, body: expect.stringMatching(/takes POST, GET/) });
  });

  it('under /_local is in the answer to a longer body', () => {
    const body = '{"error":{"code":4130,"message":"The request body must be at most 1 MB."}}';
    expect(localLimit.tooLarge()).toMatchObject({ status: 413, body });
  });
});

describe('memory for bodies', () => {
  it('is never given twice, whatever order it is given back in', async () => {
    const room = createRoom(100, DEADLINE_MS);
    let used = 0;
    let most = 0;
    const visits = Array.from({ length: 200 }, async (_, at) => {
      const bytes = 1 + ((at * 37) % 100);
      const leave = await room.enter(bytes);
      used += bytes;
      most = Math.max(most, used);
      for (let turn = 0; turn < at % 5; turn += 1) await Promise.resolve();
      used -= bytes;
      leave?.();
      return leave !== null;
    });
    expect((await Promise.all(visits)).every(Boolean)).toBe(true);
    expect(most).toBeLessThanOrEqual(100);
    expect(most).toBeGreaterThan(50);
  });
});
