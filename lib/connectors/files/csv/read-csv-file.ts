import type { FeedTransaction } from '../../../domain/upstream/feed.ts';
import type { FileRead, TableFacts } from '../file-read.ts';
import { faultOf, refusalOf } from './faults.ts';
import { readCsv } from './read-csv.ts';

export const readCsvFile = (bytes: Uint8Array, { mapping, account: known }: TableFacts): FileRead => {
  const file = readCsv(bytes, mapping, known);
  if (file.kind === 'refused') return refusalOf(file);
  const [read] = file.accounts;
  if (read.kind === 'failed') {
    const { upstreamId, name, line } = read;
    return {
      kind: 'read',
      format: 'CSV',
      accounts: [{ kind: 'failed', upstreamId, name, fault: { ...faultOf(read), line } }],
    };
  }
  const rows: readonly FeedTransaction[] = [...read.rows, ...(read.pending?.rows ?? [])];
  const account = { ...read.account, balanceAsOf: read.balanceAsOf };
  return {
    kind: 'read',
    format: 'CSV',
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
