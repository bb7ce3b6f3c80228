import type { ImportFormat } from '../../../domain/imports/import-record.ts';
import type { FeedTransaction } from '../../../domain/upstream/feed.ts';
import type { FailedFileAccount, FileAccount, FileRead, TableFacts } from '../file-read.ts';
import type { CsvAccount, FailedCsvAccount } from './csv-file.ts';
import { faultOf, refusalOf } from './faults.ts';
import { readCsv } from './read-csv.ts';
import type { TableRead } from './read-table.ts';

export const readCsvFile = (bytes: Uint8Array, { mapping, account, ...named }: TableFacts): FileRead => {
  const read = readCsv(bytes, mapping, account, named);
  return fileOfTable(read, 'CSV', read.kind === 'read' ? read.cutLine : null);
};

/** What was read of a table, whatever file it came from. */
export const fileOfTable = (file: TableRead, format: ImportFormat, cutLine: number | null = null): FileRead =>
  file.kind === 'refused'
    ? refusalOf(file)
    : { kind: 'read', format, accounts: file.accounts.map((account) => accountOf(account, cutLine)) };

const accountOf = (read: CsvAccount | FailedCsvAccount, cutLine: number | null): FileAccount | FailedFileAccount => {
  if (read.kind === 'failed') {
    const { upstreamId, name, line } = read;
    return { kind: 'failed', upstreamId, name, fault: { ...faultOf(read), line } };
  }
  const { key, balances, notAdding, leftOut, places } = read;
  const rows: readonly FeedTransaction[] = [...read.rows, ...(read.pending?.rows ?? [])];
  return {
    kind: 'account',
    account: { ...read.account, balanceAsOf: read.balanceAsOf },
    // A table does not say which days it covers.
    rows: { kind: 'delta', rows, removedIds: [], extent: 'part', servedFrom: null, servedTo: null },
    holdings: null,
    table: { key, balances, notAdding, leftOut, places, cutLine },
  };
};
