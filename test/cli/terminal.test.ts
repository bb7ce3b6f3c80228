import { describe, expect, test } from 'vitest';
import { painter, tableLines } from '../../cli/terminal.ts';

describe('tables of the command line and of the demo', () => {
  test('have columns as wide as their widest cell, and numbers at the right', () => {
    expect(
      tableLines(
        [{ name: 'Item' }, { name: 'Amount', isNumber: true }, { name: '' }],
        [
          ['Rent', '1,200.00', 'late'],
          ['A subscription', '9.99', ''],
        ],
      ),
    ).toEqual([
      'Item              Amount', //
      'Rent            1,200.00  late',
      'A subscription      9.99',
    ]);
  });

  test('show no control characters of their cells', () => {
    expect(tableLines([{ name: 'Name' }], [['\u001b[31mRed\u001b[2J'], ['two\nlines']])).toEqual([
      'Name',
      'Red',
      'two lines',
    ]);
  });
});

describe('colours', () => {
  test.each([
    ['a terminal', true, {}, '\u001b[32mdone\u001b[39m'],
    ['a file or a pipe', false, {}, 'done'],
    ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, 'done'],
    ['a terminal without colours', true, { TERM: 'dumb' }, 'done'],
  ])('are used or not on %s', (_, isTerminal, env, shown) => {
    expect(painter(isTerminal, env)('green', 'done')).toBe(shown);
  });
});
