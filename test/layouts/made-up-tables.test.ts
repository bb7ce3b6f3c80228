import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { encode } from './encode.ts';
import { LANGUAGES } from './languages.ts';
import { hasColumn, type Layout, type Role } from './layout.ts';
import { decimalsOf } from './ledger.ts';
import { makeTable } from './make-table.ts';
import { statementOf } from './statement.ts';
import { writeTable } from './write-table.ts';

const TABLES = 400;
const made = Array.from({ length: TABLES }, (_, seed) => makeTable(seed));

describe('a made-up table', () => {
  test('is the same for the same seed', () => {
    const [one, two] = [makeTable(7), makeTable(7)];
    expect(writeTable(one.ledger, one.layout).bytes).toEqual(writeTable(two.ledger, two.layout).bytes);
  });

  test('has its text in its encoding', () => {
    for (const { ledger, layout } of made) {
      const { text, bytes, charset } = writeTable(ledger, layout);
      expect(new TextDecoder(charset).decode(bytes)).toBe(text);
    }
  });

  test('has a cell for each column in each row', () => {
    for (const { ledger, layout } of made) {
      const { text } = writeTable(ledger, {
        ...layout,
        before: [],
        after: [],
        isLineEnded: false,
        isLineQuoted: false,
      });
      const { data } = Papa.parse<string[]>(text.replace(/[\r\n]+$/, ''), { delimiter: layout.delimiter });
      expect(new Set(data.map((cells) => cells.length))).toEqual(new Set([layout.columns.length]));
    }
  });

  test('has balances that follow from its amounts', () => {
    for (const { ledger, layout } of made.filter((one) => hasColumn(one.layout, 'balance'))) {
      const rows = balancesIn(ledger.currency, writeTable(ledger, plainly(layout)).text, plainly(layout));
      const { rows: entries } = statementOf(ledger, plainly(layout));
      expect(rows).toEqual(entries.map(({ balanceMinor }) => balanceMinor).filter((balance) => balance !== null));
    }
  });

  test('comes in every language, encoding, sign and role', () => {
    const seen = (of: (one: (typeof made)[number]) => readonly string[]) => new Set(made.flatMap(of));
    expect(seen(({ ledger }) => [ledger.language.code]).size).toBe(LANGUAGES.length);
    expect(seen(({ layout }) => [layout.money]).size).toBe(6);
    expect(seen(({ layout }) => layout.columns.map(({ role }): Role => role)).size).toBe(28);
    const charsets = new Set(LANGUAGES.flatMap((language) => language.charsets));
    expect(seen(({ layout }) => [layout.charset])).toEqual(new Set(['utf-8', 'utf-16le', 'utf-16be', ...charsets]));
  });
});

/** The oldest row first, and nothing but the table. */
const plainly = (layout: Layout): Layout => ({
  ...{ ...layout, before: [], after: [], isLineEnded: false, isLineQuoted: false, isNewestFirst: false },
  ...{ hasHeader: false, hasBalanceRows: false, isTextContinued: false },
  numbers: { ...layout.numbers, minus: 'before', plus: false, unit: 'none', decimals: 'all' },
});

/** What its column of balances has, in minor units. */
const balancesIn = (currency: string, text: string, layout: Layout): readonly bigint[] => {
  const at = layout.columns.findIndex(({ role }) => role === 'balance');
  const { data } = Papa.parse<string[]>(text.replace(/[\r\n]+$/, ''), { delimiter: layout.delimiter });
  const cells = data.map((row) => row[at] ?? '').filter((cell) => cell !== '');
  const minor = (cell: string): bigint => BigInt(cell.replace(/[^\d-]/g, ''));
  expect(cells.every((cell) => decimalsOf(currency) === 0 || cell.at(-3) === layout.numbers.mark)).toBe(true);
  return cells.map(minor);
};

test.each([
  ['windows-1250', 'zażółć gęślą', '7a61bff3b3e62067ea9c6cb9'],
  ['windows-1251', 'Ёлка', 'a8ebeae0'],
  ['windows-1252', '€ café', '8020636166e9'],
  ['windows-1253', 'Ποσό', 'd0eff3fc'],
  ['windows-1254', 'Şube ığ', 'de75626520fdf0'],
  ['windows-1257', 'sąskaita žš', '73e0736b6169746120fef0'],
  ['iso-8859-2', 'ąž', 'b1be'],
  ['iso-8859-15', '€', 'a4'],
  ['shift_jis', '残高ｱ', '8e638d82b1'],
  ['gb18030', '余额', 'd3e0b6ee'],
  ['big5', '餘額', 'be6cc342'],
  ['euc-kr', '잔액', 'c0dcbed7'],
  ['utf-16be', 'ab', '00610062'],
])('text in %s has the bytes that other programs write', (charset, text, hex) => {
  expect(Buffer.from(encode(text, charset, false) ?? []).toString('hex')).toBe(hex);
});

test('text that an encoding has not gives nothing', () => {
  expect(encode('Ж', 'windows-1252', false)).toBeNull();
});
