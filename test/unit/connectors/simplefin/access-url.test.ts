import { describe, expect, test } from 'vitest';
import type { AddressRule } from '../../../../lib/connectors/kit/allowed-address.ts';
import { readAccessUrl } from '../../../../lib/connectors/simplefin/access-url.ts';
import { BRIDGE_HOSTS } from '../../../../lib/connectors/simplefin/setup-token.ts';
import { HOSTILE_HOSTS } from '../../../support/upstreams/hostile-hosts.ts';

const BRIDGE: AddressRule = { allowedHosts: BRIDGE_HOSTS, allowsHttp: false };
const HOST = 'beta-bridge.simplefin.org';
const basic = (text: string): string => `Basic ${Buffer.from(text, 'latin1').toString('base64')}`;
const faultOf = (text: string): string | null => {
  const found = readAccessUrl(text, BRIDGE);
  return found.kind === 'refused' ? found.reason : null;
};

describe('an access URL is parsed', () => {
  test.each([
    [`https://user:password@${HOST}/simplefin`, 'user:password'],
    [`https://user:p%40ss%3Aw%2Frd@${HOST}/simplefin`, 'user:p@ss:w/rd'],
    [`https://user:p@ss:word@${HOST}/simplefin`, 'user:p@ss:word'],
    [`https://us%40er:x@${HOST}/simplefin`, 'us@er:x'],
    [`https://user:100%@${HOST}/simplefin`, 'user:100%'],
    [`https://user:%zz%4@${HOST}/simplefin`, 'user:%zz%4'],
    [`https://user:%ff%00@${HOST}/simplefin`, 'user:\xff\x00'],
    [`https://user:%C3%BC@${HOST}/simplefin`, 'user:\xc3\xbc'],
    [`https://user:%2540@${HOST}/simplefin`, 'user:%40'],
    [`https://user:a+b c@${HOST}/simplefin`.replace(' ', '%20'), 'user:a+b c'],
  ])('with %s', (text, credentials) => {
    expect(readAccessUrl(text, BRIDGE)).toEqual({
      kind: 'read',
      access: { baseUrl: `https://${HOST}/simplefin`, authorization: basic(credentials), text },
    });
  });

  test.each([
    [`https://u:p@${HOST}`, `https://${HOST}`],
    [`https://u:p@${HOST}/`, `https://${HOST}`],
    [`https://u:p@${HOST}/simplefin/`, `https://${HOST}/simplefin`],
    [`https://u:p@${HOST}:443/a/b%20c//`, `https://${HOST}/a/b%20c`],
    [`  https://u:p@${HOST}/simplefin\r\n`, `https://${HOST}/simplefin`],
    [`HTTPS://u:p@${HOST.toUpperCase()}/simplefin`, `https://${HOST}/simplefin`],
  ])('as %j to the base %s', (text, baseUrl) => {
    const found = readAccessUrl(text, BRIDGE);
    expect(found).toMatchObject({ kind: 'read', access: { baseUrl, text: text.trim() } });
  });

  test('and its stored text is parsed to the same', () => {
    const first = readAccessUrl(` https://u%40v:p%2Fq@${HOST}/simplefin/ \n`, BRIDGE);
    if (first.kind === 'refused') throw new Error(first.reason);
    expect(readAccessUrl(first.access.text, BRIDGE)).toEqual(first);
  });

  test('with a port on loopback where http is allowed', () => {
    const rule = { allowedHosts: ['127.0.0.1:9000'], allowsHttp: true };
    expect(readAccessUrl('http://u:p@127.0.0.1:9000/simplefin', rule)).toMatchObject({
      access: { baseUrl: 'http://127.0.0.1:9000/simplefin', authorization: basic('u:p') },
    });
  });
});

describe('an answer that is no access URL is refused', () => {
  test.each([
    ['', 'malformed'],
    ['<html><body>Sign in</body></html>', 'malformed'],
    ['Forbidden', 'malformed'],
    ['{"access_url": "https://u:p@bridge.simplefin.org/"}', 'malformed'],
    ['x'.repeat(1_000_000), 'tooLong'],
    [`https://u:p@${HOST}/${'x'.repeat(2_048)}`, 'tooLong'],
    [`http://u:p@${HOST}/simplefin`, 'scheme'],
    [`https://${HOST}/simplefin`, 'userInfo'],
    [`https://u@${HOST}/simplefin`, 'userInfo'],
    [`https://:p@${HOST}/simplefin`, 'userInfo'],
    [`https://u%3Av:p@${HOST}/simplefin`, 'userInfo'],
    [`https://u:p@${HOST}/simplefin?x=1`, 'query'],
    [`https://u:p@${HOST}/simplefin?`, 'query'],
    [`https://u:p@${HOST}/simplefin#x`, 'fragment'],
    [`https://u:p@${HOST}:8443/simplefin`, 'host'],
    ['https://u:p@evil.example/simplefin', 'host'],
    [`https://u:p@${HOST}@evil.example/simplefin`, 'host'],
    [`https://u:p@evil.example\\@${HOST}/simplefin`, 'host'],
    [`https://u:p@${HOST}/one\nhttps://u:p@${HOST}/two`, 'malformed'],
  ])('%j: %s', (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  test.each(HOSTILE_HOSTS)('an access URL at %j is not called', (host) => {
    for (const rule of [BRIDGE, { ...BRIDGE, allowsHttp: true }]) {
      expect(readAccessUrl(`https://u:p@${host}/simplefin`, rule).kind).toBe('refused');
      expect(readAccessUrl(`http://u:p@${host}:8080/simplefin`, rule).kind).toBe('refused');
    }
  });
});
