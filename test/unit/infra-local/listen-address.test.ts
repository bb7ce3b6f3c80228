import { describe, expect, it } from 'vitest';
import { listenAddress } from '../../../infra/local/server/listen-address.ts';

const KEYS = { TRIBUTARY_API_KEY: 'sixteen letters.', TRIBUTARY_ADMIN_KEY: 'sixteen letters!' };

describe('the address that the host listens on', () => {
  it.each([undefined, '', '127.0.0.1'])(
    'is of this machine alone with TRIBUTARY_LISTEN=%s, without any key',
    (text) => {
      expect(listenAddress({ TRIBUTARY_LISTEN: text })).toBe('127.0.0.1');
    },
  );

  it('is open to others where both keys are too long to be guessed', () => {
    expect(listenAddress({ TRIBUTARY_LISTEN: '0.0.0.0', ...KEYS })).toBe('0.0.0.0');
  });

  it.each([
    [
      'no keys',
      { TRIBUTARY_API_KEY: undefined, TRIBUTARY_ADMIN_KEY: undefined },
      /Set TRIBUTARY_API_KEY and TRIBUTARY_ADMIN_KEY/,
    ],
    ['the key of every local host', { TRIBUTARY_API_KEY: 'local-client-key' }, /Set TRIBUTARY_API_KEY to/],
    ['no admin key', { TRIBUTARY_ADMIN_KEY: '' }, /Set TRIBUTARY_ADMIN_KEY to/],
    ['a short admin key', { TRIBUTARY_ADMIN_KEY: 'fifteen letters' }, /Set TRIBUTARY_ADMIN_KEY to/],
  ])('is refused with %s', (_, keys, sentence) => {
    expect(() => listenAddress({ TRIBUTARY_LISTEN: '0.0.0.0', ...KEYS, ...keys })).toThrow(sentence);
  });

  it('is no other one, because the host calls itself over loopback', () => {
    expect(() => listenAddress({ TRIBUTARY_LISTEN: '192.168.1.20', ...KEYS })).toThrow(/127\.0\.0\.1 or 0\.0\.0\.0/);
  });
});
