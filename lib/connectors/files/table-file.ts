import type { CompleteMapping } from '../../domain/imports/import-mapping.ts';
import type { ImportFormat } from '../../domain/imports/import-record.ts';
import type { FeedTransaction } from '../../domain/upstream/feed.ts';
import { keysOfRecords } from './csv/account-key.ts';
import type { CsvAccount, FailedCsvAccount } from './csv/csv-file.ts';
import { faultOf, refusalOf } from './csv/faults.ts';
import { HEAD_ROWS_MAX } from './csv/find-table.ts';
import { fitsRecords } from './csv/fits-mapping.ts';
import { readTable, type TableRead } from './csv/read-table.ts';
import type { FailedFileAccount, FileAccount, FileRead, TableFacts } from './file-read.ts';
import type { TableFormat } from './table-format.ts';

/** What is asked of the rows of a table, whatever file they came from. */

export const readTableFile = async (
  format: TableFormat,
  bytes: Uint8Array,
  { mapping, account, ...named }: TableFacts,
): Promise<FileRead> => {
  const rows = await format.rows(bytes, mapping, 'whole');
  if (rows.kind === 'refused') return rows;
  return fileOf(readTable(rows, mapping, account, named), rows.format, rows.cutLine ?? null);
};

export const fitsTable = async (format: TableFormat, bytes: Uint8Array, mapping: CompleteMapping): Promise<boolean> => {
  const rows = await format.rows(bytes, mapping, 'head');
  return rows.kind === 'rows' && fitsRecords(rows.records.slice(0, HEAD_ROWS_MAX), mapping);
};

export const keysOfTable = async (
  format: TableFormat,
  bytes: Uint8Array,
  mapping: CompleteMapping,
): Promise<readonly string[]> => {
  const rows = await format.rows(bytes, mapping, 'whole');
  return rows.kind === 'rows' ? keysOfRecords(rows.records, mapping) : [];
};

const fileOf = (file: TableRead, format: ImportFormat, cutLine: number | null): FileRead =>
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
    leftOut,
    table: { key, balances, notAdding, places, cutLine },
  };
};
