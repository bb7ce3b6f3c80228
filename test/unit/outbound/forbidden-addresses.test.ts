import { once } from 'node:events';
import { createServer, Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { createUpstreamHttp } from '../../../lib/connectors/http.ts';
import { createBearerTokens } from '../../../lib/delivery/bearer-token.ts';
import { createSender } from '../../../lib/delivery/sender.ts';
import { WEBHOOK_PORTS } from '../../../lib/domain/webhooks/webhook-endpoint.ts';
import { type GuardSettings, parseNetwork } from '../../../lib/outbound/address-guard.ts';
import type { Resolve } from '../../../lib/outbound/guarded-connection.ts';
import { portOf } from '../../support/port.ts';
import { startReceiver } from '../../support/receiver.ts';

type Four = readonly [number, number, number, number];

/** One address of each kind that a server of ours could be tricked into calling. */
const TARGETS: readonly Four[] = [
  [127, 0, 0, 1],
  [0, 0, 0, 0],
  [10, 0, 0, 5],
  [100, 64, 0, 7],
  [169, 254, 169, 254],
  [172, 16, 0, 1],
  [192, 168, 0, 1],
  [224, 0, 0, 1],
];

const whole = ([a, b, c, d]: Four): number => ((a * 256 + b) * 256 + c) * 256 + d;
const low = ([, b, c, d]: Four): number => (b * 256 + c) * 256 + d;
const hex = (value: number): string => value.toString(16);
const pairs = ([a, b, c, d]: Four): string => `${hex(a * 256 + b)}:${hex(c * 256 + d)}`;
const dotted = (four: Four): string => four.join('.');
const digitsAs = (text: string, zero: number): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** How one IPv4 address can be written so that somebody on the way reads it as that address. */
const SPELLINGS: Readonly<Record<string, (four: Four) => string>> = {
  dotted,
  decimal: (four) => String(whole(four)),
  hex: (four) => `0x${hex(whole(four))}`,
  'hex with zeros': (four) => `0x${hex(whole(four)).padStart(16, '0')}`,
  octal: (four) => `0${whole(four).toString(8)}`,
  'octal parts': (four) => four.map((part) => `0${part.toString(8)}`).join('.'),
  'octal parts with zeros': (four) => four.map((part) => `000${part.toString(8)}`).join('.'),
  'hex parts': (four) => four.map((part) => `0X${hex(part).toUpperCase()}`).join('.'),
  'mixed parts': ([a, b, c, d]) => `0x${hex(a)}.0${b.toString(8)}.${c}.${d}`,
  'two parts': (four) => `${four[0]}.${low(four)}`,
  'two parts in hex': (four) => `0x${hex(four[0])}.0x${hex(low(four))}`,
  'three parts': ([a, b, c, d]) => `${a}.${b}.${c * 256 + d}`,
  'trailing dot': (four) => `${dotted(four)}.`,
  'percent-encoded': (four) => Array.from(dotted(four), (char) => `%${hex(char.charCodeAt(0))}`).join(''),
  'fullwidth digits': (four) => digitsAs(dotted(four), 0xff10),
  'bold digits': (four) => digitsAs(dotted(four), 0x1d7ce),
  'ideographic full stops': (four) => four.join('。'),
  'halfwidth full stops': (four) => four.join('｡'),
  'soft hyphens': (four) => four.join('.\u00ad'),
  'v4-mapped': (four) => `[::ffff:${dotted(four)}]`,
  'v4-mapped in hex': (four) => `[::ffff:${pairs(four)}]`,
  'v4-mapped in full': (four) => `[0000:0000:0000:0000:0000:FFFF:${dotted(four)}]`,
  'v4-compatible': (four) => `[::${dotted(four)}]`,
  'v4-compatible in hex': (four) => `[::${pairs(four)}]`,
  'v4-translated': (four) => `[::ffff:0:${dotted(four)}]`,
  NAT64: (four) => `[64:ff9b::${dotted(four)}]`,
  'NAT64 of the network': (four) => `[64:ff9b:1::${pairs(four)}]`,
  '6to4': (four) => `[2002:${pairs(four)}::1]`,
  Teredo: (four) => `[2001:0:${pairs(four)}::1]`,
  ISATAP: (four) => `[fe80::5efe:${dotted(four)}]`,
};

const OTHER_HOSTS: readonly string[] = [
  '0',
  '127.1',
  '127.0.1',
  '0x7f.1',
  '127.255.255.254',
  '[::]',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::0001]',
  '[fe80::1]',
  '[fe80::1%25eth0]',
  '[fe80::1%eth0]',
  '[::1%25lo]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[fec0::1]',
  '[ff02::1]',
  '[2001:db8::1]',
  '[3fff::1]',
  '[100::1]',
  '[4000::1]',
  'user@127.0.0.1',
  'user:password@public.example',
  'public.example@127.0.0.1',
  'public.example%40127.0.0.1',
  'public.example%00.127.0.0.1',
  // Names that lead there, by the resolver below.
  'localhost',
  'LOCALHOST.',
  'ｌｏｃａｌｈｏｓｔ',
  'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ',
  'metadata.google.internal',
  'loopback.example',
  'loopback.example.',
  'six.example',
  'mapped.example',
  'zoned.example',
  'mixed.example',
  'mixed-last.example',
  'mixed-six.example',
  'bücher.example',
  'xn--bcher-kva.example',
  'nowhere.example',
];

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

const HOSTS: readonly string[] = [
  ...new Set([...TARGETS.flatMap((four) => Object.values(SPELLINGS).map((spell) => spell(four))), ...OTHER_HOSTS]),
];

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

describe.each(CALLERS)('P32 %s', (_name, call) => {
  /** The listeners' port is allowed, and plain http: it is the address alone that stops the call. */
  const guard = (): GuardSettings => ({ allowedNetworks: [], ports: new Set([port]), allowsHttp: true });

  test.each(HOSTS)('P32 %j is refused before a socket opens', async (host) => {
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
  ])('P32 %j is nothing to call', async (url) => {
    expect(await call(url, { ...guard(), ports: WEBHOOK_PORTS }, resolve)).toEqual({ isRefused: true });
    expect(connect).not.toHaveBeenCalled();
  });

  test.each([
    'https://public.example:22/',
    'https://public.example:80/',
    'https://8.8.8.8:6379/',
    'http://public.example/',
  ])('P32 a deployed stage does not call %j', async (url) => {
    const deployed = { allowedNetworks: [], ports: WEBHOOK_PORTS, allowsHttp: false };
    expect(await call(url, deployed, resolve)).toEqual({ isRefused: true });
    expect(connect).not.toHaveBeenCalled();
  });

  test('P32 a name that is public first and loopback next is asked once a call, and called where it was public', async () => {
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
    'P32 a redirect to %j is not followed',
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

test('the table has far more than sixty spellings', () => {
  expect(HOSTS.length).toBeGreaterThanOrEqual(200);
});
