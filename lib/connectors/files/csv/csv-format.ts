import type { TableFormat } from '../table-format.ts';
import { refusalOf } from './faults.ts';
import { HEAD_ROWS_MAX } from './find-table.ts';
import { rowsOfCsv } from './read-csv.ts';

/** Enough for all rows that may stand before a header. */
const HEAD_BYTES = 262_144;

export const CSV_FORMAT: TableFormat = {
  rows: async (bytes, mapping, part) => {
    const rows =
      part === 'head' ? rowsOfCsv(bytes.subarray(0, HEAD_BYTES), mapping, HEAD_ROWS_MAX) : rowsOfCsv(bytes, mapping);
    return rows.kind === 'refused' ? refusalOf(rows) : { ...rows, format: 'CSV' };
  },
  propose: async (bytes, facts) => {
    const { proposeMapping } = await import('./propose-mapping.ts');
    const proposal = proposeMapping(bytes, facts);
    return proposal.kind === 'refused' ? refusalOf(proposal) : proposal;
  },
};
