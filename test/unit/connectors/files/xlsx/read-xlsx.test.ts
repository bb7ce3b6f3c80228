import { describe, expect, test } from 'vitest';
import { tables } from '../../../../../lib/connectors/files/table.ts';
import { completeMapping } from '../../../../../lib/domain/imports/import-mapping.ts';
import {
  type CellText,
  faultIn,
  HEADER,
  oneRow,
  proposalOf,
  readProposed,
  rowsIn,
  rowText,
  sheetOf,
  xlsxBytes,
} from '../../../../support/files/xlsx.ts';

const BAKERY = '2026-01-20 -12.50 EUR BAKERY';
const styled = (value: string, style = 0): CellText => ({ xml: `<c s="${style}"><v>${value}</v></c>` });

/** The row of a workbook with one row. */
const rowOf = async (cells: Parameters<typeof oneRow>[0], more: Partial<Parameters<typeof xlsxBytes>[0]> = {}) =>
  (await rowsIn(xlsxBytes({ sheets: [sheetOf(oneRow(cells))], ...more })))[0];

describe('an XLSX file', () => {
  test('is read by the rules of CSV files, and has the format XLSX', async () => {
    const bytes = xlsxBytes({ sheets: [sheetOf(oneRow(), rowText('2026-01-21', 'EMPLOYER', 1500, 'EUR'))] });
    expect(await proposalOf(bytes)).toMatchObject({ mapping: { headerRow: 1, decimal: '.' }, unsure: [] });
    expect(await readProposed(bytes)).toMatchObject({ format: 'XLSX' });
    expect(await rowsIn(bytes)).toEqual([BAKERY, '2026-01-21 1500.00 EUR EMPLOYER']);
  });

  test('may have the strict namespaces', async () => {
    expect(await rowOf({}, { isStrict: true })).toBe(BAKERY);
  });

  test('with macros is read without them', async () => {
    expect(await rowOf({}, { more: [{ name: 'xl/vbaProject.bin', content: 'macro' }] })).toBe(BAKERY);
  });

  test.each([
    ['shared', { xml: '<c t="s"><v>1</v></c>' }, 'A & B'],
    ['of runs', { xml: '<c t="s"><v>2</v></c>' }, 'BAKERY & CO'],
    ['inline', { xml: '<c t="inlineStr"><is><r><t>A</t></r><r><t xml:space="preserve"> B</t></r></is></c>' }, 'A B'],
    ['of a formula', { xml: '<c t="str"><f>A1&amp;"x"</f><v>CALCULATED</v></c>' }, 'CALCULATED'],
    ['of a truth', { xml: '<c t="b"><v>1</v></c>' }, 'TRUE'],
    ['of an error', { xml: '<c t="e"><v>#N/A</v></c>' }, '#N/A'],
    ['with a character that XML cannot hold', { xml: '<c t="str"><v>A_x0009_B</v></c>' }, 'A B'],
    ['of a number', styled('4711'), '4711'],
  ])('has texts: %s', async (_, text, shown) => {
    const strings = [
      '<t>none</t>',
      '<t>A &amp; B</t>',
      '<r><rPr><b/></rPr><t>BAKERY</t></r><r><t> &amp; CO</t></r><rPh><t>x</t></rPh>',
    ];
    expect(await rowOf({ text }, { strings })).toBe(`2026-01-20 -12.50 EUR ${shown}`);
  });

  test.each([
    ['-12.5', '-12.50'],
    ['-1.25E1', '-12.50'],
    ['-1250e-2', '-12.50'],
    ['-0.1', '-0.10'],
    ['-1E-2', '-0.01'],
    ['-1.2E+3', '-1200.00'],
    ['-12.300000000000001', '-12.30'],
    ['-90071992547409.93', '-90071992547409.93'],
  ])('has numbers with every digit that is written: %s', async (value, amount) => {
    expect(await rowOf({ amount: styled(value) })).toBe(`2026-01-20 ${amount} EUR BAKERY`);
  });

  test('takes what formulas came to, and leaves out rows in which they came to nothing', async () => {
    const amount = { xml: '<c><f>SUM(A1:A2)</f><v>-12.5</v></c>' };
    const nothing = { xml: '<c><f>SUM(A1:A2)</f></c>' };
    expect(await rowsIn(xlsxBytes({ sheets: [sheetOf(oneRow({ amount }), oneRow({ amount: nothing }))] }))).toEqual([
      BAKERY,
    ]);
  });

  test.each([
    ['46042', 14],
    ['46042.75', 22],
    ['46041.9999999', 14],
    ['46042', 'dd/mm/yyyy'],
    ['46042', '[$-409]d\\-mmm\\-yy;@'],
    ['46042', '[Red]yyyy"0#"mm'],
    ['46042', 'dd.mm.yyyy\\ hh:mm:ss.000'],
    ['46042', 31],
  ])('has days of the number %s in the format %s', async (value, format) => {
    expect(await rowOf({ day: styled(value, 1) }, { formats: [0, format] })).toBe(BAKERY);
  });

  test('counts its days from 1904 where it says so', async () => {
    expect(await rowOf({ day: styled('44580', 1) }, { formats: [0, 14], is1904: true })).toBe(BAKERY);
  });

  test.each([
    ['59', '1900-02-28'],
    ['61', '1900-03-01'],
    ['1', '1900-01-01'],
  ])('has a day before the one that never was: %s', async (value, day) => {
    expect(await rowOf({ day: styled(value, 1) }, { formats: [0, 14] })).toBe(`${day} -12.50 EUR BAKERY`);
  });

  test('has days in ISO 8601', async () => {
    expect(await rowOf({ day: { xml: '<c t="d"><v>2026-01-20T00:00:00</v></c>' } })).toBe(BAKERY);
  });

  test.each(['60', '2958466', '1E300', '-1'])(
    'fails with the number of the row of a day that is none: %s',
    async (day) => {
      const rows = [oneRow(), oneRow({ day: styled(day, 1) }), oneRow()];
      const bytes = xlsxBytes({ sheets: [sheetOf(...rows)], formats: [0, 14] });
      expect(await faultIn(bytes, { dateFormat: 'YYYY-MM-DD' })).toBe('date.malformed 3');
    },
  );

  test.each([
    '0.00',
    '#,##0.00\\ "day"',
    '[Red]0.00;[Blue]-0.00',
    '_-* #,##0.00\\ [$€-407]_-',
    'General',
    '@',
    '0.00E+00',
  ])('has amounts in the format %s', async (format) => {
    expect(await rowOf({ amount: styled('-12.5', 1) }, { formats: [0, format] })).toBe(BAKERY);
  });

  test('has gaps between its cells, rows and columns', async () => {
    const cell = (name: string, text: string) => `<c r="${name}" t="str"><v>${text}</v></c>`;
    const rows =
      `<row r="2">${cell('C2', 'My account')}</row><row r="5">${cell('C5', 'Date')}${cell('E5', 'Description')}` +
      `${cell('G5', 'Amount')}</row><row r="9">${cell('C9', '2026-01-20')}${cell('E9', 'BAKERY')}${cell('G9', '-12.50')}` +
      '<c r="XFD9" s="0"/></row>';
    const bytes = xlsxBytes({ sheets: [{ rows }] });
    expect(await proposalOf(bytes)).toMatchObject({ mapping: { headerRow: 5 } });
    expect(await rowsIn(bytes, { currencyCode: 'EUR' })).toEqual([BAKERY]);
  });
});

describe('the sheet that is read of an XLSX file', () => {
  const SUMS = { rows: rowText('Sum', '2026-01-20', 7) + rowText('Sum', '2026-01-21', 8) };
  const NOTES = { rows: rowText('Dear customer') };

  test.each([
    ['after one without a table', [NOTES, sheetOf(oneRow())]],
    ['after one with sums', [SUMS, sheetOf(oneRow())]],
    ['before other ones', [sheetOf(oneRow()), sheetOf(oneRow({ text: 'CAFE' }))]],
    ['before the hidden ones', [{ ...sheetOf(oneRow({ text: 'CAFE' })), state: 'hidden' as const }, sheetOf(oneRow())]],
    ['after a chart', [{ rows: '', kind: 'chartsheet' }, sheetOf(oneRow())]],
    ['that is hidden itself', [{ ...sheetOf(oneRow()), state: 'veryHidden' as const }, NOTES]],
    ['after one with a header only', [{ rows: HEADER }, sheetOf(oneRow())]],
    [
      'after one with too many columns',
      [{ rows: rowText(...Array.from({ length: 501 }, () => 'x')) }, sheetOf(oneRow())],
    ],
  ])('is the first with transactions, %s', async (_, sheets) => {
    expect(await rowsIn(xlsxBytes({ sheets }))).toEqual([BAKERY]);
  });

  test('has none, which is said', async () => {
    expect(await faultIn(xlsxBytes({ sheets: [NOTES, NOTES] }))).toBe('table.none null');
  });
});

describe('the mapping of an XLSX file', () => {
  test('fits the next file with the same header, and no other', async () => {
    const proposal = await proposalOf(xlsxBytes({ sheets: [sheetOf(oneRow())] }));
    const mapping = proposal.kind === 'proposed' ? completeMapping(proposal.mapping) : null;
    if (mapping === null) throw new Error('no mapping');
    const next = xlsxBytes({ sheets: [{ rows: rowText('February') + sheetOf(oneRow({ text: 'X' })).rows }] });
    const other = xlsxBytes({ sheets: [{ rows: rowText('Date', 'Text', 'Amount') + rowText('2026-01-20', 'X', 1) }] });
    expect(await tables.fits(next, mapping)).toBe(true);
    expect(await tables.fits(other, mapping)).toBe(false);
    expect(await tables.accountKeys(next, mapping)).toEqual([]);
  });
});
