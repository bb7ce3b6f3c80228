import { expect, test } from 'vitest';
import { recordsOf } from '../../../../../lib/connectors/files/csv/records.ts';

const cutLineIn = (...lines: readonly string[]) => recordsOf(lines.join('\n'), ';').cutLine;

test.each([
  ['decimals as above', 'Text;Amount', 'A;1.234,56', 'B;-9,99'],
  ['the only decimals of a column, as those of others', 'Text;Out;In', 'A;1,50;', 'B;;99,00'],
  ['an amount in quotation marks', 'Text;Amount', 'A;"12"'],
  ['a word of the row above', 'Amount;Type', '1;debit', '2;debit'],
  ['a day as above', 'Amount;Date', '1;20.01.2026', '2;21.01.2026'],
  ['the end of a line', 'Text;Amount', 'A;1', ''],
])('a last row without the end of a line is whole with %s', (_, ...lines) => {
  expect(cutLineIn(...lines)).toBeNull();
});

test.each([
  ['fewer cells', 'Text;Amount', 'A;1', 'B'],
  ['fewer decimals', 'Text;Amount', 'A;1.234,56', 'B;9,9'],
  ['another decimal mark', 'Text;Amount', 'A;12,50', 'B;1.23'],
  ['whole numbers', 'Text;Amount', 'A;12', 'B;34'],
  ['no sign where others have one', 'Text;Amount', 'A;12,50-', 'B;12,50'],
  ['the beginning of a word above', 'Amount;Type', '1;debit card', '2;debit', '3;debit'],
  ['a new text', 'Amount;Text', '1;A', '2;B'],
])('a last row without the end of a line may be cut with %s', (_, ...lines) => {
  expect(cutLineIn(...lines)).toBe(lines.length);
});
