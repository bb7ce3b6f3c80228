import { describe, expect, test } from 'vitest';
import {
  CELL_LENGTH_MAX,
  CELLS_MAX,
  COLUMNS_MAX,
  RECORDS_MAX,
} from '../../../../../lib/connectors/files/csv/limits.ts';
import { formatOf } from '../../../../../lib/connectors/files/format.ts';
import { readFile } from '../../../../../lib/connectors/files/read-file.ts';
import { SHEETS_MAX } from '../../../../../lib/connectors/files/spreadsheet/choose-sheet.ts';
import { readSpreadsheet } from '../../../../../lib/connectors/files/spreadsheet/read-spreadsheet.ts';
import { STRINGS_MAX } from '../../../../../lib/connectors/files/xlsx/limits.ts';
import { TEXT_LENGTH_MAX } from '../../../../../lib/connectors/files/xml/limits.ts';
import { HOSTILE_SPREADSHEETS } from '../../../../support/files/hostile-spreadsheets.ts';
import { faultIn, oneRow, rowsIn, rowText, sheetOf, xlsxBytes, xlsxParts } from '../../../../support/files/xlsx.ts';
import { zipOf } from '../../../../support/files/zip.ts';

const PARTS = xlsxParts({ sheets: [sheetOf(oneRow())], strings: ['<t>a</t>'] });
const NAMES = PARTS.map(({ name }) => name);

/** The workbook with another content of one part. */
const withPart = (name: string, change: (text: string) => string): Buffer =>
  zipOf(PARTS.map((part) => (part.name === name ? { ...part, content: change(part.content.toString()) } : part)));

const without = (name: string): Buffer => zipOf(PARTS.filter((part) => part.name !== name));
const READ = NAMES.filter((name) => name !== '[Content_Types].xml');

describe('a part of a workbook', () => {
  const BOMB = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('');

  test.each(READ)('with a document type is refused before anything of it is used: %s', async (name) => {
    for (const inside of [
      '',
      `[<!ENTITY e0 "ha">${BOMB}]`,
      '[<!ENTITY e SYSTEM "file:///etc/passwd">]',
      'SYSTEM "http://127.0.0.1/"',
    ]) {
      expect(await faultIn(withPart(name, (text) => text.replace('?>', `?><!DOCTYPE a ${inside}>`)))).toMatch(
        /^xml\.doctype/,
      );
    }
  });

  test.each(READ)('that ends too early is refused by name: %s', async (name) => {
    for (const length of [60, 100, 140]) {
      expect(await faultIn(withPart(name, (text) => text.slice(0, Math.min(length, text.length - 1))))).toMatch(
        /^xml\.cut_off \d/,
      );
    }
  });

  test('that is not well-formed is refused with the number of its row', async () => {
    const name = 'xl/worksheets/sheet1.xml';
    expect(await faultIn(withPart(name, (text) => text.replace('BAKERY', '&nbsp;')))).toBe('xml.malformed 2');
  });

  test('that is missing is refused by name, where it has rows', async () => {
    expect(await faultIn(without('xl/workbook.xml'))).toBe('xlsx.workbook_missing null');
    expect(await faultIn(without('xl/worksheets/sheet1.xml'))).toBe('xlsx.sheet_missing null');
    expect(await rowsIn(without('_rels/.rels'))).toHaveLength(1);
    expect(await rowsIn(without('xl/styles.xml'))).toHaveLength(1);
  });

  test('that names another file or an address is not looked for', async () => {
    const to = (target: string, mode = '') =>
      withPart('xl/_rels/workbook.xml.rels', (text) => text.replace('"worksheets/sheet1.xml"', `"${target}"${mode}`));
    expect(await faultIn(to('../../../../etc/passwd'))).toBe('xlsx.sheet_missing null');
    expect(await faultIn(to('http://127.0.0.1/', ' TargetMode="External"'))).toBe('table.none null');
  });

  test('has no text of the number of a cell, which is refused with its row', async () => {
    for (const number of ['1', '-1', 'x', '1e9']) {
      const text = { xml: `<c t="s"><v>${number}</v></c>` };
      expect(await faultIn(xlsxBytes({ sheets: [sheetOf(oneRow({ text }))], strings: ['<t>a</t>'] }))).toBe(
        'xlsx.text_missing 2',
      );
    }
  });
});

describe('a workbook at a limit is read, and above it refused by name', () => {
  const fault = (...rows: readonly string[]) => faultIn(xlsxBytes({ sheets: [sheetOf(...rows)] }));
  const far = (column: string) => oneRow().replace('</row>', `<c r="${column}2"><v>1</v></c></row>`);

  test('in columns', async () => {
    expect(COLUMNS_MAX).toBe(500);
    expect(await fault(oneRow(), far('SF'))).toBe('none');
    expect(await fault(oneRow(), far('SG'))).toBe('limit.columns 3');
    expect(await fault(oneRow(), far('XFD'))).toBe('limit.columns 3');
    expect(await fault(oneRow(), far('ZZZ'))).toBe('limit.columns 3');
  });

  test('in the length of a cell', async () => {
    expect(await fault(oneRow({ text: 'x'.repeat(CELL_LENGTH_MAX) }))).toBe('none');
    expect(await fault(oneRow({ text: 'x'.repeat(CELL_LENGTH_MAX + 1) }))).toBe('limit.cell 2');
    expect(await fault(oneRow({ text: 'x'.repeat(TEXT_LENGTH_MAX + 1) }))).toBe('limit.text 2');
    expect(await fault(oneRow({ text: 'x'.repeat(4_000_000) }))).toBe('limit.text 2');
  });

  test('in rows', async () => {
    const rows = Array.from({ length: RECORDS_MAX }, () => rowText('2026-01-20', 'A', -1, 'EUR'));
    expect(await readSpreadsheet(xlsxBytes({ sheets: [sheetOf(...rows.slice(1))] }))).toMatchObject({
      records: { fault: null },
    });
    expect(await fault(...rows)).toBe(`limit.rows ${RECORDS_MAX + 1}`);
  });

  test('in cells', async () => {
    const wide = '<row><c r="A1"><v>1</v></c><c r="SF1"><v>1</v></c></row>';
    const rows = Array.from({ length: CELLS_MAX / COLUMNS_MAX }, () => wide);
    expect(await fault(...rows)).toBe(`limit.cells ${CELLS_MAX / COLUMNS_MAX + 1}`);
  });

  test('in texts', async () => {
    const strings = Array.from({ length: STRINGS_MAX + 1 }, () => '');
    expect(await faultIn(xlsxBytes({ sheets: [sheetOf(oneRow())], strings }))).toBe('limit.strings null');
  });

  test('in sheets', async () => {
    const notes = (count: number) => Array.from({ length: count }, () => ({ rows: rowText('x') }));
    expect(await rowsIn(xlsxBytes({ sheets: [...notes(2_000), sheetOf(oneRow())] }))).toHaveLength(1);
    expect(await faultIn(xlsxBytes({ sheets: notes(SHEETS_MAX + 1) }))).toBe('limit.sheets null');
  });
});

describe('a part that is made to cost time', () => {
  /** Far more than any of them takes, and far less than one that takes quadratic time. */
  const MS_MAX = 4_000;

  test.each(HOSTILE_SPREADSHEETS)('is read or refused quickly: $kind', ({ bytesOf, read }) => {
    const bytes = bytesOf(300_000);
    const before = process.threadCpuUsage();
    read(bytes);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(MS_MAX);
  });
});

describe('an office file that cannot be imported', () => {
  const zipNamed = (name: string, content = '') =>
    zipOf([
      { name: '[Content_Types].xml', content: '' },
      { name, content },
    ]);
  const OLD = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  const oldWith = (name: string) => Buffer.concat([OLD, Buffer.alloc(600), Buffer.from(`${name}\u0000`, 'utf16le')]);
  const openDocument = (kind: string) =>
    zipOf([
      { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}`, method: 0 },
      { name: 'content.xml', content: '' },
    ]);

  test.each([
    ['an old workbook', oldWith('Workbook'), 'xls', /XLS.*save it as XLSX or CSV/],
    ['an older workbook', oldWith('Book'), 'xls', /XLS/],
    ['the beginning of an old workbook', OLD, 'xls', /XLS/],
    ['a workbook of the nineties', Buffer.from('0908100000060500', 'hex'), 'xls', /XLS/],
    ['a workbook with a password', oldWith('EncryptedPackage'), 'protected', /password/],
    ['an old text document', oldWith('WordDocument'), 'document', /office document/],
    ['a binary workbook', zipNamed('xl/workbook.bin'), 'xlsb', /XLSB.*save it as XLSX/],
    ['a text document', zipNamed('word/document.xml'), 'document', /office document/],
    ['an OpenDocument spreadsheet', openDocument('spreadsheet'), 'ods', /ODS.*save it as XLSX/],
    ['an OpenDocument text', openDocument('text'), 'document', /office document/],
    ['a spreadsheet of Numbers', zipNamed('Index/Document.iwa'), 'numbers', /Numbers.*Export it as XLSX/],
    ['a RAR archive', Buffer.from('Rar!\u001a\u0007'), 'archive', /archive.*Unpack it/],
    ['a PDF', Buffer.from('%PDF-1.7'), 'pdf', /PDF.*another format/],
  ])('is refused with its kind and the way on: %s', async (_, bytes, format, sentence) => {
    expect(formatOf(bytes)).toBe(format);
    expect(await readFile(bytes, { name: null, table: null })).toMatchObject({
      fault: { code: expect.stringMatching(/^(?:file|zip)\./), message: expect.stringMatching(sentence) },
    });
  });

  test('is told from a workbook with macros, and from an archive of workbooks', () => {
    const macros = xlsxBytes({ sheets: [sheetOf(oneRow())], more: [{ name: 'xl/vbaProject.bin', content: '' }] });
    expect(formatOf(macros)).toBe('xlsx');
    expect(formatOf(zipOf([{ name: 'a.xlsx', content: macros, method: 0 }]))).toBe('archive');
  });
});
