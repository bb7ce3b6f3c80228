import { expect, it } from 'vitest';
import { askedAddress } from '../../../infra/local/http/asked-address.ts';

const asked = (headers: Readonly<Record<string, string>>) => askedAddress({ headers });

it('an address is http with the name and port of the caller unless a proxy differs', () => {
  expect(asked({ host: '127.0.0.1:8080' })).toBe('http://127.0.0.1:8080');
});

it('an address has the scheme that the nearest proxy names', () => {
  expect(asked({ host: 'nas.example', 'x-forwarded-proto': 'https' })).toBe('https://nas.example');
  expect(asked({ host: 'nas.example', 'x-forwarded-proto': 'HTTPS, http' })).toBe('https://nas.example');
});

it.each(['javascript', 'https://evil.example/', ''])('an address has no other scheme: %j', (scheme) => {
  expect(asked({ host: 'nas.example', 'x-forwarded-proto': scheme })).toBe('http://nas.example');
});
