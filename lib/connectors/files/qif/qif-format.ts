import type { TableFormat } from '../table-format.ts';
import { refusalOf } from './faults.ts';
import { readQifTable } from './table.ts';

export const QIF_FORMAT: TableFormat = {
  rows: async (bytes) => {
    const table = readQifTable(bytes);
    return table.kind === 'refused'
      ? refusalOf(table)
      : { kind: 'rows', records: table.records, fault: null, format: 'QIF' };
  },
  propose: async (bytes, facts) => {
    const { proposeQif } = await import('./propose-qif.ts');
    return proposeQif(bytes, facts);
  },
};
