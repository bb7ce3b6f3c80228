import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { Socket } from 'node:net';
import { getCACertificates, setDefaultCACertificates, TLSSocket } from 'node:tls';
import { afterEach, describe, expect, test } from 'vitest';
import {
  createUpstreamHttp,
  type UpstreamBody,
  type UpstreamCall,
  type UpstreamHttp,
  type UpstreamHttpDeps,
  type UpstreamSession,
  type UpstreamSettings,
} from '../../../lib/connectors/http.ts';
import type { CallFailure, Observed } from '../../../lib/connectors/kit/observed.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { freePort, portOf } from '../../support/adapters/port.ts';
import { listenTcp } from '../../support/adapters/tcp-server.ts';
import { TEST_CERTIFICATE, TEST_HOST, TEST_PRIVATE_KEY } from '../../support/upstreams/test-certificate.ts';
import { LOOPBACK_GUARD } from '../../support/upstreams/upstream-http.ts';

const clock = testClock(Date.parse('2026-11-21T08:00:00.000Z'));
/** So patient that only what a test is about ends a call. */
const PATIENT = { callSeconds: 30, bodyBytes: 100_000 };
const idle = (): AbortSignal => new AbortController().signal;

const disposals: (() => unknown)[] = [];
afterEach(async () => {
  for (const dispose of disposals.splice(0).toReversed()) await dispose();
});

const openSession = (deps: Partial<UpstreamHttpDeps> = {}): UpstreamSession => {
  const session = createUpstreamHttp({ guard: LOOPBACK_GUARD, clock, ...deps })();
  disposals.push(() => session[Symbol.asyncDispose]());
  return session;
};
const httpTo = (settings: Partial<UpstreamSettings> = {}, deps: Partial<UpstreamHttpDeps> = {}): UpstreamHttp =>
  openSession(deps).httpFor({ limits: PATIENT, ...settings });

interface Heard {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}
type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** An HTTP server that remembers what it heard, and its connections. */
const listening = async (server: Server, answer: { current: Answer }) => {
  const heard: Heard[] = [];
  const sockets: Socket[] = [];
  server.on('connection', (socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
  });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url, headers } = request;
      heard.push({ method, url, headers, body: Buffer.concat(chunks).toString('utf8') });
      answer.current(response, request);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  disposals.push(() => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  });
  return { heard, sockets, port: portOf(server), open: () => sockets.filter(({ destroyed }) => !destroyed).length };
};

const json =
  (value: unknown = { ok: true }, status = 200, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
const plain =
  (contentType: string | null, text: string, status = 200): Answer =>
  (response) =>
    void response.writeHead(status, contentType === null ? {} : { 'content-type': contentType }).end(text);

const startUpstream = async (first: Answer = json()) => {
  const answer = { current: first };
  const server = await listening(createHttpServer(), answer);
  return { ...server, url: `http://127.0.0.1:${server.port}`, answer };
};

const startRaw = async (onConnection: (socket: Socket) => void) => {
  const server = await listenTcp(onConnection);
  disposals.push(server.close);
  return server;
};

const closedAll = async (sockets: readonly Socket[]): Promise<void> => {
  for (const socket of sockets) if (!socket.closed) await new Promise((closed) => socket.once('close', closed));
};

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((give) => setImmediate(give));
};

const asIs = <T>(body: T): T => body;
const get = (http: UpstreamHttp, url: string, signal = idle()): Promise<Observed<unknown>> =>
  http.json({ method: 'GET', url }, asIs, signal);
const failureOf = (observed: Observed<unknown>): CallFailure => {
  if (observed.kind === 'arrived') throw new Error(`arrived: ${JSON.stringify(observed.value)}`);
  return observed.failure;
};

describe('a call to an upstream', () => {
  test('goes to a path below the base address, or to an address of its own', async () => {
    const [own, other] = [await startUpstream(), await startUpstream()];
    const http = httpTo({ baseUrl: `${own.url}/api` });
    await http.json({ method: 'GET', path: '/accounts?from=2026-01-01&q=%20' }, asIs, idle());
    await http.json({ method: 'GET', url: `${other.url}/claim/abc` }, asIs, idle());
    expect(own.heard.map(({ url }) => url)).toEqual(['/api/accounts?from=2026-01-01&q=%20']);
    expect(other.heard.map(({ url }) => url)).toEqual(['/claim/abc']);
  });

  test('with a path and without a base address is a bug that is reported', async () => {
    await expect(httpTo().json({ method: 'GET', path: '/x' }, asIs, idle())).rejects.toThrow('base address');
  });

  const bodies: readonly (readonly [string, UpstreamBody, string, string])[] = [
    ['JSON', { kind: 'json', value: { a: ['ä', 1, null] } }, 'application/json', '{"a":["ä",1,null]}'],
    [
      'a form',
      { kind: 'form', fields: { grant_type: 'code', code: 'a&b=c +ü' } },
      'application/x-www-form-urlencoded',
      'grant_type=code&code=a%26b%3Dc+%2B%C3%BC',
    ],
    [
      'text',
      { kind: 'text', text: 'OFXHEADER:100\r\n', contentType: 'application/x-ofx' },
      'application/x-ofx',
      'OFXHEADER:100\r\n',
    ],
  ];
  test.each(bodies)('posts %s with its type and length', async (_name, body, contentType, bytes) => {
    const upstream = await startUpstream();
    await httpTo().json({ method: 'POST', url: upstream.url, body, headers: { 'x-own': '1' } }, asIs, idle());
    expect(upstream.heard).toEqual([
      expect.objectContaining({
        method: 'POST',
        body: bytes,
        headers: expect.objectContaining({
          accept: 'application/json',
          'content-type': contentType,
          'content-length': String(Buffer.byteLength(bytes)),
          'x-own': '1',
        }),
      }),
    ]);
  });

  test('posts an empty body with a Content-Length of 0, and gets without one', async () => {
    const upstream = await startUpstream();
    const http = httpTo();
    await http.json({ method: 'POST', url: upstream.url }, asIs, idle());
    await get(http, upstream.url);
    expect(upstream.heard.map(({ headers }) => [headers['content-length'], headers['content-type']])).toEqual([
      ['0', undefined],
      [undefined, undefined],
    ]);
  });

  test('keeps the digits of JSON numbers as they were sent', async () => {
    const upstream = await startUpstream(
      plain('application/problem+json; charset=utf-8', '{"n":1.10,"big":123456789012345678901}'),
    );
    expect(await get(httpTo(), upstream.url)).toEqual({
      kind: 'arrived',
      value: { n: { source: '1.10' }, big: { source: '123456789012345678901' } },
    });
  });

  test('shows its certificate to an upstream that asks for one', async () => {
    const trusted = getCACertificates('default');
    setDefaultCACertificates([...trusted, TEST_CERTIFICATE]);
    disposals.push(() => setDefaultCACertificates(trusted));
    const tls = { cert: TEST_CERTIFICATE, key: TEST_PRIVATE_KEY, ca: [TEST_CERTIFICATE], requestCert: true };
    const subjects: unknown[] = [];
    const { port } = await listening(createHttpsServer(tls), {
      current: (response, request) => {
        subjects.push(request.socket instanceof TLSSocket && request.socket.getPeerCertificate().subject?.CN);
        json()(response, request);
      },
    });
    const resolve = async () => [{ address: '127.0.0.1' }];
    const clientCertificate = { certificate: TEST_CERTIFICATE, privateKey: TEST_PRIVATE_KEY };
    const url = `https://${TEST_HOST}:${port}/`;
    const guard = { ...LOOPBACK_GUARD, allowsHttp: false };
    expect(await get(httpTo({ clientCertificate }, { resolve, guard }), url)).toMatchObject({ kind: 'arrived' });
    expect(failureOf(await get(httpTo({}, { resolve, guard }), url))).toMatchObject({ code: 'connection_lost' });
    expect(subjects).toEqual([TEST_HOST]);
  });
});

describe('an answer of an upstream as text (P17)', () => {
  const ask = (http: UpstreamHttp, url: string, contentTypes: readonly string[] | 'any', signal = idle()) =>
    http.text({ method: 'POST', url, contentTypes }, asIs, signal);

  test('has one of the types that were asked for', async () => {
    const upstream = await startUpstream(plain('Text/Plain; charset=utf-8', 'https://bridge.example/ü'));
    const http = httpTo();
    expect(await ask(http, upstream.url, ['text/plain'])).toEqual({
      kind: 'arrived',
      value: 'https://bridge.example/ü',
    });
    expect(upstream.heard[0]?.headers.accept).toBe('text/plain');
    upstream.answer.current = plain('application/json', '{}');
    expect(failureOf(await ask(http, upstream.url, ['text/plain']))).toMatchObject({ code: 'malformed', status: 200 });
    upstream.answer.current = plain(null, 'x');
    expect(failureOf(await ask(http, upstream.url, ['text/plain']))).toMatchObject({ code: 'malformed', status: 200 });
  });

  test('may have no type, and is never HTML', async () => {
    const upstream = await startUpstream(plain(null, 'OFXHEADER:100'));
    const http = httpTo();
    expect(await ask(http, upstream.url, 'any')).toEqual({ kind: 'arrived', value: 'OFXHEADER:100' });
    for (const type of ['text/html', 'text/html; charset=utf-8', 'TEXT/HTML', 'application/xhtml+xml']) {
      upstream.answer.current = plain(type, '<h1>Maintenance</h1>');
      expect(failureOf(await ask(http, upstream.url, 'any'))).toMatchObject({ code: 'malformed', status: 200 });
    }
  });

  const failure = (code: CallFailure['code'], status: number | null, retryAfterSeconds: number | null = null) => ({
    code,
    status,
    retryAfterSeconds,
    wasSent: true,
  });
  const refusing =
    (status: number, headers: Record<string, string> = {}): Answer =>
    (response) =>
      void response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end('no');
  const rows: readonly (readonly [string, Answer, CallFailure])[] = [
    ['401', refusing(401), failure('unauthorized', 401)],
    ['402', refusing(402), failure('payment_required', 402)],
    ['402 with Retry-After', refusing(402, { 'retry-after': '60' }), failure('payment_required', 402, 60)],
    ['403', refusing(403), failure('unauthorized', 403)],
    ['404', refusing(404), failure('bad_request', 404)],
    ['409', refusing(409), failure('bad_request', 409)],
    ['429', refusing(429), failure('rate_limited', 429)],
    ['429 with Retry-After', refusing(429, { 'retry-after': '86400' }), failure('rate_limited', 429, 86_400)],
    ['500', refusing(500), failure('server_error', 500)],
    ['503', refusing(503, { 'retry-after': 'Sat, 21 Nov 2026 08:01:30 GMT' }), failure('server_error', 503, 90)],
    ['a redirect', refusing(302, { location: 'https://elsewhere.example/' }), failure('malformed', 302)],
    ['a body past the limit', plain('text/plain', 'x'.repeat(2_000)), failure('malformed', 200)],
    [
      'a body shorter than announced',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '500' });
        response.write('https://', () => response.destroy());
      },
      failure('connection_lost', null),
    ],
    ['a reset', (response) => response.socket?.resetAndDestroy(), failure('connection_lost', null)],
    ['a hang', () => undefined, failure('timed_out', null)],
    [
      'a body that drips',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/plain' });
        const timer = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(timer));
      },
      failure('timed_out', null),
    ],
    ['no HTTP', (response) => response.socket?.end('SSH-2.0-OpenSSH_9.6\r\n'), failure('malformed', null)],
  ];
  test.each(rows)('on %s fails in a defined way', async (_name, answer, expected) => {
    const upstream = await startUpstream(answer);
    const http = httpTo({ limits: { callSeconds: 0.3, bodyBytes: 1_000 } });
    expect(failureOf(await ask(http, upstream.url, 'any'))).toEqual(expected);
    // Nothing is repeated.
    expect(upstream.heard).toHaveLength(1);
  });

  test('that may be empty is for its reader to judge', async () => {
    const upstream = await startUpstream(plain('text/plain', ''));
    const read = (text: string) => (text === '' ? null : text);
    const answer = await httpTo().text({ method: 'POST', url: upstream.url, contentTypes: 'any' }, read, idle());
    expect(failureOf(answer)).toMatchObject({ code: 'malformed', status: 200 });
  });
});

describe('limits of a call to an upstream (P33)', () => {
  test('are those of the upstream, or its own', async () => {
    const upstream = await startUpstream(plain('text/plain', 'x'.repeat(2_000)));
    const http = httpTo({ limits: { callSeconds: 30, bodyBytes: 1_000 } });
    const call = { method: 'GET', url: upstream.url, contentTypes: 'any' } as const;
    expect(await http.text(call, asIs, idle())).toMatchObject({ kind: 'failed' });
    expect(await http.text({ ...call, limits: { bodyBytes: 2_000 } }, asIs, idle())).toMatchObject({ kind: 'arrived' });
    upstream.answer.current = () => undefined;
    const hung = await http.text({ ...call, limits: { callSeconds: 0.1 } }, asIs, idle());
    expect(failureOf(hung)).toMatchObject({ code: 'timed_out' });
  });

  test('end an answer of a hundred megabytes, which is not kept in memory', async () => {
    let written = 0;
    const block = Buffer.alloc(65_536, 'x');
    const upstream = await startUpstream((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(104_857_600) });
      const pour = (): void => {
        while (!response.destroyed && written < 104_857_600 && response.write(block)) written += block.length;
      };
      response.on('drain', pour);
      pour();
    });
    const answer = await get(httpTo(), upstream.url);
    expect(failureOf(answer)).toEqual({ code: 'malformed', status: 200, retryAfterSeconds: null, wasSent: true });
    await closedAll(upstream.sockets);
    // What fits into the buffers of two sockets.
    expect(written).toBeLessThan(20_000_000);
  });

  test('refuse ten thousand headers', async () => {
    const { port } = await startRaw((socket) => {
      const headers = Array.from({ length: 10_000 }, (_, index) => `x-${index}: y\r\n`).join('');
      socket.end(`HTTP/1.1 200 OK\r\n${headers}\r\n`);
    });
    expect(failureOf(await get(httpTo(), `http://127.0.0.1:${port}/`))).toMatchObject({ code: 'malformed' });
  });
});

describe('a failed call says whether anything was sent', () => {
  const hanging = (): Promise<never> => new Promise(() => undefined);
  const post = (url: string): UpstreamCall => ({ method: 'POST', url, body: { kind: 'json', value: {} } });
  const ask = async (url: string, deps: Partial<UpstreamHttpDeps> = {}, limits = { ...PATIENT, callSeconds: 0.4 }) =>
    failureOf(await httpTo({ limits }, deps).json(post(url), asIs, idle()));

  test.each([
    ['no http: where none is allowed', 'http://127.0.0.1:8443/'],
    ['a private address', 'https://10.0.0.1/'],
    ['an address with a user name', 'https://user:password@127.0.0.1/'],
    ['a port of other services', 'https://8.8.8.8:22/'],
    ['no address at all', 'nonsense'],
  ])('nothing, and the address is named as the fault, for %s', async (_name, url) => {
    const guard = { ...LOOPBACK_GUARD, allowsHttp: false };
    expect(await ask(url, { guard })).toEqual({
      code: 'address_forbidden',
      status: null,
      retryAfterSeconds: null,
      wasSent: false,
    });
  });

  const lost = { code: 'connection_lost', status: null, retryAfterSeconds: null, wasSent: false } as const;

  test('nothing for a refused connection', async () => {
    expect(await ask(`http://127.0.0.1:${await freePort()}/`)).toEqual(lost);
  });

  test('nothing for a name that does not resolve', async () => {
    const resolve = async () => {
      throw new Error('ENOTFOUND');
    };
    expect(await ask('https://nowhere.example/', { resolve })).toEqual(lost);
    expect(await ask('https://no-such-host.invalid/', {}, PATIENT)).toEqual(lost);
  });

  test('nothing for a name that never resolves, by the limit of call or look-up', async () => {
    const timedOut = { ...lost, code: 'timed_out' };
    expect(await ask('https://silent.example/', { resolve: hanging })).toEqual(timedOut);
    expect(await ask('https://silent.example/', { resolve: hanging, connectMs: 50 }, PATIENT)).toEqual(lost);
  });

  test('nothing without TLS, with a wrong certificate, or an endless handshake', async () => {
    const http = await startUpstream();
    expect(await ask(http.url.replace('http:', 'https:'))).toEqual(lost);
    const tls = await listening(createHttpsServer({ cert: TEST_CERTIFICATE, key: TEST_PRIVATE_KEY }), {
      current: json(),
    });
    expect(await ask(`https://127.0.0.1:${tls.port}/`)).toEqual(lost);
    const silent = await startRaw(() => undefined);
    expect(await ask(`https://127.0.0.1:${silent.port}/`)).toEqual({ ...lost, code: 'timed_out' });
    expect(await ask(`https://127.0.0.1:${silent.port}/`, { connectMs: 50 }, PATIENT)).toEqual({
      ...lost,
      code: 'timed_out',
    });
    expect([...http.heard, ...tls.heard]).toEqual([]);
  });

  test('nothing when our own certificate is invalid', async () => {
    const clientCertificate = { certificate: 'none', privateKey: 'none' };
    const http = httpTo({ clientCertificate });
    expect(failureOf(await get(http, 'https://127.0.0.1:8443/'))).toEqual(lost);
  });

  const sent: readonly (readonly [string, (socket: Socket) => void, CallFailure['code']])[] = [
    ['a reset after the request', (socket) => socket.once('data', () => socket.resetAndDestroy()), 'connection_lost'],
    ['a close without an answer', (socket) => socket.once('data', () => socket.end()), 'connection_lost'],
    [
      'an answer that is cut in its head',
      (socket) => socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nx: ')),
      'connection_lost',
    ],
    [
      'an answer that is cut in its body',
      (socket) =>
        socket.once('data', () =>
          socket.end('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"a'),
        ),
      'connection_lost',
    ],
    ['no answer', () => undefined, 'timed_out'],
  ];
  test.each(sent)('perhaps: %s', async (_name, onConnection, code) => {
    const { port, sockets } = await startRaw(onConnection);
    expect(await ask(`http://127.0.0.1:${port}/`)).toMatchObject({ code, wasSent: true });
    expect(sockets).toHaveLength(1);
  });

  test('yes, for an answer with any status', async () => {
    const upstream = await startUpstream(json({}, 503));
    expect(await ask(upstream.url)).toMatchObject({ code: 'server_error', wasSent: true });
  });

  test('for each call of a session separately', async () => {
    const upstream = await startUpstream();
    const http = httpTo();
    expect(await get(http, upstream.url)).toMatchObject({ kind: 'arrived' });
    expect(failureOf(await get(http, 'https://10.0.0.1/'))).toMatchObject({ wasSent: false });
    upstream.answer.current = (response) => response.socket?.resetAndDestroy();
    expect(failureOf(await get(http, upstream.url))).toMatchObject({ code: 'connection_lost', wasSent: true });
    expect(failureOf(await get(http, `http://127.0.0.1:${await freePort()}/`))).toMatchObject({ wasSent: false });
  });
});

describe('an aborted signal', () => {
  interface Place {
    readonly url: string;
    readonly http: UpstreamHttp;
    /** True when the call has come to where it is to be aborted. */
    readonly isReached: () => boolean;
  }
  const places: readonly (readonly [string, () => Promise<Place>])[] = [
    [
      'while the name is looked up',
      async () => {
        let asked = false;
        const resolve = (): Promise<never> => {
          asked = true;
          return new Promise(() => undefined);
        };
        return { url: 'https://silent.example/', http: httpTo({}, { resolve }), isReached: () => asked };
      },
    ],
    [
      'while TLS is negotiated',
      async () => {
        const { port, sockets } = await startRaw(() => undefined);
        return { url: `https://127.0.0.1:${port}/`, http: httpTo(), isReached: () => sockets.length > 0 };
      },
    ],
    [
      'while an answer is awaited',
      async () => {
        const { url, heard } = await startUpstream(() => undefined);
        return { url, http: httpTo(), isReached: () => heard.length > 0 };
      },
    ],
    [
      'while a body comes',
      async () => {
        let written = false;
        const { url } = await startUpstream((response) => {
          response.writeHead(200, { 'content-type': 'application/json' });
          response.write('{"a":', () => {
            written = true;
          });
        });
        return { url, http: httpTo(), isReached: () => written };
      },
    ],
  ];
  test.each(places)('as %s ends the call within 100 ms', async (_name, place) => {
    const { url, http, isReached } = await place();
    const controller = new AbortController();
    const asked = get(http, url, controller.signal);
    await until(isReached);
    const abortedAt = performance.now();
    controller.abort();
    expect(failureOf(await asked)).toMatchObject({ code: 'timed_out', status: null });
    expect(performance.now() - abortedAt).toBeLessThan(100);
  });

  test('sends nothing when the connection is there at last', async () => {
    const upstream = await startUpstream();
    const held = Promise.withResolvers<void>();
    let isConnecting = false;
    const pin: UpstreamHttpDeps['pin'] = () => (_host, _options, give) => {
      isConnecting = true;
      void held.promise.then(() => give(null, [{ address: '127.0.0.1', family: 4 }]));
    };
    const controller = new AbortController();
    const resolve = async () => [{ address: '127.0.0.1' }];
    const http = httpTo({}, { pin, resolve });
    const asked = get(http, `http://bank.example:${upstream.port}/aborted`, controller.signal);
    await until(() => isConnecting);
    controller.abort();
    expect(failureOf(await asked)).toMatchObject({ code: 'timed_out', wasSent: false });
    held.resolve();
    expect(await get(http, `http://bank.example:${upstream.port}/next`)).toMatchObject({ kind: 'arrived' });
    expect(upstream.heard.map(({ url }) => url)).toEqual(['/next']);
  });

  test('that is aborted already sends nothing', async () => {
    const upstream = await startUpstream();
    const answer = await get(httpTo(), upstream.url, AbortSignal.abort());
    expect(failureOf(answer)).toEqual({ code: 'timed_out', status: null, retryAfterSeconds: null, wasSent: false });
    expect(upstream.sockets).toEqual([]);
  });

  test('ends only its own call: the next one succeeds', async () => {
    const upstream = await startUpstream(() => undefined);
    const http = httpTo();
    await get(http, upstream.url, AbortSignal.timeout(50));
    upstream.answer.current = json();
    expect(await get(http, upstream.url)).toMatchObject({ kind: 'arrived' });
    expect(upstream.heard).toHaveLength(2);
  });
});

describe('connections to an upstream', () => {
  test('are one for calls in a row, and none is open after the session', async () => {
    const upstream = await startUpstream();
    {
      await using session = createUpstreamHttp({ guard: LOOPBACK_GUARD, clock })();
      const http = session.httpFor({ limits: PATIENT });
      for (let call = 0; call < 20; call += 1) expect(await get(http, upstream.url)).toMatchObject({ kind: 'arrived' });
      expect(upstream.sockets).toHaveLength(1);
      expect(upstream.open()).toBe(1);
    }
    await closedAll(upstream.sockets);
    expect(upstream.heard).toHaveLength(20);
  });

  test('are four for twenty calls at once', async () => {
    const upstream = await startUpstream();
    const http = httpTo();
    const answers = await Promise.all(Array.from({ length: 20 }, () => get(http, upstream.url)));
    expect(answers.map(({ kind }) => kind)).toEqual(Array.from({ length: 20 }, () => 'arrived'));
    expect(upstream.sockets.length).toBeLessThanOrEqual(4);
  });

  test('look a name up once in a session, and again in the next', async () => {
    const upstream = await startUpstream();
    let lookups = 0;
    const resolve = async () => {
      lookups += 1;
      return [{ address: '127.0.0.1' }];
    };
    const url = `http://bank.example:${upstream.port}/`;
    for (let step = 1; step <= 2; step += 1) {
      const http = httpTo({}, { resolve });
      await Promise.all([get(http, url), get(http, url)]);
      await get(http, url);
      expect(lookups).toBe(step);
    }
    expect(upstream.heard).toHaveLength(6);
  });

  test('that are open do not skip the check of an address', async () => {
    const upstream = await startUpstream();
    const http = httpTo();
    await get(http, upstream.url);
    const withUser = upstream.url.replace('//', '//user:password@');
    expect(failureOf(await get(http, withUser))).toMatchObject({ code: 'address_forbidden', wasSent: false });
    expect(upstream.heard).toHaveLength(1);
  });

  test('look a name up again after a failure', async () => {
    const upstream = await startUpstream();
    const answers = [[], [{ address: '127.0.0.1' }]];
    const http = httpTo({}, { resolve: async () => answers.shift() ?? [] });
    const url = `http://bank.example:${upstream.port}/`;
    expect(failureOf(await get(http, url))).toMatchObject({ wasSent: false });
    expect(await get(http, url)).toMatchObject({ kind: 'arrived' });
  });

  test('that the upstream closes after each answer open again, and send nothing twice', async () => {
    const upstream = await startUpstream(json({ ok: true }, 200, { connection: 'close' }));
    const http = httpTo();
    for (let call = 0; call < 5; call += 1) expect(await get(http, upstream.url)).toMatchObject({ kind: 'arrived' });
    expect([upstream.heard.length, upstream.sockets.length]).toEqual([5, 5]);
  });

  test('that the upstream closes while they are kept make no call go out twice', async () => {
    const upstream = await startUpstream((response, request) => {
      response.on('finish', () => request.socket.destroy());
      json()(response, request);
    });
    const http = httpTo();
    const paths = Array.from({ length: 5 }, (_, call) => `/call-${call}`);
    for (const path of paths) {
      await get(http, upstream.url + path);
      await closedAll(upstream.sockets);
    }
    const heard = upstream.heard.map(({ url }) => url);
    expect(heard).toEqual(paths.filter((path) => heard.includes(path)));
  });

  test('that are reset under a call fail that call alone, which is not sent again', async () => {
    const upstream = await startUpstream();
    const http = httpTo();
    await get(http, upstream.url);
    upstream.answer.current = (_response, request) => request.socket.resetAndDestroy();
    expect(failureOf(await get(http, upstream.url))).toMatchObject({ code: 'connection_lost', wasSent: true });
    upstream.answer.current = json();
    expect(await get(http, upstream.url)).toMatchObject({ kind: 'arrived' });
    expect(upstream.heard).toHaveLength(3);
  });

  test('that are still being made end with the session too', async () => {
    const { port, sockets } = await startRaw((socket) => void socket.resume());
    const session = openSession();
    const asked = get(session.httpFor({ limits: PATIENT }), `https://127.0.0.1:${port}/`);
    await until(() => sockets.length > 0);
    const endedAt = performance.now();
    await session[Symbol.asyncDispose]();
    expect(failureOf(await asked)).toMatchObject({ code: 'connection_lost', wasSent: false });
    await closedAll(sockets);
    expect(performance.now() - endedAt).toBeLessThan(1_000);
  });

  test('end with their session, with all running calls', async () => {
    const upstream = await startUpstream(() => undefined);
    const session = openSession();
    const http = session.httpFor({ limits: PATIENT });
    const asked = get(http, upstream.url);
    await until(() => upstream.heard.length > 0);
    await session[Symbol.asyncDispose]();
    expect(failureOf(await asked)).toMatchObject({ code: 'connection_lost', wasSent: true });
    await expect(get(http, upstream.url)).rejects.toThrow('closed');
    expect(upstream.heard).toHaveLength(1);
  });
});
