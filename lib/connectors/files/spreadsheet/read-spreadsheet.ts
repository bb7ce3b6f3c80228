import { FILE_BYTES_MAX } from '../../../domain/imports/file-limits.ts';
import type { ImportFormat } from '../../../domain/imports/import-record.ts';
import { refusalOf as tableRefusalOf } from '../csv/faults.ts';
import type { FileRefused } from '../file-read.ts';
import { formatOf } from '../format.ts';
import { refusalOf } from '../ofx/faults.ts';
import { orRefused } from '../refusal.ts';
import type { FoundSheet } from './choose-sheet.ts';

export interface SpreadsheetTable extends FoundSheet {
  readonly kind: 'table';
  readonly format: ImportFormat;
}

/** One call asks several things of the same bytes, and inflating and parsing a workbook takes most of its time. */
const known = new WeakMap<Uint8Array, Promise<SpreadsheetTable | FileRefused>>();

/**
 * The table of transactions in an XLSX file, or in an HTML or XML file that is called XLS. Time and memory are linear in
 * its inflated size.
 */
export const readSpreadsheet = (bytes: Uint8Array): Promise<SpreadsheetTable | FileRefused> => {
  const read = known.get(bytes) ?? orRefused(() => readAnew(bytes));
  known.set(bytes, read);
  return read;
};

const readAnew = async (bytes: Uint8Array): Promise<SpreadsheetTable | FileRefused> => {
  if (bytes.length > FILE_BYTES_MAX) return tableRefusalOf({ kind: 'refused', code: 'limit.bytes', line: null });
  const format = formatOf(bytes);
  const found = await readSheets(bytes, format);
  if (found !== null) return { kind: 'table', format: format === 'xlsx' ? 'XLSX' : 'XLS', ...found };
  return format === 'html_table'
    ? { kind: 'refused', fault: refusalOf('file.html', null) }
    : tableRefusalOf({ kind: 'refused', code: 'table.none', line: null });
};

const readSheets = async (bytes: Uint8Array, format: ReturnType<typeof formatOf>): Promise<FoundSheet | null> => {
  if (format === 'xlsx') {
    const { readXlsx } = await import('../xlsx/read-xlsx.ts');
    return readXlsx(bytes);
  }
  if (format === 'html_table') {
    const { readHtml } = await import('../html/read-html.ts');
    return readHtml(bytes);
  }
  const { readXmlSheets } = await import('./read-xml-sheets.ts');
  return readXmlSheets(bytes);
};
