import { describe, expect, it } from 'vitest';
import { createIsOwnCaller, parseHosts } from '../../../infra/local/http/own-callers.ts';

const isOwn = createIsOwnCaller(parseHosts('nas.local, 192.168.1.20,[FD00::1]'));
const HOST = '127.0.0.1:3000';

describe('a caller of the local host (P47)', () => {
  it.each([
    ...[
      'localhost:3000',
      'LOCALHOST',
      '127.0.0.1',
      '[::1]:3000',
      'nas.local',
      'NAS.local:443',
      '192.168.1.20:8080',
      '[fd00::1]',
    ],
  ])('is served under the name %s', (host) => {
    expect(isOwn({ method: 'GET', headers: { host } })).toBe(true);
  });

  it.each([
    ...[
      undefined,
      '',
      'evil.example',
      'evil.example:3000',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      'evil.localhost',
    ],
    ...[
      'localhost@evil.example',
      'evil.example@localhost',
      'localhost:x',
      '[::1',
      '2130706433',
      '0.0.0.0:3000',
      '127.1',
    ],
  ])('is not served under the name %s', (host) => {
    expect(isOwn({ method: 'GET', headers: { host } })).toBe(false);
  });

  it.each([
    ...[
      'http://127.0.0.1:3000',
      'http://localhost:5173',
      'https://localhost',
      'http://[::1]:8080',
      'https://nas.local',
    ],
  ])('may be a page of %s, also in a preflight', (origin) => {
    expect(isOwn({ method: 'POST', headers: { host: HOST, origin } })).toBe(true);
    const headers = { host: HOST, origin, 'access-control-request-method': 'POST' };
    expect(isOwn({ method: 'OPTIONS', headers })).toBe(true);
  });

  it.each([
    ...[
      'null',
      '',
      'https://evil.example',
      'http://localhost.evil.example',
      'http://localhost:5173.evil.example',
      'file://',
    ],
    ...[
      'http://evil.example:3000',
      'http://localhost, https://evil.example',
      'http://user@localhost',
      'capacitor://localhost',
    ],
    ...['chrome-extension://abcdefghijklmnop', 'http://localhost/path', '*'],
  ])('may not be a page of %j, whatever it asks', (origin) => {
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      expect(isOwn({ method, headers: { host: HOST, origin } })).toBe(false);
    }
  });

  it('gets its own page named in the answer to a preflight', () => {
    expect(isOwn({ method: 'OPTIONS', headers: { host: HOST } })).toBe(true);
    for (const name of ['access-control-request-method', 'access-control-request-headers']) {
      expect(isOwn({ method: 'OPTIONS', headers: { host: HOST, [name]: 'x' } })).toBe(false);
    }
  });
});

describe('TRIBUTARY_HOSTS', () => {
  it('may be empty', () => {
    expect(parseHosts('')).toEqual([]);
    expect(parseHosts(' , ')).toEqual([]);
  });

  it.each(['https://nas.local', 'nas.local:8080', '*', '*.local', 'nas.local/', 'a b'])(
    'refuses %s and names it',
    (name) => {
      expect(() => parseHosts(`good.local,${name}`)).toThrow(`TRIBUTARY_HOSTS: "${name}" is not a name`);
    },
  );
});
