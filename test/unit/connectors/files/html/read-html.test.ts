import { describe, expect, test } from 'vitest';
import { TABLES_DEEP_MAX } from '../../../../../lib/connectors/files/html/limits.ts';
import { SHEETS_MAX } from '../../../../../lib/connectors/files/spreadsheet/choose-sheet.ts';
import {
  BAKERY,
  cellsText,
  dataText,
  HEADER,
  pageText,
  tableText,
  xmlSheetsText,
} from '../../../../support/files/html.ts';
import { faultIn, proposalOf, readProposed, rowsIn } from '../../../../support/files/xlsx.ts';

const SHOWN = '2026-01-20 -12.50 EUR BAKERY';
const bytesOf = (text: string): Uint8Array => Buffer.from(text);

describe('a table in HTML, which banks send as XLS', () => {
  test('is read by the rules of CSV files, and has the format XLS', async () => {
    expect(await readProposed(bytesOf(pageText()))).toMatchObject({ kind: 'read', format: 'XLS' });
    expect(await rowsIn(bytesOf(pageText()))).toEqual([SHOWN]);
  });

  test.each([
    ['without a page around it', tableText(BAKERY)],
    ['in a page of Excel', `<html xmlns:x="urn:schemas-microsoft-com:office:excel">${tableText(BAKERY)}</html>`],
    ['in XHTML', `<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">\n${pageText()}`],
    ['behind a style', `<style>b > i { x: "<table>" }</style>${tableText(BAKERY)}`],
    ['behind a script', pageText(`<script>if (a < b) x = "<table><tr><td>"</script>${tableText(BAKERY)}`)],
    ['behind a comment', pageText(`<!-- <table> --><!--[if gte mso 9]><xml><a></xml><![endif]-->${tableText(BAKERY)}`)],
    ['in large letters', pageText().toUpperCase()],
    ['without ends of cells and rows', pageText(tableText(BAKERY).replaceAll('</td>', '').replaceAll('</tr>', ''))],
    ['without an end, in a page with one', pageText(tableText(BAKERY).replace('</table>', ''))],
    ['without beginnings of rows', pageText(tableText(BAKERY).replaceAll('<tr>', ''))],
    [
      'with headers and parts',
      pageText(`<table><thead>${HEADER.replaceAll('td', 'th')}</thead><tbody>${BAKERY}</table>`),
    ],
    ['with attributes', pageText(tableText(BAKERY).replaceAll('<td>', `<td title="a > b" x='"' nowrap>`))],
    ['with a quotation mark that is not closed', pageText(tableText(BAKERY).replace('<td>-', '<td title=a">-'))],
    ['with tags in its cells', pageText(tableText(BAKERY.replace('BAKERY', '<b>BAK</b>ERY<br>')))],
    ['with entities', pageText(tableText(BAKERY.replace('BAKERY', '&nbsp;BAK&#69;R&#x59;&nbsp;')))],
    ['in a cell of another one', pageText(`<table><tr><td>Menu<td>${tableText(BAKERY)}</td></tr></table>`)],
    [
      'with a table in a cell',
      pageText(tableText(BAKERY.replace('BAKERY', 'BAKERY<table><tr><td>x</td></tr></table>'))),
    ],
    ['after another one', pageText(`<table>${cellsText('Account', '4711')}</table>${tableText(BAKERY)}`)],
    [
      'with a title over all columns',
      pageText(`<table><tr><td colspan=4>My account</td></tr>${HEADER}${BAKERY}</table>`),
    ],
    ['with a wrong end', pageText(tableText(BAKERY.replace('</td>', '</b></td></p>')))],
  ])('is read %s', async (_, text) => {
    expect(await rowsIn(bytesOf(text))).toEqual([SHOWN]);
  });

  test('has a cell over several columns or rows once, and the next ones in their places', async () => {
    const wide = '<tr><td rowspan=2>2026-01-20</td><td colspan="2">BAKERY</td><td>-12.50</td><td>EUR</td></tr>';
    const short = cellsText('on', 'account', '', '');
    const head = cellsText('Date', 'Description', 'More', 'Amount', 'Currency');
    expect(await rowsIn(bytesOf(pageText(`<table>${head}${wide}${short}</table>`)))).toEqual([
      expect.stringContaining('-12.50 EUR BAKERY'),
    ]);
  });

  test.each([
    ['windows-1250', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">', [0xb3], 'ł'],
    ['windows-1251', '<meta charset="windows-1251">', [0xc1], 'Б'],
    ['UTF-8', '<meta charset="windows-1251">', [0xc5, 0x82], 'ł'],
    ['a charset that nobody knows', '<meta charset="klingon">', [0xe4], 'ä'],
  ])('is read in the charset that the page names: %s', async (_, meta, letter, shown) => {
    const [before = '', after = ''] = pageText(tableText(BAKERY.replace('BAKERY', 'A@@')), meta).split('@@');
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from(letter), Buffer.from(after)]);
    expect(await rowsIn(bytes)).toEqual([`2026-01-20 -12.50 EUR A${shown}`]);
  });

  test('is read in UTF-16', async () => {
    expect(await rowsIn(Buffer.from(`\ufeff${pageText()}`, 'utf16le'))).toEqual([SHOWN]);
  });

  test('asks for what it does not show, as a CSV file does', async () => {
    const text = pageText(tableText(cellsText('03/04/2026', 'BAKERY', '-12,50', 'EUR')));
    expect(await proposalOf(bytesOf(text))).toMatchObject({ mapping: { decimal: ',' }, unsure: ['dateFormat'] });
  });
});

describe('a page that cannot be read', () => {
  test.each([
    ['has no table of transactions', pageText('<table><tr><td>Please log in</td></tr></table>'), 'file.html null'],
    ['has a header only', pageText(tableText()), 'rows.none null'],
    ['has too many tables', pageText('<table><tr><td>x</table>'.repeat(SHEETS_MAX + 1)), 'limit.sheets null'],
    ['has too many tables in one another', pageText('<table><tr><td>'.repeat(TABLES_DEEP_MAX + 1)), 'limit.depth null'],
    [
      'has too many columns',
      pageText(tableText(cellsText(...Array.from({ length: 501 }, () => '1')))),
      'limit.columns 2',
    ],
    ['has a cell without end', pageText(tableText(BAKERY.replace('BAKERY', 'x'.repeat(4_097)))), 'limit.cell 2'],
    ['has too many rows', pageText(tableText(BAKERY.repeat(50_201))), 'limit.rows 50201'],
  ])('is refused by name where it %s', async (_, text, fault) => {
    expect(await faultIn(bytesOf(text))).toBe(fault);
  });

  test('because it was cut off is refused, wherever it ends', async () => {
    const text = tableText(BAKERY, BAKERY);
    for (let length = '<table border=1>'.length; length < text.length; length += 1) {
      expect(await faultIn(bytesOf(text.slice(0, length)))).toMatch(/^html\.cut_off \d/);
    }
    expect(await rowsIn(bytesOf(text))).toHaveLength(2);
  });
});

describe('a workbook in XML Spreadsheet 2003, which banks send as XLS', () => {
  const HEAD = `<Row>${['Date', 'Description', 'Amount', 'Currency'].map((text) => dataText(text)).join('')}</Row>`;
  const ROW = `<Row>${dataText('2026-01-20T00:00:00.000', 'DateTime')}${dataText('BAKERY')}${dataText('-1.25E1', 'Number')}${dataText('EUR')}</Row>`;

  test.each([
    ['with rows', [HEAD + ROW]],
    ['after a sheet without a table', [`<Row>${dataText('Dear customer')}</Row>`, HEAD + ROW]],
    [
      'with gaps',
      [
        `<Row ss:Index="4">${HEAD.slice(5)}${ROW.replace('<Cell><Data ss:Type="Number">', '<Cell ss:Index="3"><Data ss:Type="Number">')}`,
      ],
    ],
    [
      'with merged cells',
      [`<Row><Cell ss:MergeAcross="3"><Data ss:Type="String">Title</Data></Cell></Row>${HEAD}${ROW}`],
    ],
    ['with formats in a text', [HEAD + ROW.replace('BAKERY', '<B>BAK</B><I>ERY</I>')]],
  ])('is read %s', async (_, sheets) => {
    expect(await rowsIn(bytesOf(xmlSheetsText(...sheets)))).toEqual([SHOWN]);
  });

  test.each([
    ['that is cut off', xmlSheetsText(HEAD + ROW).slice(0, -20), 'xml.cut_off 3'],
    ['with a document type', xmlSheetsText(HEAD + ROW).replace('<Workbook', '<!DOCTYPE a><Workbook'), 'xml.doctype 1'],
    ['without a table', xmlSheetsText(`<Row>${dataText('x')}</Row>`), 'table.none null'],
  ])('is refused by name: one %s', async (_, text, fault) => {
    expect(await faultIn(bytesOf(text))).toBe(fault);
  });
});
