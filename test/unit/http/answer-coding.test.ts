import { randomBytes } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptedOf } from '../../../lib/http/content-coding.ts';
import { handOver } from '../../../lib/http/handed-over.ts';
import { forAll } from '../../support/project/runs.ts';

const ALL = ['br', 'gzip', 'identity'] as const;
/** A page of rows repeats its names as this does. */
const PAGE = JSON.stringify(Array.from({ length: 100 }, (_, index) => ({ guid: `TRN-${index}`, is_income: false })));

const sentTo = (accept: string | undefined, body = PAGE) => {
  const handed = handOver(body, accept);
  if (handed === null) throw new Error('nothing was handed over');
  const bytes = handed.isBase64Encoded ? Buffer.from(handed.body, 'base64') : Buffer.from(handed.body);
  const coding = handed.headers['content-encoding'] ?? 'identity';
  return { coding, vary: handed.headers.vary, text: String(coding === 'gzip' ? gunzipSync(bytes) : bytes), bytes };
};

describe('Accept-Encoding', () => {
  test.each([
    [undefined, ['identity']],
    ['', ['identity']],
    ['gzip', ['gzip', 'identity']],
    ['gzip, deflate, br', ['br', 'gzip', 'identity']],
    ['br;q=0.5, gzip', ['gzip', 'br', 'identity']],
    ['identity;q=0.8, gzip;q=0.2', ['identity', 'gzip']],
    ['*', ['br', 'gzip', 'identity']],
    ['*;q=0.3, gzip;q=0', ['br', 'identity']],
    ['gzip, identity;q=0', ['gzip']],
    ['gzip, *;q=0', ['gzip']],
    ['identity, *;q=0', ['identity']],
    ['GZip ; Q=0.001', ['gzip', 'identity']],
    ['gzip;q=0.000', ['identity']],
    ['gzip;q=2, br;q=x, deflate;', ['identity']],
    ['deflate, *;q=0', []],
  ])('of %j is read as %j, the best first', (header, codings) => {
    expect(acceptedOf(header, ALL)).toEqual(codings);
  });
});

describe('an answer', () => {
  test.each([
    ['gzip', 'gzip'],
    ['*', 'gzip'],
    ['br, *;q=0.1', 'gzip'],
    [undefined, 'identity'],
    ['br', 'identity'],
    ['gzip;q=0.1, identity;q=0.2', 'identity'],
    ['deflate, *;q=0', 'identity'],
  ])('to a client that accepts %j is sent as %s, and says that it varies', (accept, coding) => {
    expect(sentTo(accept)).toMatchObject({ coding, text: PAGE, vary: 'accept-encoding' });
  });

  test('with a page takes a fifth of its bytes at the most', () => {
    expect(sentTo('gzip').bytes.length).toBeLessThan(PAGE.length / 5);
  });

  test('that fits into one packet is compressed only for a client that reads gzip alone', () => {
    expect(sentTo('gzip', '{"user":{}}')).toMatchObject({ coding: 'identity', vary: undefined });
    expect(sentTo('gzip, identity;q=0', '{"user":{}}')).toMatchObject({ coding: 'gzip', text: '{"user":{}}' });
  });

  test('that grows when it is compressed is sent as it is where only that fits', () => {
    // Base64 of random bytes: gzip saves a quarter, and its own base64 adds a third.
    const body = randomBytes(4_649_000).toString('base64');
    expect(sentTo('gzip', body)).toMatchObject({ coding: 'identity', text: body });
  });

  test('is the same text for every header that a client may send', () => {
    const coding = fc.constantFrom('gzip', 'identity', 'br', '*', 'deflate', '');
    const weight = fc.constantFrom('', ';q=0', ';q=1', ';q=0.5', '; q=0.1', ';q=nonsense', ';a=b');
    const headers = fc
      .array(fc.tuple(coding, weight), { maxLength: 5 })
      .map((parts) => parts.map((part) => part.join('')).join(','));
    forAll(100, headers, fc.constantFrom(PAGE, '{}', '"\\"'.repeat(2_000)), (accept, body) => {
      expect(sentTo(accept, body).text).toBe(body);
    });
  });
});
