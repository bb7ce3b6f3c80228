import type { ImportFormat } from '../../../domain/imports/import-record.ts';
import type { FeedTransaction } from '../../../domain/upstream/feed.ts';
import type { FileRead, TableFacts } from '../file-read.ts';
import { faultOf, refusalOf } from './faults.ts';
import { readCsv } from './read-csv.ts';
import type { TableRead } from './read-table.ts';

export const readCsvFile = (bytes: Uint8Array, { mapping, account }: TableFacts): FileRead =>
  fileOfTable(readCsv(bytes, mapping, account), 'CSV');

/** What was read of a table, whatever file it came from. */
export const fileOfTable = (file: TableRead, format: ImportFormat): FileRead => {
  if (file.kind === 'refused') return refusalOf(file);
  const [read] = file.accounts;
  if (read.kind === 'failed') {
    const { upstreamId, name, line } = read;
    return {
      kind: 'read',
      format,
      accounts: [{ kind: 'failed', upstreamId, name, fault: { ...faultOf(read), line } }],
    };
  }
  const rows: readonly FeedTransaction[] = [...read.rows, ...(read.pending?.rows ?? [])];
  const account = { ...read.account, balanceAsOf: read.balanceAsOf };
  return {
    kind: 'read',
    format,
    accounts: [
      {
        kind: 'account',
        account,
        // A table does not say which days it covers.
        rows: { kind: 'delta', rows, removedIds: [], extent: 'part', servedFrom: null, servedTo: null },
        holdings: null,
      },
    ],
  };
};
