import { isLiability } from '../../../domain/accounts/account-view.ts';
import { compileDateFormat } from '../../../domain/imports/date-format.ts';
import { FILE_BYTES_MAX } from '../../../domain/imports/file-limits.ts';
import { COLUMN_FIELDS, type CompleteMapping } from '../../../domain/imports/import-mapping.ts';
import type { FeedAccount, FeedTransaction } from '../../../domain/upstream/feed.ts';
import { createRounding } from '../../kit/exact-decimal.ts';
import { decode } from '../decode.ts';
import { mergeLists } from '../ofx/merge-lists.ts';
import type { OfxAccount } from '../ofx/ofx-file.ts';
import { type BalanceRow, latestBalanceOf } from './balance.ts';
import type { CsvFile, CsvRefusal, FailedCsvAccount } from './csv-file.ts';
import { HEAD_ROWS_MAX, isHeaderOf } from './find-table.ts';
import { type CsvRecord, readRecords } from './records.ts';
import { type CsvRow, readRow } from './row.ts';
import type { RowFault, RowReading } from './row-reading.ts';
import { hasFooterWord } from './words.ts';

/**
 * Reads a CSV file by a mapping. `known`: the account that the rows are of. Time and memory are linear in its size. Never throws for what a file says: one row that
 * cannot be read fails the file, because half a table would look like the whole one. Throws for a mapping whose format of
 * dates is none, since that is checked before.
 */
export const readCsv = (bytes: Uint8Array, mapping: CompleteMapping, known: FeedAccount): CsvFile => {
  if (bytes.length > FILE_BYTES_MAX) return refused('limit.bytes');
  const { text, charset } = decode(bytes, () => mapping.encoding);
  const table = createTableReader(readingOf(mapping));
  const fault = readRecords(text, mapping.delimiter, table.take);
  if (fault !== null) return { kind: 'refused', ...fault };
  const { hasHeader, failed, lists, balances, roundedCount } = table.finish();
  if (!hasHeader) return refused('header.missing');
  if (failed !== null) return { kind: 'read', accounts: [failedAccount(failed, mapping, known)], charset };
  const { rows } = mergeLists(lists);
  if (rows.length === 0) return refused('rows.none');
  const account = accountOf(rows, { mapping, known, balances, roundedCount });
  return { kind: 'read', accounts: [account], charset };
};

const refused = (code: CsvRefusal['code']): CsvRefusal => ({ kind: 'refused', code, line: null });

const readingOf = (mapping: CompleteMapping): RowReading => {
  const readDate = compileDateFormat(mapping.dateFormat);
  if (readDate === null) throw new Error('a complete mapping has a format of dates');
  const columnsOf = new Map(
    COLUMN_FIELDS.map((field) => [
      field,
      mapping.columns.flatMap((column, at) => (column.field === field ? [at] : [])),
    ]),
  );
  return { mapping, readDate, columnsOf, rounding: createRounding() };
};

interface Located {
  readonly fault: RowFault;
  readonly line: number;
}

const createTableReader = (reading: RowReading) => {
  const { mapping, rounding } = reading;
  let hasHeader = mapping.headerRow === null;
  let rowsBefore = 0;
  /** The first fault. */
  let failed: Located | null = null;
  /** A row that is the end of the table, or a fault when another row follows. */
  let suspected: Located | null = null;
  /** One for each time that the header comes: people glue the files of several months together. */
  const lists: FeedTransaction[][] = [[]];
  const balances: BalanceRow[] = [];

  const add = (read: CsvRow & { readonly kind: 'row' }): void => {
    const { row, balanceMinor } = read;
    lists.at(-1)?.push(row);
    if (balanceMinor === null || row.postedOn === null || row.currencyCode !== mapping.currencyCode) return;
    const signedMinor = row.type === 'DEBIT' ? -row.amountMinor : row.amountMinor;
    balances.push({ date: row.transactedOn, signedMinor, balanceMinor });
  };

  const takeRow = ({ cells, line }: CsvRecord): void => {
    const read = readRow(cells, reading);
    if (read.kind === 'nothing') return;
    if (read.kind === 'row') {
      failed ??= suspected;
      add(read);
    } else if (isFooter(cells, read, reading)) suspected ??= { fault: read, line };
    // Lines before the table of a file without a header.
    else if (mapping.headerRow !== null || lists[0]?.length !== 0 || rowsBefore > HEAD_ROWS_MAX) {
      failed ??= suspected ?? { fault: read, line };
    }
  };

  return {
    /** False when nothing more can change. */
    take: (record: CsvRecord): boolean => {
      rowsBefore += 1;
      if (mapping.headerRow !== null && isHeaderOf(record.cells, mapping.columns)) {
        if (hasHeader) lists.push([]);
        hasHeader = true;
      } else if (hasHeader) takeRow(record);
      return failed === null && (hasHeader || rowsBefore < HEAD_ROWS_MAX);
    },
    finish: () => ({ hasHeader, failed, lists, balances, roundedCount: rounding.count() }),
  };
};

/** A row without a date that sums others up, or has nothing but a number. */
const isFooter = (cells: readonly string[], { code, column }: RowFault, { columnsOf }: RowReading): boolean => {
  if (code !== 'row.cells' && code !== 'date.missing' && code !== 'date.malformed') return false;
  const date = cells[column ?? columnsOf.get('date')?.[0] ?? -1] ?? '';
  if (/^\d[\d\s./:-]*$/.test(date)) return false;
  const hasText = columnsOf.get('description')?.some((at) => (cells[at] ?? '') !== '') === true;
  return !hasText || cells.some(hasFooterWord);
};

const failedAccount = (
  { fault, line }: Located,
  { columns }: CompleteMapping,
  { upstreamId, name }: FeedAccount,
): FailedCsvAccount => ({
  kind: 'failed',
  upstreamId,
  name,
  code: fault.code,
  line,
  column: fault.column === null ? null : fault.column + 1,
  columnName: columns[fault.column ?? -1]?.name ?? '',
});

interface AccountFacts {
  readonly mapping: CompleteMapping;
  readonly known: FeedAccount;
  readonly balances: readonly BalanceRow[];
  readonly roundedCount: number;
}

const accountOf = (
  rows: readonly FeedTransaction[],
  { mapping, known, balances, roundedCount }: AccountFacts,
): OfxAccount => {
  const isDebt = isLiability(known.accountType);
  const stated = known.currencyCode === mapping.currencyCode ? latestBalanceOf(balances) : null;
  return {
    kind: 'account',
    account: {
      ...known,
      // We count a debt as positive.
      balanceMinor: stated === null ? known.balanceMinor : isDebt ? -stated.balanceMinor : stated.balanceMinor,
    },
    institutionName: null,
    balanceAsOf: stated?.asOf ?? known.balanceAsOf,
    windows: [],
    rows: rows.filter(({ status }) => status === 'POSTED'),
    corrections: [],
    pending: pendingOf(rows, mapping),
    holdings: null,
    roundedCount,
  };
};

/** Null when the file has no column that tells pending rows from others, and so says nothing about them. */
const pendingOf = (rows: readonly FeedTransaction[], { columns }: CompleteMapping): OfxAccount['pending'] =>
  columns.some(({ field }) => field === 'status')
    ? { rows: rows.filter(({ status }) => status === 'PENDING'), asOf: null }
    : null;
