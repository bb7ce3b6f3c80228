import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WEBHOOK_PORTS } from '../../../lib/domain/webhooks/webhook-endpoint.ts';
import { mayCall, parseNetwork, refusalOf, targetOf, urlFault } from '../../../lib/outbound/address-guard.ts';
import { forAll, runs } from '../../support/project/runs.ts';

const DEPLOYED = { allowedNetworks: [], ports: WEBHOOK_PORTS, allowsHttp: false };

/** First and last address of each range of the policy, and what lies just outside where that is public. */
const FORBIDDEN: readonly (readonly [string, string])[] = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.255'],
  ['192.0.2.0', '192.0.2.255'],
  ['192.88.99.0', '192.88.99.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['198.51.100.0', '198.51.100.255'],
  ['203.0.113.0', '203.0.113.255'],
  ['224.0.0.0', '239.255.255.255'],
  ['240.0.0.0', '255.255.255.255'],
  ['::', '::1'],
  ['::ffff:0.0.0.0', '::ffff:255.255.255.255'],
  ['::ffff:8.8.8.8', '::ffff:808:808'],
  ['::8.8.8.8', '::ffff:0:8.8.8.8'],
  ['64:ff9b::', '64:ff9b::ffff:ffff'],
  ['64:ff9b:1::', '64:ff9b:1:ffff:ffff:ffff:ffff:ffff'],
  ['100::', '100::ffff:ffff:ffff:ffff'],
  ['2001::', '2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['2001:db8::', '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['2002::', '2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['3fff::', '3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['fc00::', 'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['fe80::', 'febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['fec0::', 'feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['ff00::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['1::', '1fff::'],
  ['4000::', 'fbff::'],
];

const PUBLIC = [
  '1.0.0.1',
  '8.8.8.8',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '126.255.255.255',
  '128.0.0.0',
  '169.253.255.255',
  '169.255.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '192.0.1.0',
  '192.167.255.255',
  '192.169.0.0',
  '198.17.255.255',
  '198.20.0.0',
  '223.255.255.255',
  '2000::1',
  '2001:200::1',
  '2001:4860:4860::8888',
  '2003::1',
  '2606:4700:4700::1111',
  '2a00:1450:4001::1',
];

describe('the address guard (P32)', () => {
  test.each(FORBIDDEN)('refuses %s and %s', (first, last) => {
    expect(refusalOf(first)).not.toBeNull();
    expect(refusalOf(last)).not.toBeNull();
  });

  test.each(PUBLIC)('accepts %s as public', (address) => {
    expect(refusalOf(address)).toBeNull();
  });

  test.each(['', 'localhost', '127.1', '0x7f000001', '2130706433', '[::1]', 'fe80::1%eth0', '8.8.8.8 ', '8.8.8.8/32'])(
    'refuses %j, which is no address',
    (text) => {
      expect(refusalOf(text)).toBe('not an address');
    },
  );

  test('refuses an IPv4 address in every IPv6 form', () => {
    const octet = fc.nat(255);
    forAll(runs(200), octet, octet, octet, octet, (a, b, c, d) => {
      const dotted = `${a}.${b}.${c}.${d}`;
      const hex = [a * 256 + b, c * 256 + d].map((part) => part.toString(16)).join(':');
      for (const prefix of ['::ffff:', '::', '::ffff:0:', '64:ff9b::', '64:ff9b:1::']) {
        expect(refusalOf(prefix + dotted)).not.toBeNull();
        expect(refusalOf(prefix + hex)).not.toBeNull();
      }
      expect(refusalOf(`2002:${hex}::1`)).toBe('6to4');
    });
  });

  test('refuses a name with one forbidden address among public ones, or with none', () => {
    expect(mayCall(['8.8.8.8', '1.1.1.1'], 443, DEPLOYED)).toBe(true);
    expect(mayCall(['8.8.8.8', '127.0.0.1'], 443, DEPLOYED)).toBe(false);
    expect(mayCall(['2606:4700::1', '::1'], 443, DEPLOYED)).toBe(false);
    expect(mayCall([], 443, DEPLOYED)).toBe(false);
  });

  test('allows only ports 443 and 8443, except at addresses the operator allows', () => {
    const local = { ...DEPLOYED, allowedNetworks: [parseNetwork('127.0.0.0/8'), parseNetwork('::1')] };
    expect([443, 8443, 22, 80, 6379, 9200].filter((port) => mayCall(['8.8.8.8'], port, local))).toEqual([443, 8443]);
    expect(mayCall(['127.0.0.1'], 3000, local)).toBe(true);
    expect(mayCall(['::1'], 3000, local)).toBe(true);
    expect(mayCall(['::ffff:127.0.0.1'], 3000, local)).toBe(false);
    expect(mayCall(['127.0.0.1', '8.8.8.8'], 3000, local)).toBe(false);
    expect(mayCall(['10.0.0.1'], 443, local)).toBe(false);
  });

  test('allows plain http only by the operator', () => {
    expect(targetOf('http://example.com:8443/', DEPLOYED)).toBeNull();
    expect(targetOf('http://example.com:8443/', { ...DEPLOYED, allowsHttp: true })).toEqual({
      isTls: false,
      hostname: 'example.com',
      port: 8443,
    });
    // Its port is 80 where it names none, and 80 is none that is called.
    expect(targetOf('http://example.com/', { ...DEPLOYED, allowsHttp: true })).toBeNull();
    expect(targetOf('http://example.com/', { ...DEPLOYED, allowsHttp: true, ports: new Set([80]) })?.port).toBe(80);
    expect(targetOf('https://[2606:4700::1]:8443/', DEPLOYED)).toEqual({
      isTls: true,
      hostname: '2606:4700::1',
      port: 8443,
    });
  });

  test('allows no user name and no password in a URL', () => {
    expect(urlFault('https://example.com/', DEPLOYED)).toBeNull();
    for (const account of ['user', ':password', 'user:password']) {
      expect(urlFault(`https://${account}@example.com/`, DEPLOYED)).toBe('must not carry a user name or password');
    }
  });

  test.each(['10.0.0.0/33', '10.0.0.0/-1', '10.0.0.0/', '10.0.0/8', '::/129', 'example.com/8', '', '10.0.0.0/8/8'])(
    'throws for a misspelled network of an operator: %j',
    (text) => {
      expect(() => parseNetwork(text)).toThrow('Not a network');
    },
  );
});
