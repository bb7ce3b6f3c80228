import { isLiability } from '../../../domain/accounts/account-view.ts';
import { compileDateFormat } from '../../../domain/imports/date-format.ts';
import { COLUMN_FIELDS, type CompleteMapping } from '../../../domain/imports/import-mapping.ts';
import type { FeedAccount, FeedTransaction } from '../../../domain/upstream/feed.ts';
import { createRounding } from '../../kit/exact-decimal.ts';
import { mergeLists } from '../ofx/merge-lists.ts';
import type { OfxAccount } from '../ofx/ofx-file.ts';
import { type BalanceRow, latestBalanceOf } from './balance.ts';
import type { CsvFile, CsvRefusal, FailedCsvAccount } from './csv-file.ts';
import { HEAD_ROWS_MAX, isHeaderOf } from './find-table.ts';
import type { CsvRecord, Records } from './records.ts';
import { type CsvRow, readRow } from './row.ts';
import type { RowFault, RowReading } from './row-reading.ts';

/** What was read of a table: a CSV file without its bytes. */
export type TableRead = Omit<CsvFile & { readonly kind: 'read' }, 'charset'> | CsvRefusal;

/**
 * Reads a table by a mapping. `known`: the account that the rows are of. Time and memory are linear in its size. Never
 * throws for what a file says: one row that cannot be read fails the table, because half of it would look like the whole
 * one. Throws for a mapping whose format of dates is none, since that is checked before.
 */
export const readTable = ({ records, fault }: Records, mapping: CompleteMapping, known: FeedAccount): TableRead => {
  const table = createTableReader(readingOf(mapping));
  const isEnded = !records.every(table.take);
  if (fault !== null && !isEnded) return { kind: 'refused', ...fault };
  const { hasHeader, failed, lists, balances, roundedCount } = table.finish();
  if (!hasHeader) return refused('header.missing');
  if (failed !== null) return { kind: 'read', accounts: [failedAccount(failed, mapping, known)] };
  const { rows } = mergeLists(lists);
  if (rows.length === 0) return refused('rows.none');
  return { kind: 'read', accounts: [accountOf(rows, { mapping, known, balances, roundedCount })] };
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

/** Words of the last lines of a table, in the languages of `header-words.ts`. */
const FOOTER =
  /\b(?:total|totals|totale|sum|summe|gesamt|gesamtsumme|saldo|balance|solde|kontostand|endsaldo|anfangssaldo|endbestand|somme|suma)\b/i;

/** A row without a date that sums others up, or has nothing but a number. */
const isFooter = (cells: readonly string[], { code, column }: RowFault, { columnsOf }: RowReading): boolean => {
  if (code !== 'row.cells' && code !== 'date.missing' && code !== 'date.malformed') return false;
  const date = cells[column ?? columnsOf.get('date')?.[0] ?? -1] ?? '';
  if (/^\d[\d\s./:-]*$/.test(date)) return false;
  const hasText = columnsOf.get('description')?.some((at) => (cells[at] ?? '') !== '') === true;
  return !hasText || cells.some((cell) => FOOTER.test(cell));
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
