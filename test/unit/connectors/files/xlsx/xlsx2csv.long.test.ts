import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readSpreadsheet } from '../../../../../lib/connectors/files/spreadsheet/read-spreadsheet.ts';
import { dateOf } from '../../../../../lib/domain/kernel/calendar.ts';
import { DAY_MS } from '../../../../../lib/domain/kernel/time.ts';
import { xlsxBytes } from '../../../../support/files/xlsx.ts';

/** One start of the program takes longer than a thousand rows. */
const ROWS = 300;

/** What xlsx2csv reads of a file. Debian: `apt-get install xlsx2csv`. */
const readByXlsx2csv = (bytes: Uint8Array): readonly (readonly string[])[] => {
  const folder = mkdtempSync(join(tmpdir(), 'xlsx2csv-'));
  try {
    const file = join(folder, 'a.xlsx');
    writeFileSync(file, bytes);
    const text = execFileSync('xlsx2csv', ['-f', '%Y-%m-%d', '--ignore-formats', 'float', '--', file], {
      encoding: 'utf8',
    });
    return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const readByUs = async (bytes: Uint8Array): Promise<readonly (readonly string[])[]> => {
  const read = await readSpreadsheet(bytes);
  if (read.kind === 'refused') throw new Error(read.fault.code);
  return read.records.records.map(({ cells }) => cells);
};

/** Both write numbers as they like; blanks around a text say nothing, and those in it are some. */
const comparable = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.map((cells) =>
    cells.map((cell) => (/^-?[\d.]+(?:e[+-]\d+)?$/i.test(cell) ? `${Number(cell)}` : cell.trim().replace(/\s+/g, ' '))),
  );

const DAYS = { min: Date.parse('1901-01-01') / DAY_MS, max: Date.parse('2199-12-31') / DAY_MS };
const WRITTEN_ROW = fc.record({
  day: fc.integer(DAYS),
  format: fc.constantFrom('dd/mm/yyyy', 'yyyy-mm-dd', 'd mmm yy', 'mm-dd-yy'),
  text: fc.stringMatching(/^[a-zA-ZäßéłБ😀&<>"' ,;\n.-]{1,40}$/u).filter((text) => text.trim() !== ''),
  minor: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  isPaid: fc.boolean(),
});

test('an XLSX file of another writer has the same cells for xlsx2csv', async () => {
  const rows = fc.sample(WRITTEN_ROW, { seed: 2_007, numRuns: ROWS });
  const cells = rows.map(({ day, format, text, minor, isPaid }) => [
    { type: Date, value: new Date(day * DAY_MS), format },
    { type: String, value: text },
    { type: Number, value: minor / 100, format: '#,##0.00' },
    { type: Boolean, value: isPaid },
  ]);
  const header = ['Date', 'Description', 'Amount', 'Paid'].map((value) => ({ type: String, value }));
  const bytes = await writeXlsxFile([header, ...cells]).toBuffer();
  const ours = await readByUs(bytes);
  expect(comparable(ours)).toEqual(comparable(readByXlsx2csv(bytes)));
  expect(ours.slice(1).map(([day]) => day)).toEqual(rows.map(({ day }) => dateOf(day)));
  expect(ours.slice(1).map(([, , amount]) => Number(amount))).toEqual(rows.map(({ minor }) => minor / 100));
});

test('gaps, runs of text, formulas and days since 1904 are the same for xlsx2csv', async () => {
  const cell = (name: string, type: string, inside: string) => `<c r="${name}" t="${type}">${inside}</c>`;
  const names = ['Date', 'Description', 'Amount', 'Currency'];
  const header = names.map((name, at) => cell(`${'ABCD'.charAt(at)}1`, 'str', `<v>${name}</v>`)).join('');
  const row =
    `<row r="4"><c r="A4" s="1"><v>44580</v></c>${cell('B4', 's', '<v>0</v>')}` +
    `${cell('C4', 'n', '<f>1+1</f><v>-12.5</v>')}${cell('D4', 'inlineStr', '<is><t>EUR</t></is>')}${cell('F4', 'str', '<f>"x"</f><v>x</v>')}</row>`;
  const strings = ['<r><t xml:space="preserve">BAK </t></r><r><rPr><b/></rPr><t>ERY</t></r>'];
  const bytes = xlsxBytes({
    sheets: [{ rows: `<row r="1">${header}</row>${row}` }],
    strings,
    formats: [0, 14],
    is1904: true,
  });
  const ours = await readByUs(bytes);
  expect(ours[1]).toEqual(['2026-01-20', 'BAK ERY', '-12.5', 'EUR', '', 'x']);
  expect(comparable(readByXlsx2csv(bytes)).at(-1)).toEqual(comparable(ours)[1]);
});
