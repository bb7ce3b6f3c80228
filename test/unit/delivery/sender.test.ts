import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { createServer as createHttpsServer } from 'node:https';
import { createServer, type Socket } from 'node:net';
import { getCACertificates, setDefaultCACertificates, TLSSocket } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createSender, type SenderDeps } from '../../../lib/delivery/sender.ts';
import { WEBHOOK_PORTS } from '../../../lib/domain/webhooks/webhook-endpoint.ts';
import { type GuardSettings, parseNetwork } from '../../../lib/outbound/address-guard.ts';
import type { Resolve } from '../../../lib/outbound/guarded-connection.ts';
import { portOf } from '../../support/adapters/port.ts';
import { listenTcp } from '../../support/adapters/tcp-server.ts';
import { TEST_CERTIFICATE, TEST_HOST, TEST_PRIVATE_KEY } from '../../support/upstreams/test-certificate.ts';
import { type Receiver, startReceiver } from '../../support/webhooks/receiver.ts';

const REQUEST = { headers: { 'content-type': 'application/json' }, body: '{"type":"TEST"}' };
const LOOPBACK: GuardSettings = {
  allowedNetworks: [parseNetwork('127.0.0.0/8'), parseNetwork('::1')],
  ports: WEBHOOK_PORTS,
  allowsHttp: true,
};
/** Short enough to wait for in a test, long enough for a busy machine. */
const SHORT = { connectMs: 400, totalMs: 800, bodyMs: 200 };

const disposals: (() => void)[] = [];
afterEach(() => {
  for (const dispose of disposals.splice(0)) dispose();
});

const listen = async (...args: Parameters<typeof listenTcp>) => {
  const server = await listenTcp(...args);
  disposals.push(() => void server.close());
  return server;
};

const resolver =
  (names: Readonly<Record<string, readonly string[]>>): Resolve =>
  async (hostname) => {
    const addresses = names[hostname];
    if (addresses === undefined) throw new Error('ENOTFOUND');
    return addresses.map((address) => ({ address }));
  };

describe('no request goes to a forbidden address (P32)', () => {
  let hits = 0;
  let port = 0;
  beforeAll(async () => {
    const count = (socket: Socket): void => {
      hits += 1;
      socket.destroy();
    };
    const first = createServer(count);
    await once(first.listen(0, '127.0.0.1'), 'listening');
    port = portOf(first);
    const second = createServer(count);
    const hasV6 = await new Promise<boolean>((give) => {
      second.once('error', () => give(false)).listen(port, '::1', () => give(true));
    });
    return () => {
      first.close();
      if (hasV6) second.close();
    };
  });
  afterAll(() => {
    expect(hits).toBe(0);
  });

  /** All of them would reach the listener, or something like it, if the guard slept. `PORT` is the listener's. */
  const FORBIDDEN: readonly string[] = [
    // Loopback, spelled in every way the URL standard reads.
    'http://127.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://127.0.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f000001:PORT/',
    'http://0x7f.1:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://017700000001:PORT/',
    'http://0x7f.0x0.0x0.0x1:PORT/',
    'http://0177.0x0.0.1:PORT/',
    'http://127.0.0.1.:PORT/',
    'http://127.255.255.254:PORT/',
    'http://%31%32%37.0.0.1:PORT/',
    'http://127%2e0%2e0%2e1:PORT/',
    'http://１２７.０.０.１:PORT/',
    'http://①②⑦.⓪.⓪.①:PORT/',
    'http://127。0。0。1:PORT/',
    'http://0:PORT/',
    'http://0.0.0.0:PORT/',
    'http://0x0:PORT/',
    'http://00.0.0.0:PORT/',
    'HTTP://127.0.0.1:PORT/',
    ' http://127.0.0.1:PORT/',
    'http://127.0.\t0.1:PORT/',
    'http:127.0.0.1:PORT/',
    'http:///127.0.0.1:PORT/',
    'http:\\\\127.0.0.1:PORT\\',
    // IPv6, and IPv4 dressed as IPv6.
    'http://[::1]:PORT/',
    'http://[0:0:0:0:0:0:0:1]:PORT/',
    'http://[0000::0001]:PORT/',
    'http://[::]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[0:0:0:0:0:ffff:127.0.0.1]:PORT/',
    'http://[::127.0.0.1]:PORT/',
    'http://[::ffff:0:127.0.0.1]:PORT/',
    'http://[64:ff9b::127.0.0.1]:PORT/',
    'http://[64:ff9b:1::7f00:1]:PORT/',
    'http://[2002:7f00:1::]:PORT/',
    'http://[::ffff:169.254.169.254]:PORT/',
    'http://[::ffff:8.8.8.8]:PORT/',
    'http://[fe80::1]:PORT/',
    'http://[fc00::1]:PORT/',
    'http://[fd00:ec2::254]:PORT/',
    'http://[fec0::1]:PORT/',
    'http://[ff02::1]:PORT/',
    'http://[2001:db8::1]:PORT/',
    'http://[2001::1]:PORT/',
    'http://[100::1]:PORT/',
    'http://[4000::1]:PORT/',
    // Private, link-local and other special ranges.
    'http://10.0.0.1:PORT/',
    'http://172.16.0.1:PORT/',
    'http://172.31.255.255:PORT/',
    'http://192.168.1.1:PORT/',
    'http://0xc0a80101:PORT/',
    'http://169.254.169.254:PORT/latest/meta-data/',
    'http://2852039166:PORT/',
    'http://0xa9fea9fe:PORT/',
    'http://0251.0376.0251.0376:PORT/',
    'http://169.254.170.2:PORT/',
    'http://100.64.0.1:PORT/',
    'http://192.0.0.192:PORT/',
    'http://192.88.99.1:PORT/',
    'http://198.18.0.1:PORT/',
    'http://203.0.113.9:PORT/',
    'http://224.0.0.1:PORT/',
    'http://255.255.255.255:PORT/',
    // Names that lead there.
    'http://localhost:PORT/',
    'http://LOCALHOST:PORT/',
    'http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:PORT/',
    'http://localhost.:PORT/',
    'http://rebound.example:PORT/',
    'http://mixed.example:PORT/',
    'http://mixed-six.example:PORT/',
    'http://mapped.example:PORT/',
    'http://zoned.example:PORT/',
    'http://metadata.google.internal:PORT/',
    'http://xn--bcher-kva.example:PORT/',
    'http://bücher.example:PORT/',
    // User information, in any order.
    'http://user@127.0.0.1:PORT/',
    'http://user:password@public.example:PORT/',
    'http://public.example@127.0.0.1:PORT/',
    'http://public.example:443@127.0.0.1:PORT/',
    'http://127.0.0.1:PORT#@public.example/',
    'http://127.0.0.1:PORT\\@public.example/',
    // Other schemes, and no URL at all.
    'file:///etc/passwd',
    'ftp://127.0.0.1:PORT/',
    'gopher://127.0.0.1:PORT/_POST',
    'ws://127.0.0.1:PORT/',
    'unix:/var/run/docker.sock',
    'data:text/plain,hello',
    '//127.0.0.1:PORT/',
    'http://[::1:PORT/',
    'http://127.0.0.1:99999/',
    'http://256.256.256.256:PORT/',
    '',
  ];

  const NAMES = {
    localhost: ['127.0.0.1', '::1'],
    'localhost.': ['127.0.0.1'],
    'rebound.example': ['127.0.0.1'],
    'mixed.example': ['8.8.8.8', '127.0.0.1'],
    'mixed-six.example': ['2606:4700::1111', '::1'],
    'mapped.example': ['::ffff:127.0.0.1'],
    'zoned.example': ['fe80::1%eth0'],
    'metadata.google.internal': ['169.254.169.254'],
    'xn--bcher-kva.example': ['127.0.0.1'],
  };

  test('of at least sixty spellings', () => {
    expect(FORBIDDEN.length).toBeGreaterThanOrEqual(60);
  });

  test.each(FORBIDDEN)('such as %j', async (url) => {
    // The listener's port is allowed here, so that it is the address alone that stops the request.
    const send = createSender({
      guard: { allowedNetworks: [], ports: new Set([port]), allowsHttp: true },
      resolve: resolver(NAMES),
    });
    expect(await send({ ...REQUEST, url: url.replace('PORT', String(port)) })).toEqual({
      kind: 'failed',
      failure: 'forbidden',
    });
    expect(hits).toBe(0);
  });

  test('or to localhost by the resolver of the system', async () => {
    const send = createSender({ guard: { allowedNetworks: [], ports: new Set([port]), allowsHttp: true } });
    expect(await send({ ...REQUEST, url: `http://localhost:${port}/` })).toMatchObject({ kind: 'failed' });
    expect(hits).toBe(0);
  });

  test('or to a name that later has another address', async () => {
    let asked = 0;
    const resolve: Resolve = async () => {
      asked += 1;
      return [{ address: asked === 1 ? '127.0.0.2' : '127.0.0.1' }];
    };
    let wellSpent = 0;
    await listen(
      (socket) => {
        wellSpent += 1;
        socket.end('HTTP/1.1 204 No Content\r\n\r\n');
      },
      '127.0.0.2',
      port,
    );
    const send = createSender({
      guard: { allowedNetworks: [parseNetwork('127.0.0.2')], ports: new Set(), allowsHttp: true },
      resolve,
    });
    expect(await send({ ...REQUEST, url: `http://rebinding.example:${port}/` })).toMatchObject({ status: 204 });
    expect([asked, wellSpent, hits]).toEqual([1, 1, 0]);
    expect(await send({ ...REQUEST, url: `http://rebinding.example:${port}/` })).toMatchObject({
      failure: 'forbidden',
    });
    expect(hits).toBe(0);
  });

  test.each([301, 302, 303, 307, 308])('or after a redirect to one (%i)', async (status) => {
    await using receiver = await startReceiver();
    receiver.answer = (_request, response) =>
      void response.writeHead(status, { location: `http://127.0.0.1:${port}/latest/meta-data/` }).end();
    const send = createSender({ guard: LOOPBACK });
    expect(await send({ ...REQUEST, url: receiver.url })).toMatchObject({ kind: 'answered', status });
    expect(receiver.received).toHaveLength(1);
    expect(hits).toBe(0);
  });
});

describe('an answer of a receiver cannot hurt (P33)', () => {
  const sendTo = async (
    onConnection: (socket: Socket) => void,
    deps: Partial<SenderDeps> = {},
  ): Promise<{ outcome: unknown; tookMs: number }> => {
    const { port } = await listen(onConnection);
    const send = createSender({ guard: LOOPBACK, timeouts: SHORT, ...deps });
    const startedAt = performance.now();
    const outcome = await send({ ...REQUEST, url: `http://127.0.0.1:${port}/hook` });
    return { outcome, tookMs: performance.now() - startedAt };
  };

  /** Such that only a hint of what is wrong takes them long. */
  const PATIENT = { connectMs: 8_000, totalMs: 8_000, bodyMs: 8_000 };

  test('when it is endless: it is cut off after a kilobyte', async () => {
    let written = 0;
    let hungUp: Promise<unknown> | undefined;
    const startedAt = performance.now();
    const onConnection = (socket: Socket): void => {
      hungUp = new Promise((closed) => socket.once('close', closed));
      socket.resume();
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
      const block = `10000\r\n${'x'.repeat(65_536)}\r\n`;
      const pour = (): void => {
        while (!socket.destroyed && socket.write(block)) written += block.length;
      };
      socket.on('drain', pour);
      socket.on('close', () => {
        written = socket.bytesWritten;
      });
      pour();
    };
    const { outcome } = await sendTo(onConnection, { timeouts: PATIENT });
    await hungUp;
    expect(outcome).toMatchObject({ kind: 'answered', status: 200 });
    expect(performance.now() - startedAt).toBeLessThan(6_000);
    // What fits into the buffers of two sockets, and not a gigabyte.
    expect(written).toBeLessThan(20_000_000);
  });

  test('when it announces a gigabyte: a kilobyte of it is read', async () => {
    const head = 'HTTP/1.1 200 OK\r\ncontent-length: 1073741824\r\n\r\n';
    const { outcome, tookMs } = await sendTo((socket) => socket.write(head.padEnd(2_048, 'x')), { timeouts: PATIENT });
    expect(outcome).toMatchObject({ status: 200 });
    expect(tookMs).toBeLessThan(6_000);
  });

  test('when it is compressed: it is never unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    const before = process.memoryUsage().rss;
    const { outcome } = await sendTo((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${bomb.length}\r\n\r\n`);
      socket.end(bomb);
    });
    expect(outcome).toMatchObject({ status: 200 });
    expect(process.memoryUsage().rss - before).toBeLessThan(20_000_000);
  });

  test('when its body drips: the status is enough', async () => {
    const { outcome, tookMs } = await sendTo((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n');
      const timer = setInterval(() => socket.write('x'), 50);
      socket.on('close', () => clearInterval(timer));
    });
    expect(outcome).toMatchObject({ kind: 'answered', status: 200 });
    expect(tookMs).toBeLessThan(SHORT.totalMs);
  });

  test('when a header drips: it ends at the deadline', async () => {
    const { outcome, tookMs } = await sendTo((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx-slow: ');
      const timer = setInterval(() => socket.write('x'), 50);
      socket.on('close', () => clearInterval(timer));
    });
    expect(outcome).toEqual({ kind: 'failed', failure: 'timedOut' });
    expect(tookMs).toBeLessThan(SHORT.totalMs * 2);
  });

  test('when interim answers never end: they stop at the deadline', async () => {
    const { outcome } = await sendTo((socket) => {
      const timer = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'), 20);
      socket.on('close', () => clearInterval(timer));
    });
    expect(outcome).toMatchObject({ kind: 'failed' });
  });

  test('when it has ten thousand headers: it is refused', async () => {
    const headers = Array.from({ length: 10_000 }, (_, index) => `x-${index}: y\r\n`).join('');
    const { outcome } = await sendTo((socket) => socket.end(`HTTP/1.1 200 OK\r\n${headers}\r\n`));
    expect(outcome).toEqual({ kind: 'failed', failure: 'broken' });
  });

  const failing: readonly (readonly [string, (socket: Socket) => void, string])[] = [
    ['never answers', () => undefined, 'timedOut'],
    ['resets', (socket) => void socket.once('data', () => socket.resetAndDestroy()), 'broken'],
    ['closes without an answer', (socket) => void socket.once('data', () => socket.end()), 'broken'],
    ['speaks something else', (socket) => void socket.end('220 mail.example ESMTP\r\n'), 'broken'],
    ['stops within the head', (socket) => void socket.end('HTTP/1.1 200 OK\r\nx: '), 'broken'],
  ];
  test.each(failing)('when the receiver %s: the attempt has failed', async (_name, onConnection, failure) => {
    expect((await sendTo(onConnection)).outcome).toEqual({ kind: 'failed', failure });
  });

  test('when there is no TLS within the connect timeout: the receiver is unreachable', async () => {
    const { port } = await listen(() => undefined);
    const send = createSender({ guard: LOOPBACK, timeouts: { ...PATIENT, connectMs: 400 } });
    const outcome = await send({ ...REQUEST, url: `https://127.0.0.1:${port}/` });
    expect(outcome).toEqual({ kind: 'failed', failure: 'unreachable' });
  });

  test('when the port is closed: the receiver is unreachable', async () => {
    const { port, close } = await listen(() => undefined);
    await close();
    const send = createSender({ guard: LOOPBACK, timeouts: SHORT });
    expect(await send({ ...REQUEST, url: `http://127.0.0.1:${port}/` })).toEqual({
      kind: 'failed',
      failure: 'unreachable',
    });
  });

  test('when its name is unknown or never resolves: it fails by the connect timeout', async () => {
    const unknown = createSender({ guard: LOOPBACK, timeouts: SHORT, resolve: resolver({}) });
    expect(await unknown({ ...REQUEST, url: 'http://nowhere.example/' })).toMatchObject({ failure: 'nameUnresolved' });
    const silent = createSender({ guard: LOOPBACK, timeouts: SHORT, resolve: () => new Promise(() => undefined) });
    expect(await silent({ ...REQUEST, url: 'http://silent.example/' })).toMatchObject({ failure: 'nameUnresolved' });
  });
});

describe('an attempt of a delivery', () => {
  test('posts the exact bytes with path and query, and gives status and Retry-After', async () => {
    await using receiver = await startReceiver();
    const paths: (string | undefined)[] = [];
    receiver.answer = (request, response) => {
      paths.push(`${request.method} ${request.url}`);
      response.writeHead(429, { 'retry-after': '17' }).end('later');
    };
    const body = '{"äöü":"€","n":1.10}';
    const send = createSender({ guard: LOOPBACK });
    const outcome = await send({ url: `${receiver.url}?a=1&b=%20`, headers: { 'x-a': 'b' }, body });
    expect(outcome).toMatchObject({ kind: 'answered', status: 429, retryAfter: '17' });
    expect(paths).toEqual(['POST /hook?a=1&b=%20']);
    expect(receiver.received[0]).toMatchObject({ body, headers: { 'x-a': 'b', connection: 'close' } });
  });

  test('connects to the checked address, verifies its host by TLS, and speaks HTTP/1.1', async () => {
    const trusted = getCACertificates('default');
    setDefaultCACertificates([...trusted, TEST_CERTIFICATE]);
    const tls = { cert: TEST_CERTIFICATE, key: TEST_PRIVATE_KEY };
    const names: string[] = [];
    const server = createSecureServer({ ...tls, allowHTTP1: true }, (request, response) => {
      const named = request.socket instanceof TLSSocket && 'servername' in request.socket && request.socket.servername;
      names.push(`${String(named)} ${request.headers.host} ${request.httpVersion}`);
      response.writeHead(204).end();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    try {
      const port = portOf(server);
      const resolve = resolver({ [TEST_HOST]: ['127.0.0.1'], 'other.example.test': ['127.0.0.1'] });
      const send = createSender({ guard: { ...LOOPBACK, allowsHttp: false }, resolve });
      expect(await send({ ...REQUEST, url: `https://${TEST_HOST}:${port}/` })).toMatchObject({ status: 204 });
      expect(names).toEqual([`${TEST_HOST} ${TEST_HOST}:${port} 1.1`]);
      expect(await send({ ...REQUEST, url: `https://other.example.test:${port}/` })).toEqual({
        kind: 'failed',
        failure: 'unreachable',
      });
      expect(names).toHaveLength(1);
    } finally {
      setDefaultCACertificates(trusted);
      server.close();
    }
  });

  test('shows its certificate to a receiver that asks for one, and is refused without it', async () => {
    const trusted = getCACertificates('default');
    setDefaultCACertificates([...trusted, TEST_CERTIFICATE]);
    const tls = { cert: TEST_CERTIFICATE, key: TEST_PRIVATE_KEY, ca: TEST_CERTIFICATE, requestCert: true };
    const subjects: unknown[] = [];
    const server = createHttpsServer(tls, (request, response) => {
      subjects.push(request.socket instanceof TLSSocket && request.socket.getPeerCertificate().subject.CN);
      response.writeHead(204).end();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    try {
      const url = `https://${TEST_HOST}:${portOf(server)}/`;
      const send = createSender({
        guard: LOOPBACK,
        timeouts: SHORT,
        resolve: resolver({ [TEST_HOST]: ['127.0.0.1'] }),
      });
      const clientCertificate = { certificate: TEST_CERTIFICATE, privateKey: TEST_PRIVATE_KEY };
      expect(await send({ ...REQUEST, url, clientCertificate })).toMatchObject({ status: 204 });
      expect(await send({ ...REQUEST, url })).toMatchObject({ kind: 'failed' });
      expect(subjects).toEqual([TEST_HOST]);
    } finally {
      setDefaultCACertificates(trusted);
      server.closeAllConnections();
      server.close();
    }
  });

  test('with an invalid certificate fails, and nothing else does', async () => {
    await using receiver = await startReceiver();
    const url = receiver.url.replace('http:', 'https:');
    const clientCertificate = { certificate: 'none', privateKey: 'none' };
    expect(await createSender({ guard: LOOPBACK })({ ...REQUEST, url, clientCertificate })).toMatchObject({
      kind: 'failed',
    });
  });

  /** As if the receiver stood at a public address, which no test may call. */
  const inPublic = async (answer: Receiver['answer'], addresses: readonly string[] = ['8.8.8.8']) => {
    const receiver = await startReceiver();
    disposals.push(() => void receiver[Symbol.asyncDispose]());
    receiver.answer = answer;
    const send = createSender({
      guard: { allowedNetworks: [parseNetwork('10.0.0.0/8')], ports: new Set([receiver.port]), allowsHttp: true },
      resolve: resolver({ 'public.example': addresses }),
      timeouts: SHORT,
      pin: () => (_name, options, give) =>
        options.all === true ? give(null, [{ address: '127.0.0.1', family: 4 }]) : give(null, '127.0.0.1', 4),
    });
    return send({ ...REQUEST, url: `http://public.example:${receiver.port}/` });
  };

  test('keeps the redacted beginning of an answer, also of a success (P3)', async () => {
    const said = (status: number, body: string) =>
      inPublic((_request, response) => void response.writeHead(status).end(body));
    expect(await said(500, 'No such user: a@example.com\n')).toMatchObject({ answer: 'No such user: [email]' });
    expect(await said(200, '{"ok":true}')).toMatchObject({ answer: '{"ok":true}' });
    expect(await said(204, '')).toMatchObject({ answer: null });
    expect(await said(500, 'word '.repeat(100_000))).toMatchObject({ answer: 'word '.repeat(204).trim() });
  });

  test('keeps nothing of an encoded answer, and the received part of a slow one (P33)', async () => {
    const bomb = gzipSync(Buffer.alloc(1_000_000));
    expect(
      await inPublic((_request, response) => void response.writeHead(500, { 'content-encoding': 'gzip' }).end(bomb)),
    ).toMatchObject({ status: 500, answer: null });
    expect(
      await inPublic((_request, response) => {
        response.writeHead(500, { 'content-length': '1000' });
        response.write('half an answer');
      }),
    ).toMatchObject({ status: 500, answer: 'half an answer' });
  });

  test('to a private address keeps only the status (P32)', async () => {
    await using receiver = await startReceiver();
    receiver.answer = (_request, response) => void response.writeHead(500).end('inner secrets');
    expect(await createSender({ guard: LOOPBACK })({ ...REQUEST, url: receiver.url })).toEqual({
      kind: 'answered',
      status: 500,
      retryAfter: null,
      answer: null,
    });
    const mixed = await inPublic(receiver.answer, ['8.8.8.8', '10.0.0.1']);
    expect(mixed).toMatchObject({ status: 500, answer: null });
  });

  test('ends at the deadline, also for fifty at once at a silent receiver', async () => {
    const server = createHttpServer(() => undefined);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const send = createSender({ guard: LOOPBACK, timeouts: SHORT });
    const url = `http://127.0.0.1:${portOf(server)}/`;
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => send({ ...REQUEST, url })));
    expect(outcomes.every((outcome) => outcome.kind === 'failed' && outcome.failure === 'timedOut')).toBe(true);
    server.closeAllConnections();
    server.close();
  });
});
