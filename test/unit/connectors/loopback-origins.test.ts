import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createUpstreamHttp } from '../../../lib/connectors/http.ts';
import { loopbackOriginsOf } from '../../../lib/connectors/loopback-origins.ts';
import type { GuardSettings } from '../../../lib/outbound/address-guard.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { portOf } from '../../support/adapters/port.ts';

describe('the addresses on this machine that a connector may call', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['the one of its base address', { base_url: 'http://127.0.0.1:4100/v1' }, ['http://127.0.0.1:4100']],
    ['its allowed hosts over TLS', { allowed_hosts: ['127.0.0.1:4100'] }, ['https://127.0.0.1:4100']],
    [
      'and over plain HTTP where that is allowed',
      { allowed_hosts: ['localhost:4100', '[::1]'], allow_http: true },
      ['https://localhost:4100', 'http://localhost:4100', 'https://[::1]', 'http://[::1]'],
    ],
    [
      'another spelling of such a host',
      { allowed_hosts: ['2130706433:4100'], allow_http: true },
      ['https://127.0.0.1:4100', 'http://127.0.0.1:4100'],
    ],
    ['no other name, whose address may change', { allowed_hosts: ['bridge.example', 'localhost.example'] }, []],
    ['no private address', { allowed_hosts: ['10.0.0.1', '169.254.169.254', '[fd00::1]'], allow_http: true }, []],
    ['none without settings', {}, []],
    ['none of settings that are none', 'x', []],
  ])('with %s', (_, settings, origins) => {
    expect([...loopbackOriginsOf(settings)]).toEqual(origins);
  });
});

describe('a connector that may call nothing on this machine', () => {
  const DEPLOYED: GuardSettings = { allowedNetworks: [], ports: new Set([443, 8443]), allowsHttp: false };
  let server: Server;
  let others: Server;
  beforeAll(async () => {
    const start = async (): Promise<Server> => {
      const made = createServer((_, response) => void response.setHeader('content-type', 'application/json').end('{}'));
      await once(made.listen(0, '127.0.0.1'), 'listening');
      return made;
    };
    [server, others] = await Promise.all([start(), start()]);
  });
  afterAll(() => {
    server.close();
    others.close();
  });

  const call = async (url: string, settings: unknown, addresses = ['127.0.0.1']) => {
    const resolve = async () => addresses.map((address) => ({ address }));
    await using session = createUpstreamHttp({ guard: DEPLOYED, clock: testClock(), resolve })();
    const limits = { callSeconds: 5, bodyBytes: 100 };
    const http = session.httpFor({ limits, loopbackOrigins: loopbackOriginsOf(settings) });
    const answer = await http.json({ method: 'GET', url }, () => true, AbortSignal.timeout(5_000));
    return answer.kind === 'arrived' ? 'arrived' : answer.failure.code;
  };

  test('calls the host that its settings name', async () => {
    const settings = { allowed_hosts: [`127.0.0.1:${portOf(server)}`], allow_http: true };
    expect(await call(`http://127.0.0.1:${portOf(server)}/a`, settings)).toBe('arrived');
    expect(await call(`http://127.0.0.1:${portOf(server)}/a`, { base_url: `http://127.0.0.1:${portOf(server)}` })).toBe(
      'arrived',
    );
  });

  test('calls no other port or scheme of this machine, and none with a user name', async () => {
    const settings = { allowed_hosts: [`127.0.0.1:${portOf(server)}`], allow_http: true };
    expect(await call(`http://127.0.0.1:${portOf(others)}/a`, settings)).toBe('address_forbidden');
    expect(await call(`http://localhost:${portOf(server)}/a`, settings)).toBe('address_forbidden');
    expect(await call(`http://u:p@127.0.0.1:${portOf(server)}/a`, settings)).toBe('address_forbidden');
    expect(await call(`http://127.0.0.1:${portOf(server)}/a`, { ...settings, allow_http: false })).toBe(
      'address_forbidden',
    );
    expect(await call(`http://127.0.0.1:${portOf(server)}/a`, {})).toBe('address_forbidden');
  });

  test('calls localhost only where that is this machine', async () => {
    const settings = { allowed_hosts: [`localhost:${portOf(server)}`], allow_http: true };
    const url = `http://localhost:${portOf(server)}/a`;
    expect(await call(url, settings)).toBe('arrived');
    expect(await call(url, settings, ['127.0.0.1', '10.0.0.1'])).toBe('address_forbidden');
    expect(await call(url, settings, ['93.184.216.34'])).toBe('address_forbidden');
  });

  test('calls no name that resolves to this machine', async () => {
    const settings = { allowed_hosts: [`bridge.example:${portOf(server)}`], allow_http: true };
    expect(await call(`http://bridge.example:${portOf(server)}/a`, settings)).toBe('address_forbidden');
    expect(await call('https://bridge.example/a', { allowed_hosts: ['bridge.example'] })).toBe('address_forbidden');
  });
});
