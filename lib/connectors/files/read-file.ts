import type { ReadFile } from './file-read.ts';
import { formatOf } from './format.ts';
import { readOfxFile } from './ofx/read-ofx-file.ts';

/** Reads a file of any format that can be imported. A file of another format is refused with the name of its format. */
export const readFile: ReadFile = async (bytes, { table }) => {
  if (table === null && formatOf(bytes) === 'mt940') {
    const { readMt940File } = await import('./mt940/read-mt940-file.ts');
    return readMt940File(bytes);
  }
  if (table === null) return readOfxFile(bytes);
  if (formatOf(bytes) === 'qif') {
    const { readQifFile } = await import('./qif/read-qif-file.ts');
    return readQifFile(bytes, table);
  }
  // Only callers that read a CSV file load its parser.
  const { readCsvFile } = await import('./csv/read-csv-file.ts');
  return readCsvFile(bytes, table);
};
