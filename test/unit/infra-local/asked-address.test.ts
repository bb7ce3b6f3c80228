import { expect, it } from 'vitest';
import { askedAddress } from '../../../infra/local/http/asked-address.ts';

const asked = (headers: Readonly<Record<string, string>>) => askedAddress({ headers });

it('is http with the name and the port of the caller where no proxy says otherwise', () => {
  expect(asked({ host: '127.0.0.1:8080' })).toBe('http://127.0.0.1:8080');
});

it('has the scheme that the proxy next to the caller has seen', () => {
  expect(asked({ host: 'nas.example', 'x-forwarded-proto': 'https' })).toBe('https://nas.example');
  expect(asked({ host: 'nas.example', 'x-forwarded-proto': 'HTTPS, http' })).toBe('https://nas.example');
});

it.each(['javascript', 'https://evil.example/', ''])('takes no other scheme: %j', (scheme) => {
  expect(asked({ host: 'nas.example', 'x-forwarded-proto': scheme })).toBe('http://nas.example');
});
