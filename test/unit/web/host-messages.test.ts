import { describe, expect, test } from 'vitest';
import { hostMessageOf } from '../../../web/widgets/host-messages.ts';
import { targetOriginOf } from '../../../web/widgets/target-origin.ts';

describe('a message from the host', () => {
  test.each([
    [{ type: 'ping' }, { kind: 'ping' }],
    [{ mx: true, type: 'mx/navigation', payload: { action: 'back' } }, { kind: 'back' }],
    [
      { type: 'oauthComplete/success', metadata: { member_guid: 'MBR-1' } },
      { kind: 'consentEnded', outcome: 'success' },
    ],
    [
      { type: 'oauthComplete/error', metadata: {} },
      { kind: 'consentEnded', outcome: 'error' },
    ],
    [{ type: 'logout' }, { kind: 'logout' }],
  ])('is understood as text and as an object: %j', (data, expected) => {
    expect(hostMessageOf(JSON.stringify(data))).toEqual(expected);
    expect(hostMessageOf(data)).toEqual(expected);
  });

  test('may contain a file, which no text can', () => {
    const file = new File(['<OFX>'], 'january.ofx');
    expect(hostMessageOf({ type: 'tributary/file', file })).toEqual({ kind: 'fileGiven', file });
    expect(hostMessageOf(JSON.stringify({ type: 'tributary/file', file }))).toBeNull();
  });

  test.each([
    [''],
    ['{'],
    ['null'],
    [null],
    [7],
    [[]],
    [{ type: 'mx/sdk/info', metadata: {} }],
    [{ type: 'mx/navigation', payload: { action: 'forward' } }],
    [{ type: 'mx/navigation' }],
  ])('is ignored where it is something else: %j', (data) => {
    expect(hostMessageOf(data)).toBeNull();
  });
});

describe('messages to the host are sent to its origin', () => {
  const target = (hints: Partial<Parameters<typeof targetOriginOf>[0]>, allowed: readonly string[] = []) =>
    targetOriginOf({ named: null, ancestorOrigins: [], referrer: '', ...hints }, allowed);

  test('as the address names it, or else the browser, or else the referrer', () => {
    const referrer = 'https://c.example/page?q=1';
    const ancestorOrigins = ['https://b.example', 'https://outer.example'];
    expect(target({ named: 'https://a.example', ancestorOrigins, referrer })).toBe('https://a.example');
    expect(target({ ancestorOrigins, referrer })).toBe('https://b.example');
    expect(target({ referrer })).toBe('https://c.example');
  });

  test('and nowhere where it is unknown', () => {
    expect(target({})).toBeNull();
    expect(target({ ancestorOrigins: ['null'] })).toBeNull();
    expect(target({ named: 'data:text/html,hi' })).toBeNull();
  });

  test('and to no other than the partner allows', () => {
    const allowed = ['https://a.example', 'http://localhost:*'];
    expect(target({ referrer: 'https://a.example/' }, allowed)).toBe('https://a.example');
    expect(target({ referrer: 'http://localhost:5173/' }, allowed)).toBe('http://localhost:5173');
    expect(target({ referrer: 'https://a.example.evil.example/' }, allowed)).toBeNull();
    expect(target({ referrer: 'http://localhost.evil.example:80/' }, allowed)).toBeNull();
    expect(target({ named: 'https://evil.example' }, allowed)).toBeNull();
  });
});
