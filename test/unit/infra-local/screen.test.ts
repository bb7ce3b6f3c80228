import { describe, expect, test } from 'vitest';
import { createScreen } from '../../../infra/local/demo/screen.ts';

const printed = (columns: number | undefined): readonly string[] => {
  let text = '';
  const write = (piece: string | Uint8Array): boolean => {
    text += String(piece);
    return true;
  };
  const screen = createScreen({ write, ...(columns === undefined ? {} : { columns }) });
  screen.table(
    'Beats',
    [{ name: 'Beat' }, { name: 'What it says' }],
    [['Odd bill', 'It is 28 % below the usual one.']],
  );
  return text.trim().split('\n');
};

describe('a table of the demo', () => {
  test('is cut to the width of the terminal', () => {
    expect(printed(26)).toEqual(['Beats', '  Beat      What it says', '  Odd bill  It is 28 % b…']);
  });

  test('is whole where there is no terminal', () => {
    expect(printed(undefined).at(-1)).toBe('  Odd bill  It is 28 % below the usual one.');
  });
});
