import type { ReadFile } from './file-read.ts';
import { formatOf, isSpreadsheet } from './format.ts';
import { readOfxFile } from './ofx/read-ofx-file.ts';

/** Reads a file of any format that can be imported. A file of another format is refused with the name of its format. */
export const readFile: ReadFile = async (bytes, { table }) => {
  const format = formatOf(bytes);
  // Only callers that have a file of a format load its parser.
  if (table === null) {
    if (format === 'camt') {
      const { readCamtFile } = await import('./camt/read-camt-file.ts');
      return readCamtFile(bytes);
    }
    if (format === 'mt940') {
      const { readMt940File } = await import('./mt940/read-mt940-file.ts');
      return readMt940File(bytes);
    }
    if (format === 'archive') {
      const { readArchive } = await import('./zip/read-archive.ts');
      return readArchive(bytes);
    }
    return readOfxFile(bytes);
  }
  if (format === 'qif') {
    const { readQifFile } = await import('./qif/read-qif-file.ts');
    return readQifFile(bytes, table);
  }
  if (isSpreadsheet(format)) {
    const { readSpreadsheetFile } = await import('./spreadsheet/spreadsheet-file.ts');
    return readSpreadsheetFile(bytes, table);
  }
  const { readCsvFile } = await import('./csv/read-csv-file.ts');
  return readCsvFile(bytes, table);
};
