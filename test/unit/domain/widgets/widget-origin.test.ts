import { expect, test } from 'vitest';
import { maySeeWidget, widgetOriginFault } from '../../../../lib/domain/widgets/widget-origin.ts';

test.each([
  'https://app.example.com',
  'https://app.example.com:8443',
  'http://app.example.com',
  'http://[::1]:3000',
  'http://localhost:*',
  'http://127.0.0.1:*',
])('%s is an origin that may embed widgets', (origin) => {
  expect(widgetOriginFault(origin)).toBeNull();
});

test.each([
  '',
  '*',
  'app.example.com',
  'https://app.example.com/',
  'https://app.example.com/path',
  'https://App.example.com',
  'https://app.example.com:443',
  'https://*.example.com',
  'https://app.example.com:*',
  'https://app.example.com;frame-src',
  'https://a,b',
  "https://'self'",
  "https://app.example.com; script-src 'unsafe-inline'",
  'https://app.example.com https://other.example.com',
  'https://user@app.example.com',
  'ftp://app.example.com',
  'null',
])('%j is not an origin', (origin) => {
  expect(widgetOriginFault(origin)).toMatch(/^must be an origin/);
});

test.each([
  ['https://app.example.com', [], true],
  ['https://app.example.com', ['https://app.example.com'], true],
  ['https://app.example.com:8443', ['https://app.example.com'], false],
  ['http://localhost:5173', ['http://localhost:*'], true],
  ['http://localhost', ['http://localhost:*'], true],
  ['http://localhost.example.com', ['http://localhost:*'], false],
  ['http://localhostx:80', ['http://localhost:*'], false],
  ['https://localhost:5173', ['http://localhost:*'], false],
])('a page of %s may embed a widget of a client with %j: %s', (origin, origins, expected) => {
  expect(maySeeWidget(origin, origins)).toBe(expected);
});
