import { describe, expect, test } from 'vitest';
import { createOutput } from '../../cli/output.ts';
import { systemShell } from '../../cli/shell.ts';
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

describe('what a service says', () => {
  const HOSTILE = '\u001b]0;title\u0007\u001b[2Jgone\u009b2J\r';
  const shown = (isTerminal: boolean, isJson: boolean): string => {
    const written: string[] = [];
    const writeOut = (text: string): void => void written.push(text);
    const output = createOutput({ ...systemShell(), isTerminal, env: {}, writeOut }, isJson);
    output.line(`${HOSTILE}${output.paint('green', HOSTILE)}`);
    output.json({ message: HOSTILE });
    return written.join('');
  };

  test('controls no terminal, in lines and in JSON', () => {
    expect(shown(true, false)).toBe(`gone \u001b[32mgone \u001b[39m\n`);
    expect(shown(false, false)).toBe('gone gone \n');
    const json = shown(true, true);
    expect(json.trimEnd()).not.toMatch(/\p{Cc}/u);
    expect(JSON.parse(json)).toEqual({ message: HOSTILE });
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
