import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXCERPT_BYTES_MAX, excerptOf } from '../../../lib/delivery/answer-excerpt.ts';
import { redact } from '../../../lib/delivery/redact.ts';
import { forAll, runs } from '../../support/project/runs.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

describe('the stored part of an answer (P3)', () => {
  test.each([
    ['Authorization: Bearer abc.def', 'abc.def'],
    ['authorization=Basic dXNlcjpwYXNz', 'dXNlcjpwYXNz'],
    ['{"access_token":"short"}', 'short'],
    ['{"error":{"client_secret": "a b c"}}', 'b c'],
    ['{\\"password\\":\\"hunter2\\"}', 'hunter2'],
    ['{\\"password\\":\\"correct horse\\"}', 'horse'],
    ["password='correct horse'", 'horse'],
    ['{"private_key":"hush"}', 'hush'],
    ['credential: hush', 'hush'],
    ['api_key=hush&x=1', 'hush'],
    ['x-api-key: hush', 'hush'],
    ["sessionId='hush'", 'hush'],
    ['Set-Cookie: sid=hush', 'hush'],
    ['your secret is whsec_plJ3nmyCDGBKInavdOK15jsl', 'plJ3nmy'],
    ['signed with whsk_abc', 'abc'],
    ['checked with whpk_abc', 'abc'],
    ['sk_live_abc', 'live_abc'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N', 'eyJhbGci'],
    ['hash 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b', '9f86d081'],
    ['user aurora.o\u2019neill@mail.example.com unknown', 'mail.example.com'],
    ['Unknown user a+b@example.com', 'a+b@example'],
    ['card 4111 1111 1111 1111 refused', '1111'],
    ['account 0001234567', '0001234567'],
    ['call +49 (0)30 123-456', '123'],
    ['born 1988-02-29', '1988'],
  ])('of %s keeps no %s', (text, secret) => {
    expect(redact(text)).not.toContain(secret);
    expect(redact(text)).toMatch(/\[(redacted|email|digits)\]/u);
  });

  test.each([
    '{"error":"Unknown event type MEMBER"}',
    'Internal Server Error (code 1042)',
    '<html><title>502 Bad Gateway</title></html>',
    'internationalization_of_everything failed at /hooks/in',
  ])('of %s is unchanged', (text) => {
    expect(excerptOf(bytes(text), null)).toBe(text);
  });

  test('is null for an answer that is empty, encoded or no text', () => {
    expect(excerptOf(bytes(''), null)).toBeNull();
    expect(excerptOf(bytes('  \r\n '), null)).toBeNull();
    expect(excerptOf(bytes('text'), 'gzip')).toBeNull();
    expect(excerptOf(bytes('text'), 'identity')).toBe('text');
    expect(excerptOf(gzipSync('text'), null)).toBeNull();
    expect(excerptOf(Uint8Array.of(0xff, 0xfe, 0x41), null)).toBeNull();
    expect(excerptOf(bytes('a\u0000b'), null)).toBeNull();
  });

  test('is one line that a terminal can show, without line ends, escapes or marks', () => {
    expect(excerptOf(bytes('one\r\n\ttwo\u202ethree\u200bfour\u2028five\u2029six'), null)).toBe(
      'one two three four five six',
    );
    expect(excerptOf(bytes('\u001b[31mred'), null)).toBeNull();
  });

  test('ends before a word that may be half a token, or a character of several bytes', () => {
    // As the sender cuts it: a kilobyte, of a body that may go on.
    const cut = bytes(`${'word '.repeat(203)}abcdefghi`);
    expect(cut).toHaveLength(EXCERPT_BYTES_MAX);
    expect(excerptOf(cut, null)).toBe('word '.repeat(203).trim());
    expect(excerptOf(cut.subarray(1), null)).toBe(`${'word '.repeat(203).slice(1)}abcdefghi`);
    expect(excerptOf(bytes('word '.repeat(500)), null)).toBe('word '.repeat(204).trim());
    expect(excerptOf(bytes(`${'x '.repeat(511)}x€€`), null)).toBe('x '.repeat(511).trim());
  });

  test('does not grow by what replaces a secret', () => {
    expect(excerptOf(bytes('sk_a '.repeat(204)), null)).toHaveLength(EXCERPT_BYTES_MAX);
  });

  test('never throws, and is never longer than a kilobyte, whatever came', () => {
    forAll(
      runs(200),
      fc.uint8Array({ maxLength: 2 * EXCERPT_BYTES_MAX }),
      fc.string({ maxLength: 3_000 }),
      (noise, text) => {
        for (const beginning of [noise, bytes(text)]) {
          const shown = excerptOf(beginning.subarray(0, EXCERPT_BYTES_MAX), null);
          if (shown === null) continue;
          expect(shown.length).toBeLessThanOrEqual(EXCERPT_BYTES_MAX);
          expect(shown).not.toMatch(/\p{Cc}/u);
        }
      },
    );
  });

  test.each(['a', '"', 'a@', 'token=', '1 ', 'aA1_-', "o'", 'x:'])(
    'of a kilobyte of %j costs no time (P33)',
    (part) => {
      const took = Array.from({ length: 3 }, () => {
        const startedAt = performance.now();
        excerptOf(bytes(part.repeat(1_024).slice(0, 1_024)), null);
        return performance.now() - startedAt;
      });
      // The quickest: on a busy machine any one of them may have had to wait.
      expect(Math.min(...took)).toBeLessThan(100);
    },
  );
});
