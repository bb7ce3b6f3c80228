import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml } from '../../../../../lib/connectors/files/html/read-html.ts';
import { orRefused } from '../../../../../lib/connectors/files/refusal.ts';
import { readXmlSheets } from '../../../../../lib/connectors/files/spreadsheet/read-xml-sheets.ts';
import { readXlsx } from '../../../../../lib/connectors/files/xlsx/read-xlsx.ts';
import { BAKERY, dataText, pageText, tableText, xmlSheetsText } from '../../../../support/files/html.ts';
import { oneRow, sheetOf, xlsxParts } from '../../../../support/files/xlsx.ts';
import { zipOf } from '../../../../support/files/zip.ts';
import { mutated, mutationsWith } from '../../../../support/ledger/mutations.ts';
import { forAllAsync, runs } from '../../../../support/project/runs.ts';

const PARTS = xlsxParts({ sheets: [sheetOf(oneRow({ day: { xml: '<c s="1"><v>46042</v></c>' } }))], formats: [0, 14] });
const ROW = `<Row>${dataText('2026-01-20', 'DateTime')}${dataText('A')}${dataText('-1', 'Number')}</Row>`;

/** Each part of a workbook, and the other kinds of tables, with what reads it. */
const READERS = [
  ...PARTS.map(({ name, content }) => ({
    good: Buffer.from(content),
    read: (changed: Uint8Array) =>
      readXlsx(zipOf(PARTS.map((part) => (part.name === name ? { ...part, content: changed } : part)))),
  })),
  { good: zipOf(PARTS), read: readXlsx },
  { good: Buffer.from(pageText(tableText(BAKERY))), read: async (bytes: Uint8Array) => readHtml(bytes) },
  { good: Buffer.from(xmlSheetsText(ROW)), read: async (bytes: Uint8Array) => readXmlSheets(bytes) },
];

const INSERTED = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '&',
    '&#',
    ';',
    '<!--',
    '-->',
    '<!',
    '<?',
    '"',
    "'",
    '\u0000',
    '\n',
    'E9',
    '-',
    '9999999999',
  ],
  ...[
    '<row r="1048577">',
    '<c r="ZZZ1" t="s">',
    '<v>',
    '</v>',
    '<si>',
    '<table>',
    '</table>',
    '<td colspan=9 rowspan=9>',
    '<script>',
  ],
].map((text) => Buffer.from(text));

test('spreadsheets that differ a little from good ones never make the reader throw', async () => {
  const outcomes = new Set<string>();
  await forAllAsync(
    runs(500, 10_000),
    fc.constantFrom(...READERS),
    fc.array(mutationsWith(INSERTED), { minLength: 1, maxLength: 4 }),
    async ({ good, read }, mutations) => {
      const outcome = await orRefused(() => read(mutations.reduce<Uint8Array>(mutated, good)));
      outcomes.add(outcome === null ? 'none' : 'kind' in outcome ? outcome.kind : 'found');
    },
  );
  expect([...outcomes].toSorted()).toEqual(['found', 'none', 'refused']);
});
