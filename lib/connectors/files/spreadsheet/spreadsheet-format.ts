import type { TableFormat } from '../table-format.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';

export const SPREADSHEET_FORMAT: TableFormat = {
  rows: async (bytes) => {
    const read = await readSpreadsheet(bytes);
    return read.kind === 'refused' ? read : { ...read.records, kind: 'rows', format: read.format };
  },
  propose: async (bytes, facts) => {
    const { proposeSpreadsheet } = await import('./propose-spreadsheet.ts');
    return proposeSpreadsheet(bytes, facts);
  },
};
