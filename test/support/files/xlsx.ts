import type { FileAccount } from '../../../lib/connectors/files/file-read.ts';
import { readFile } from '../../../lib/connectors/files/read-file.ts';
import { tables } from '../../../lib/connectors/files/table.ts';
import { completeMapping, type ImportMapping } from '../../../lib/domain/imports/import-mapping.ts';
import { knownFor, rowLine, TODAY } from './csv.ts';
import { type ZipPart, zipOf } from './zip.ts';

/** Workbooks of made-up banks, written by hand. */

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument';

export interface XlsxSheet {
  /** What stands between the tags of `sheetData`. */
  readonly rows: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly kind?: string;
}

export interface XlsxText {
  readonly sheets: readonly XlsxSheet[];
  /** Each is what is in one `si`. */
  readonly strings?: readonly string[];
  /** `14`, or a format of its own, of each style of cells. */
  readonly formats?: readonly (number | string)[];
  readonly is1904?: boolean;
  readonly isStrict?: boolean;
  readonly more?: readonly ZipPart[];
}

const relation = (base: string, id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${base}/relationships/${kind}" Target="${target}"/>`;

const relations = (inside: string): string =>
  `${XML}<Relationships xmlns="${TRANSITIONAL}/package/2006/relationships">${inside}</Relationships>`;

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes = (sheets: number): string => {
  const names = [
    'workbook',
    'sharedStrings',
    'styles',
    ...Array.from({ length: sheets }, (_, at) => `worksheets/sheet${at + 1}`),
  ];
  const overrides = names.map((name) => {
    const kind = name === 'workbook' ? 'sheet.main' : name.replace(/worksheets.*/, 'worksheet');
    return `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${kind}+xml"/>`;
  });
  return `${XML}<Types xmlns="${TRANSITIONAL}/package/2006/content-types">${overrides.join('')}</Types>`;
};

const stylesOf = (formats: readonly (number | string)[]): string => {
  const custom = formats.flatMap((format, at) =>
    typeof format === 'number' ? [] : [`<numFmt numFmtId="${164 + at}" formatCode="${escaped(format)}"/>`],
  );
  const styles = formats.map((format, at) => `<xf numFmtId="${typeof format === 'number' ? format : 164 + at}"/>`);
  return (
    `${XML}<styleSheet><numFmts>${custom.join('')}</numFmts><cellStyleXfs><xf numFmtId="22"/></cellStyleXfs>` +
    `<cellXfs>${styles.join('')}</cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs></styleSheet>`
  );
};

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The parts of a workbook, so that a test can spoil one of them. */
export const xlsxParts = ({
  sheets,
  strings = [],
  formats = [0],
  is1904 = false,
  isStrict = false,
  more = [],
}: XlsxText): readonly ZipPart[] => {
  const base = isStrict ? STRICT : `${TRANSITIONAL}/officeDocument/2006`;
  const main = isStrict ? 'http://purl.oclc.org/ooxml/spreadsheetml/main' : `${TRANSITIONAL}/spreadsheetml/2006/main`;
  const listed = sheets.map(
    ({ state }, at) =>
      `<sheet name="S${at}" sheetId="${at + 1}" r:id="rId${at + 1}"${state === undefined ? '' : ` state="${state}"`}/>`,
  );
  return [
    { name: '[Content_Types].xml', content: contentTypes(sheets.length) },
    { name: '_rels/.rels', content: relations(relation(base, 'rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content:
        `${XML}<workbook xmlns="${main}" xmlns:r="${base}/relationships">` +
        `<workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations(
        [
          ...sheets.map(({ kind = 'worksheet' }, at) =>
            relation(base, `rId${at + 1}`, kind, `worksheets/sheet${at + 1}.xml`),
          ),
          relation(base, 'rIdA', 'sharedStrings', '/xl/sharedStrings.xml'),
          relation(base, 'rIdB', 'styles', 'styles.xml'),
        ].join(''),
      ),
    },
    { name: 'xl/sharedStrings.xml', content: `${XML}<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>` },
    { name: 'xl/styles.xml', content: stylesOf(formats) },
    ...sheets.map(({ rows }, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: `${XML}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData><pageMargins left="1"/></worksheet>`,
    })),
    ...more,
  ];
};

export const xlsxBytes = (workbook: XlsxText): Buffer => zipOf(xlsxParts(workbook));

/** Cells of one row, each a text, a number, or the XML of its cell. */
export type CellText = string | number | { readonly xml: string };

const cellOf = (cell: CellText): string => {
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  return typeof cell === 'string' ? `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>` : cell.xml;
};

export const rowText = (...cells: readonly CellText[]): string => `<row>${cells.map(cellOf).join('')}</row>`;

/** Date, text and amount below their header. */
export const HEADER = rowText('Date', 'Description', 'Amount', 'Currency');
export const sheetOf = (...rows: readonly string[]): XlsxSheet => ({ rows: `${HEADER}${rows.join('')}` });

/** A workbook with one row, in which a cell is as one likes. */
export const oneRow = (cells: { readonly day?: CellText; readonly text?: CellText; readonly amount?: CellText } = {}) =>
  rowText(cells.day ?? '2026-01-20', cells.text ?? 'BAKERY', cells.amount ?? -12.5, 'EUR');

export const proposalOf = (bytes: Uint8Array) => tables.propose(bytes, { today: TODAY, currencyCode: null });

/** What is read of a file by the proposal for it, with what somebody said. */
export const readProposed = async (bytes: Uint8Array, said: Partial<ImportMapping> = {}) => {
  const proposal = await proposalOf(bytes);
  if (proposal.kind === 'refused') return proposal;
  const mapping = completeMapping({ ...proposal.mapping, ...said });
  if (mapping === null) throw new Error(`open: ${proposal.unsure.join()}`);
  return readFile(bytes, { name: null, table: { mapping, account: knownFor(mapping) } });
};

const accountIn = async (bytes: Uint8Array, said?: Partial<ImportMapping>): Promise<FileAccount> => {
  const file = await readProposed(bytes, said);
  if (file.kind === 'refused') throw new Error(`${file.fault.code} ${file.fault.line}`);
  const [account] = file.accounts;
  if (account?.kind !== 'account') throw new Error(`${account?.fault.code} ${account?.fault.line}`);
  return account;
};

export const rowsIn = async (bytes: Uint8Array, said?: Partial<ImportMapping>): Promise<readonly string[]> =>
  (await accountIn(bytes, said)).rows.rows.map(rowLine);

/** `code line` of a file that is refused, or whose only account has a fault. */
export const faultIn = async (bytes: Uint8Array, said?: Partial<ImportMapping>): Promise<string> => {
  const file = await readProposed(bytes, said);
  const [account] = file.kind === 'read' ? file.accounts : [];
  const fault = file.kind === 'refused' ? file.fault : account?.kind === 'failed' ? account.fault : null;
  return fault === null ? 'none' : `${fault.code} ${fault.line}`;
};
