import { expect, test } from 'vitest';
import { parseAsSpelled, parseNumbers } from '../../../../lib/domain/kernel/exact-json.ts';

test.each(['12.50', '1e400', '-0.0', '12345678901234567890', '7'])(
  'the number %s is written as it was read',
  (number) => {
    const text = `{"amount":${number},"list":[${number},"${number}"]}`;
    expect(JSON.stringify(parseAsSpelled(text))).toBe(text);
  },
);

test('each number is given with its spelling, and texts are unchanged', () => {
  expect(parseNumbers('[1.0,"1.0",null]', (source, value) => [source, value])).toEqual([['1.0', 1], '1.0', null]);
  expect(() => parseNumbers('{', () => 0)).toThrow(SyntaxError);
});
