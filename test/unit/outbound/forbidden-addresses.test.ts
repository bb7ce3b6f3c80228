import { once } from 'node:events';
import { createServer, Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { createUpstreamHttp } from '../../../lib/connectors/http.ts';
import { createBearerTokens } from '../../../lib/delivery/bearer-token.ts';
import { createSender } from '../../../lib/delivery/sender.ts';
import { WEBHOOK_PORTS } from '../../../lib/domain/webhooks/webhook-endpoint.ts';
import { type GuardSettings, parseNetwork } from '../../../lib/outbound/address-guard.ts';
import type { Resolve } from '../../../lib/outbound/guarded-connection.ts';
import { portOf } from '../../support/adapters/port.ts';
import { HOSTILE_HOSTS } from '../../support/upstreams/hostile-hosts.ts';
import { startReceiver } from '../../support/webhooks/receiver.ts';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  localhost: ['127.0.0.1', '::1'],
  'localhost.': ['127.0.0.1'],
  'metadata.google.internal': ['169.254.169.254'],
  'loopback.example': ['127.0.0.1'],
  'loopback.example.': ['127.0.0.1'],
  'six.example': ['::1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'zoned.example': ['fe80::1%eth0'],
  'mixed.example': ['127.0.0.1', '8.8.8.8'],
  'mixed-last.example': ['8.8.8.8', '1.1.1.1', '169.254.169.254'],
  'mixed-six.example': ['2606:4700::1111', '::1'],
  'xn--bcher-kva.example': ['127.0.0.1'],
  'nowhere.example': [],
  'public.example': ['8.8.8.8'],
};

const resolve: Resolve = async (hostname) => {
  const addresses = NAMES[hostname];
  if (addresses === undefined) throw new Error('ENOTFOUND');
  return addresses.map((address) => ({ address }));
};

const clock = (): number => Date.now();
const GRANT = {
  endpointGuid: 'WHE-00000000-0000-4000-8000-000000000000',
  revision: 1,
  clientId: 'id',
  clientSecret: 'secret',
  scope: null,
} as const;

/** Every way out of the service: a webhook, the call for its token, a call of a connector. True where nobody was called. */
const CALLERS: readonly (readonly [
  string,
  (url: string, guard: GuardSettings, resolve: Resolve) => Promise<{ readonly isRefused: boolean }>,
])[] = [
  [
    'webhook',
    async (url, guard, resolve) => {
      const outcome = await createSender({ guard, resolve })({ url, headers: {}, body: '{}' });
      return { isRefused: outcome.kind === 'failed' && ['forbidden', 'nameUnresolved'].includes(outcome.failure) };
    },
  ],
  [
    'token',
    async (tokenUrl, guard, resolve) => ({
      isRefused: (await createBearerTokens({ guard, clock, resolve }).of({ ...GRANT, tokenUrl })) === null,
    }),
  ],
  [
    'upstream',
    async (url, guard, resolve) => {
      await using upstream = createUpstreamHttp({ guard, clock, resolve })();
      const http = upstream.httpFor({ limits: { callSeconds: 10, bodyBytes: 1_000 } });
      const { signal } = new AbortController();
      const answer = await http.text({ method: 'POST', url, contentTypes: 'any' }, (text) => text, signal);
      return {
        isRefused:
          answer.kind === 'failed' &&
          !answer.failure.wasSent &&
          ['address_forbidden', 'connection_lost'].includes(answer.failure.code),
      };
    },
  ],
];

let connect: MockInstance<Socket['connect']>;
let hits = 0;
let port = 0;

beforeAll(async () => {
  const count = (socket: Socket): void => {
    hits += 1;
    socket.destroy();
  };
  const [four, six] = [createServer(count), createServer(count)];
  await once(four.listen(0, '127.0.0.1'), 'listening');
  port = portOf(four);
  const hasSix = await new Promise<boolean>((give) => {
    six.once('error', () => give(false)).listen(port, '::1', () => give(true));
  });
  return () => {
    four.close();
    if (hasSix) six.close();
  };
});
beforeEach(() => {
  connect = vi.spyOn(Socket.prototype, 'connect');
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => {
  expect(hits).toBe(0);
});

describe.each(CALLERS)('%s (P32)', (_name, call) => {
  /** The listeners' port is allowed, and plain http: it is the address alone that stops the call. */
  const guard = (): GuardSettings => ({ allowedNetworks: [], ports: new Set([port]), allowsHttp: true });

  test.each(HOSTILE_HOSTS)('%j is refused before a socket opens', async (host) => {
    for (const scheme of ['http', 'https']) {
      expect(await call(`${scheme}://${host}:${port}/`, guard(), resolve)).toEqual({ isRefused: true });
    }
    expect(connect).not.toHaveBeenCalled();
    expect(hits).toBe(0);
  });

  test.each([
    'file:///etc/passwd',
    'ftp://public.example/',
    'gopher://127.0.0.1/_POST',
    'ws://public.example/',
    'wss://public.example/',
    'unix:/var/run/docker.sock',
    'data:text/plain,hello',
    'javascript:alert(1)',
    '//127.0.0.1/',
    'http://[::1/',
    'http://256.256.256.256/',
    'http://127.0.0.1:99999/',
    '',
  ])('%j cannot be called', async (url) => {
    expect(await call(url, { ...guard(), ports: WEBHOOK_PORTS }, resolve)).toEqual({ isRefused: true });
    expect(connect).not.toHaveBeenCalled();
  });

  test.each([
    'https://public.example:22/',
    'https://public.example:80/',
    'https://8.8.8.8:6379/',
    'http://public.example/',
  ])('a deployed stage does not call %j', async (url) => {
    const deployed = { allowedNetworks: [], ports: WEBHOOK_PORTS, allowsHttp: false };
    expect(await call(url, deployed, resolve)).toEqual({ isRefused: true });
    expect(connect).not.toHaveBeenCalled();
  });

  test('a name that is public and then loopback is resolved once, and called as public', async () => {
    const answers = ['8.8.8.8', '127.0.0.1', '127.0.0.1'];
    const rebinding = vi.fn<Resolve>(async () => [{ address: answers.shift() ?? '' }]);
    const reached: unknown[] = [];
    // Nobody is called from a test: what the socket would have asked and found is written down instead.
    connect.mockImplementation(function (this: Socket, ...args: readonly unknown[]) {
      const [options] = [args[0]].flat();
      const { host, lookup } = options as { host: string; lookup: (...all: readonly unknown[]) => void };
      lookup(host, { all: true }, (_error: unknown, found: unknown) => reached.push(found));
      process.nextTick(() => this.destroy(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })));
      return this;
    });
    await call(`http://rebinding.example:${port}/`, guard(), rebinding);
    expect(reached).toEqual([[{ address: '8.8.8.8', family: 4 }]]);
    expect(rebinding).toHaveBeenCalledTimes(1);
    expect(await call(`http://rebinding.example:${port}/`, guard(), rebinding)).toEqual({ isRefused: true });
    expect(reached).toHaveLength(1);
  });

  test.each(['http://169.254.169.254/latest/meta-data/', 'http://127.0.0.1/', '//[::1]/'])(
    'a redirect to %j is not followed',
    async (location) => {
      await using receiver = await startReceiver();
      receiver.answer = (_request, response) => void response.writeHead(307, { location }).end();
      const local = { ...guard(), allowedNetworks: [parseNetwork('127.0.0.1')] };
      await call(receiver.url, local, resolve);
      expect(receiver.received).toHaveLength(1);
      // The spy sees what does go out: one socket, to the receiver.
      expect(connect).toHaveBeenCalledTimes(1);
    },
  );
});

test('the table of forbidden addresses has far more than sixty spellings', () => {
  expect(HOSTILE_HOSTS.length).toBeGreaterThanOrEqual(200);
});
