import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatOf } from '../../../../lib/connectors/files/format.ts';
import { withoutQuotedLines } from '../../../../lib/connectors/files/quoted-lines.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const quoted = (lines: readonly string[]): string => lines.map((line) => `"${line.replaceAll('"', '""')}"`).join('\n');

test('lines that are each one quoted cell are read as they were', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', ' ', '1'), maxLength: 8 });
  forAll(runs(300), fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 8 }), (cells) => {
    const lines = cells.map(([one, other]) => `${one},${other}`);
    expect(withoutQuotedLines(quoted(lines))).toBe(lines.join('\n'));
  });
});

test('a table with quoted cells stays as it is', () => {
  for (const text of ['"a","b"\n"c","d"\n', '"a"\n"b"\n', '"a","b"', 'a,b\n"c,d"\n'])
    expect(withoutQuotedLines(text)).toBe(text);
});

test('quoted lines of cells are a table', () => {
  const lines = ['Date,Text,Amount', '20/01/2026,"Bakery, town",-12.50', '15/01/2026,Employer,1500.00'];
  expect(formatOf(Buffer.from(quoted(lines)))).toBe('csv');
});
