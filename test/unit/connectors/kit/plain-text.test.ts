import { expect, test } from 'vitest';
import { plainText } from '../../../../lib/connectors/kit/plain-text.ts';

test.each([
  ['Log in at the server.', 'Log in at the server.'],
  ['  two\r\nlines\tand a tab ', 'two lines and a tab'],
  ['<script>alert(1)</script>Hello <b>you</b>', 'alert(1) Hello you'],
  ['<img src=x onerror=alert(1)', ''],
  ['fewer than < 5 and more than > 3', 'fewer than 5 and more than 3'],
  ['nothing\u0000 \u001b[31mred\u202eback\u2066', 'nothing [31mred back'],
  ['in\u2028two', 'in two'],
  ['see https://user:secret@bridge.example/simplefin/accounts', 'see https://bridge.example/simplefin/accounts'],
  ['see //a:b@c@d/x and http://e:f@g', 'see //d/x and http://g'],
  ['half \ud83d a pair', 'half \ufffd a pair'],
  ['', ''],
])('the text %j is shown as %j', (text, expected) => {
  expect(plainText(text, 200)).toBe(expected);
});

test('a long text is cut, and never shows a password whose @ is cut off', () => {
  expect(plainText('word '.repeat(100_000), 20)).toBe('word word word word');
  expect(plainText('x'.repeat(1_000_000), 20)).toBe('');
  expect(plainText('x'.repeat(30), 20)).toBe('x'.repeat(20));
  const secret = `${' '.repeat(70)}https://user:hunter2${'x'.repeat(100)}@bridge.example/`;
  for (let spaces = 0; spaces < 80; spaces += 1) {
    expect(plainText(secret.slice(spaces), 20)).not.toContain('hunter2');
  }
  expect(plainText(`${'y'.repeat(19)}\ud83d\ude00`, 20)).toBe(`${'y'.repeat(19)}\ufffd`);
});

test('hostile texts are read in linear time', () => {
  for (const piece of ['<a', '<', '//', '//x', '@', '\u200b', ' ', '<a//@']) {
    const text = piece.repeat(500_000);
    const begun = performance.now();
    plainText(text, 255);
    expect(performance.now() - begun).toBeLessThan(1_000);
  }
});
