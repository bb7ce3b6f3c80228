import type { FileRead } from './file-read.ts';
import { type FileFormat, formatOf } from './format.ts';
import type { TableFormat } from './table-format.ts';

/** How the files of a format are read. Tables need a mapping; statements say all of themselves. */
type Format = Statements | Table;

interface Statements {
  readonly kind: 'statements';
  /** Only callers that have a file of the format load its reader. */
  readonly load: () => Promise<(bytes: Uint8Array) => FileRead | Promise<FileRead>>;
}

interface Table {
  readonly kind: 'table';
  readonly load: () => Promise<TableFormat>;
}

const statements = (load: Statements['load']): Statements => ({ kind: 'statements', load });
const table = (load: Table['load']): Table => ({ kind: 'table', load });

/** It refuses all other files, by the name of what they are. */
export const OFX = statements(async () => (await import('./ofx/read-ofx-file.ts')).readOfxFile);

const SPREADSHEET = table(async () => (await import('./spreadsheet/spreadsheet-format.ts')).SPREADSHEET_FORMAT);

/** Formats that can be imported. */
const FORMATS: { readonly [F in FileFormat]?: Format } = {
  camt: statements(async () => (await import('./camt/read-camt-file.ts')).readCamtFile),
  mt940: statements(async () => (await import('./mt940/read-mt940-file.ts')).readMt940File),
  archive: statements(async () => (await import('./zip/read-archive.ts')).readArchive),
  csv: table(async () => (await import('./csv/csv-format.ts')).CSV_FORMAT),
  qif: table(async () => (await import('./qif/qif-format.ts')).QIF_FORMAT),
  xlsx: SPREADSHEET,
  html_table: SPREADSHEET,
  xml_table: SPREADSHEET,
};

export const readerOf = (bytes: Uint8Array): Format => FORMATS[formatOf(bytes)] ?? OFX;
