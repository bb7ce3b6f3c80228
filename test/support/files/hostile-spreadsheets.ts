import { readHtml } from '../../../lib/connectors/files/html/read-html.ts';
import { Refusal } from '../../../lib/connectors/files/refusal.ts';
import { readXmlSheets } from '../../../lib/connectors/files/spreadsheet/read-xml-sheets.ts';
import { readStrings, readStyles } from '../../../lib/connectors/files/xlsx/shared.ts';
import { readWorksheet } from '../../../lib/connectors/files/xlsx/worksheet.ts';
import { BAKERY, HEADER, pageText, xmlSheetsText } from './html.ts';
import { type Repeated, repeatedFile } from './repeated.ts';
import { oneRow, rowText } from './xlsx.ts';

/** Parts of workbooks, and pages, that are made to cost time or memory. */

const FACTS = { strings: ['a text'], kinds: ['number', 'date', 'time'], system: '1900' } as const;

/** What is refused is read too, as far as it was. */
const reading =
  (read: (bytes: Uint8Array) => unknown) =>
  (bytes: Uint8Array): void => {
    try {
      read(bytes);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  };

const around = (text: string): readonly [string, string] => {
  const [before = '', after = ''] = text.split('@@');
  return [before, after];
};
const [SHEET, SHEET_END] = around('<worksheet><sheetData>@@</sheetData></worksheet>');
const [ROW, ROW_END] = around(`${SHEET}<row>@@</row>${SHEET_END}`);

const SHEETS = {
  rows: [SHEET, oneRow(), SHEET_END],
  'rows with days': [
    SHEET,
    (at) => `<row><c s="1"><v>${at}.5</v></c><c t="s"><v>0</v></c><c><v>-1.5E2</v></c></row>`,
    SHEET_END,
  ],
  'rows without cells': [SHEET, '<row/>', SHEET_END],
  'rows with one cell far away': [SHEET, '<row><c r="SF1"><v>1</v></c></row>', SHEET_END],
  'the same row again and again': [SHEET, '<row r="7"><c r="A7"><v>1</v></c></row>', SHEET_END],
  'a million columns': [ROW, '<c><v>1</v></c>', ROW_END],
  'empty cells of one row': [ROW, '<c s="1"/>', ROW_END],
  'cells in cells': [ROW, '<c>', ROW_END],
  'a long text': [`${ROW}<c t="str"><v>`, 'a', `</v></c>${ROW_END}`],
  'a long number': [`${ROW}<c><v>`, '1', `</v></c>${ROW_END}`],
  'numbers with exponents': [SHEET, rowText({ xml: '<c><v>1E30</v></c>' }), SHEET_END],
  'dates that are none': [SHEET, rowText({ xml: '<c s="1"><v>9E99</v></c>' }), SHEET_END],
  'escaped characters': [SHEET, rowText({ xml: `<c t="str"><v>${'_x0041_x'.repeat(500)}</v></c>` }), SHEET_END],
  'formulas without results': [SHEET, '<row><c><f>SUM(A1:A2)</f></c></row>', SHEET_END],
  'merged cells': [`${SHEET}</sheetData><mergeCells>`, '<mergeCell ref="A1:B2"/>', '</mergeCells></worksheet>'],
} as const satisfies Readonly<Record<string, Repeated>>;

const STRINGS = {
  texts: ['<sst>', '<si><t>a text</t></si>', '</sst>'],
  'empty texts': ['<sst>', '<si/>', '</sst>'],
  'runs of one text': ['<sst><si>', '<r><t>a</t></r>', '</si></sst>'],
} as const satisfies Readonly<Record<string, Repeated>>;

const STYLES = {
  'styles of cells': ['<styleSheet><cellXfs>', '<xf numFmtId="14"/>', '</cellXfs></styleSheet>'],
  formats: ['<styleSheet>', (at) => `<numFmt numFmtId="${at}" formatCode="${'['.repeat(200)}"/>`, '</styleSheet>'],
  'a long format': ['<styleSheet><numFmt numFmtId="1" formatCode="', '[', '"/></styleSheet>'],
} as const satisfies Readonly<Record<string, Repeated>>;

const [PAGE, PAGE_END] = around(pageText('@@'));
const [TABLE, TABLE_END] = around(pageText(`<table>${HEADER}@@</table>`));
const PAGES = {
  'rows of a page': [TABLE, BAKERY, TABLE_END],
  'cells of one row of a page': [TABLE, '<td>1', TABLE_END],
  'wide cells': [TABLE, '<tr><td colspan=1000>1', TABLE_END],
  'wide and high cells': [TABLE, '<tr><td colspan=500 rowspan=500>1', TABLE_END],
  tables: [PAGE, '<table><tr><td>1</table>', PAGE_END],
  'tables without cells': [PAGE, '<table></table>', PAGE_END],
  'tables in one another': [PAGE, '<table><tr><td>', PAGE_END],
  'a long cell': [`${TABLE}<td>`, 'a', TABLE_END],
  'a cell of blanks': [`${TABLE}<td>`, ' ', TABLE_END],
  'line breaks in a cell': [`${TABLE}<td>`, 'a<br>', TABLE_END],
  'ampersands in a cell': [`${TABLE}<td>`, '&', TABLE_END],
  'entities in a cell': [`${TABLE}<td>`, '&amp;', TABLE_END],
  'beginnings of tags': [TABLE, '<', TABLE_END],
  'beginnings of comments': [TABLE, '<!--', TABLE_END],
  comments: [TABLE, '<!-- -->', TABLE_END],
  declarations: [TABLE, '<!a', TABLE_END],
  'scripts without end': [TABLE, '<script>', TABLE_END],
  'quotation marks that are not closed': [TABLE, `<td a="'>`, TABLE_END],
  'marks of one kind in the other': [TABLE, `<td a='"' b="'">`, TABLE_END],
  attributes: [`${TABLE}<td`, ' colspan', `>${TABLE_END}`],
  'ends without beginnings': [TABLE, '</td></tr></table>', TABLE_END],
} as const satisfies Readonly<Record<string, Repeated>>;

const [XML_SHEET, XML_SHEET_END] = around(xmlSheetsText('@@'));
const XML_SHEETS = {
  'rows of XML': [XML_SHEET, '<Row><Cell><Data ss:Type="Number">1</Data></Cell></Row>', XML_SHEET_END],
  'cells of one row of XML': [
    `${XML_SHEET}<Row>`,
    '<Cell ss:MergeAcross="9999"><Data>1</Data></Cell>',
    `</Row>${XML_SHEET_END}`,
  ],
  'sheets of XML': [XML_SHEET, '</Table></Worksheet><Worksheet><Table>', XML_SHEET_END],
} as const satisfies Readonly<Record<string, Repeated>>;

export interface HostileSpreadsheet {
  readonly kind: string;
  readonly bytesOf: (size: number) => Uint8Array;
  readonly read: (bytes: Uint8Array) => void;
}

const hostile = (kinds: Readonly<Record<string, Repeated>>, read: (bytes: Uint8Array) => unknown) =>
  Object.entries(kinds).map(([kind, repeated]) => ({
    kind,
    bytesOf: (size: number) => repeatedFile(repeated, size),
    read: reading(read),
  }));

export const HOSTILE_SPREADSHEETS: readonly HostileSpreadsheet[] = [
  ...hostile(SHEETS, (bytes) => readWorksheet(bytes, '', FACTS)),
  ...hostile(STRINGS, readStrings),
  ...hostile(STYLES, readStyles),
  ...hostile(PAGES, readHtml),
  ...hostile(XML_SHEETS, readXmlSheets),
];
