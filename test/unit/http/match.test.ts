import { expect, test } from 'vitest';
import { createMatcher } from '../../../lib/http/match.ts';

const match = createMatcher([
  { method: 'GET', path: '/members/{member_guid}' },
  { method: 'GET', path: '/members/refresh' },
  { method: 'GET', path: '/members/{member_guid}/refresh' },
  { method: 'PUT', path: '/users/{id}' },
]);

test.each([
  ['GET', '/members/refresh', '/members/refresh', {}],
  ['GET', '/members/MBR-1', '/members/{member_guid}', { member_guid: 'MBR-1' }],
  ['GET', '/members/MBR-1.json', '/members/{member_guid}', { member_guid: 'MBR-1' }],
  ['GET', '/members/MBR-1/refresh/', '/members/{member_guid}/refresh', { member_guid: 'MBR-1' }],
  ['PUT', '/users/50% off', '/users/{id}', { id: '50% off' }],
])('the call %s %s is %s', (method, path, expected, params) => {
  expect(match(method, path)).toMatchObject({ route: { path: expected }, params });
});

test.each([
  ['GET', '/'],
  ['GET', '/members'],
  ['POST', '/members/refresh'],
  ['PATCH', '/users/1'],
  ['GET', '/members/a/b/c'],
  ['PUT', '/users/a/b'],
  ['PUT', '/users//b'],
  ['PUT', '/users//'],
  ['GET', '//members/refresh'],
])('the call %s %s is no operation', (method, path) => {
  expect(match(method, path)).toBeNull();
});
