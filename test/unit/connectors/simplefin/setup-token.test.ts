import { describe, expect, test } from 'vitest';
import type { AddressRule } from '../../../../lib/connectors/kit/allowed-address.ts';
import { BRIDGE_HOSTS, readSetupToken } from '../../../../lib/connectors/simplefin/setup-token.ts';
import { HOSTILE_HOSTS } from '../../../support/upstreams/hostile-hosts.ts';

const BRIDGE: AddressRule = { allowedHosts: BRIDGE_HOSTS, allowsHttp: false };
const CODE = '6E71A22A6CE9458B9897242423734D9C';
const CLAIM = `https://beta-bridge.simplefin.org/simplefin/claim/${CODE}`;
const tokenOf = (address: string): string => Buffer.from(address).toString('base64');
const read = (text: string, rule = BRIDGE) => readSetupToken(text, rule);
const faultOf = (text: string, rule = BRIDGE) => {
  const token = read(text, rule);
  return token.kind === 'refused' ? token.reason : null;
};
const claims = { kind: 'read', claimUrl: CLAIM };

describe('a setup token that was pasted', () => {
  const token = tokenOf(CLAIM);

  test.each([
    ['as it is', token],
    ['with spaces around it', `  ${token}\n`],
    ['on several lines', token.replace(/(.{20})/g, '$1\r\n')],
    ['with spaces that are not seen', `\ufeff${token.slice(0, 9)}\u200b\u00a0${token.slice(9)}`],
    ['without padding', token.replace(/=+$/, '')],
    ['with a line break in the address', tokenOf(`${CLAIM}\n`)],
  ])('is read %s', (_, text) => {
    expect(read(text)).toEqual(claims);
  });

  test('is read in the alphabet of addresses too', () => {
    const odd = `${CLAIM}?~>>>???`;
    const standard = tokenOf(odd);
    expect(standard).toMatch(/[+/]/);
    const urlSafe = Buffer.from(odd).toString('base64url');
    expect(urlSafe).toMatch(/[-_]/);
    expect(read(urlSafe)).toEqual({ kind: 'read', claimUrl: new URL(odd).href });
    expect(read(urlSafe)).toEqual(read(standard));
  });

  test('of every length has its address, whatever padding that needs', () => {
    for (let length = 1; length < 20; length += 1) {
      const address = `https://bridge.simplefin.org/c/${'x'.repeat(length)}`;
      expect(read(tokenOf(address).replace(/=+$/, ''))).toEqual({ kind: 'read', claimUrl: address });
    }
  });

  test('of the Bridge for demonstrations is read', () => {
    expect(read('aHR0cHM6Ly9icmlkZ2Uuc2ltcGxlZmluLm9yZy9zaW1wbGVmaW4vY2xhaW0vZGVtbw==')).toEqual({
      kind: 'read',
      claimUrl: 'https://bridge.simplefin.org/simplefin/claim/demo',
    });
  });
});

describe('a text that is no setup token is refused with the reason', () => {
  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['not base64!', 'notBase64'],
    [CLAIM, 'notBase64'],
    [`https://user:password@beta-bridge.simplefin.org/simplefin`, 'notBase64'],
    ['a', 'notBase64'],
    ['aHR0c', 'notBase64'],
    ['=aHR0', 'notBase64'],
    ['aHR0=cHM6', 'notBase64'],
    ['aHR0cHM6===', 'notBase64'],
    ['x'.repeat(5 * 1_024), 'tooLong'],
    [tokenOf(`${CLAIM}${'x'.repeat(2_000)}`), 'tooLong'],
    [tokenOf('hello'), 'malformed'],
    [tokenOf('https://'), 'malformed'],
    [tokenOf('https://beta-bridge.simplefin.org/simplefin/claim/'), 'malformed'],
    [tokenOf('//beta-bridge.simplefin.org/claim/x'), 'malformed'],
    [tokenOf('https://beta-bridge.simplefin.org/a b'), 'malformed'],
    [tokenOf('https://beta-bridge.simplefin.org/\u0000x'), 'malformed'],
    [tokenOf('https://beta-bridge.simplefin.org/ü'), 'malformed'],
    [tokenOf(`http://beta-bridge.simplefin.org/claim/${CODE}`), 'scheme'],
    [tokenOf(`ftp://beta-bridge.simplefin.org/claim/${CODE}`), 'scheme'],
    [tokenOf('file:///etc/passwd'), 'scheme'],
    [tokenOf('javascript:alert(1)//x'), 'scheme'],
    [tokenOf(`https://user@beta-bridge.simplefin.org/claim/${CODE}`), 'userInfo'],
    [tokenOf(`https://user:password@beta-bridge.simplefin.org/claim/${CODE}`), 'userInfo'],
    [tokenOf(`${CLAIM}#x`), 'fragment'],
    [tokenOf(`${CLAIM}#`), 'fragment'],
  ])('for %j: %s', (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  test.each([
    'https://evil.example/claim/x',
    'https://beta-bridge.simplefin.org.evil.example/claim/x',
    'https://evil-beta-bridge.simplefin.org/claim/x',
    'https://xbridge.simplefin.org/claim/x',
    'https://simplefin.org/claim/x',
    'https://beta-bridge.simplefin.org:8443/claim/x',
    'https://beta-bridge.simplefin.org:80/claim/x',
    'https://beta-bridge.simplefin.org./claim/x',
    'https://beta-bridge.simplefin.org@evil.example/claim/x',
    'https://beta-bridge.simplefin.org%2f@evil.example/claim/x',
    'https://evil.example\\@beta-bridge.simplefin.org/claim/x',
    'https://evil.example/@beta-bridge.simplefin.org/claim/x',
    'https://evil.example?@beta-bridge.simplefin.org/claim/x',
  ])('for %s, which is on no allowed host', (address) => {
    expect(faultOf(tokenOf(address))).toBe('host');
  });

  test.each(HOSTILE_HOSTS)('a claim address at %j is not called', (host) => {
    for (const scheme of ['https', 'http']) {
      for (const port of ['', ':443', ':8080']) {
        const address = tokenOf(`${scheme}://${host}${port}/claim/x`);
        expect(read(address).kind).toBe('refused');
        expect(read(address, { ...BRIDGE, allowsHttp: true }).kind).toBe('refused');
      }
    }
  });
});

describe('the hosts that an operator allows', () => {
  test.each([
    ['https://own.example/c/x', 'own.example'],
    ['https://OWN.example:443/c/x', 'own.example'],
    ['https://own.example/c/x', 'Own.Example:443'],
    ['https://own.example:8443/c/x', 'own.example:8443'],
    ['http://127.0.0.1:9000/c/x', '127.0.0.1:9000'],
    ['http://127.1:9000/c/x', '127.0.0.1:9000'],
    ['http://[::1]:9000/c/x', '[::1]:9000'],
  ])('have the host of %s by %s', (address, allowed) => {
    const rule = { allowedHosts: ['other.example', allowed], allowsHttp: true };
    expect(read(tokenOf(address), rule)).toEqual({ kind: 'read', claimUrl: new URL(address).href });
  });

  test.each([
    ['https://own.example:8443/c/x', 'own.example'],
    ['https://own.example/c/x', 'own.example:8443'],
    ['http://127.0.0.1:9001/c/x', '127.0.0.1:9000'],
    ['http://127.0.0.1/c/x', '127.0.0.1:9000'],
    ['https://own.example/c/x', ''],
    ['https://own.example/c/x', '*'],
    ['https://own.example/c/x', 'own.example:port'],
  ])('do not have the host of %s by %j', (address, allowed) => {
    expect(faultOf(tokenOf(address), { allowedHosts: [allowed], allowsHttp: true })).toBe('host');
  });

  test('may be reached over http only where the settings say so', () => {
    const rule = { allowedHosts: ['127.0.0.1:9000'], allowsHttp: false };
    expect(faultOf(tokenOf('http://127.0.0.1:9000/c/x'), rule)).toBe('scheme');
  });
});
