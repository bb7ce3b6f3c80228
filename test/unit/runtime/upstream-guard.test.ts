import { expect, test } from 'vitest';
import { targetOf } from '../../../lib/outbound/address-guard.ts';
import { upstreamGuardFrom } from '../../../lib/runtime/upstream-guard.ts';

test('connectors call public https: addresses at two ports, or what is allowed (P32)', () => {
  const deployed = upstreamGuardFrom({ UPSTREAM_ALLOWED_CIDRS: '', UPSTREAM_ALLOW_HTTP: 'false' });
  const called = (url: string) => targetOf(url, deployed) !== null;
  expect(['https://8.8.8.8/', 'https://8.8.8.8:8443/', 'https://bank.example/'].every(called)).toBe(true);
  expect(['http://8.8.8.8/', 'https://8.8.8.8:22/', 'https://10.0.0.1/', 'http://127.0.0.1/'].some(called)).toBe(false);
});

test('addresses allowed to webhooks are not allowed to connectors, nor the reverse', () => {
  const lent = upstreamGuardFrom({ WEBHOOK_ALLOWED_CIDRS: '127.0.0.0/8', WEBHOOK_ALLOW_HTTP: 'true' });
  expect(targetOf('http://127.0.0.1:3000/', lent)).toBeNull();
  const own = upstreamGuardFrom({ UPSTREAM_ALLOWED_CIDRS: '127.0.0.0/8,::1/128', UPSTREAM_ALLOW_HTTP: 'true' });
  expect(targetOf('http://127.0.0.1:3000/', own)?.port).toBe(3_000);
  expect(targetOf('http://[::1]:3000/', own)?.hostname).toBe('::1');
});

test('a network that is misspelled stops the start', () => {
  expect(() => upstreamGuardFrom({ UPSTREAM_ALLOWED_CIDRS: '10.0.0.0/99' })).toThrow('Not a network');
});
