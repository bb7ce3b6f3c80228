import { isLiability } from '../../../domain/accounts/account-view.ts';
import { compileDateFormat } from '../../../domain/imports/date-format.ts';
import { COLUMN_FIELDS, type CompleteMapping } from '../../../domain/imports/import-mapping.ts';
import { type FeedAccount, type FeedTransaction, NO_ACCOUNT_FACTS } from '../../../domain/upstream/feed.ts';
import { createRounding } from '../../kit/exact-decimal.ts';
import type { TableFacts } from '../file-read.ts';
import { mergeLists } from '../merge-lists.ts';
import type { OfxAccount } from '../ofx/ofx-file.ts';
import { accountOfTable, KEYED_ID } from './account-key.ts';
import { latestBalanceOf, rowsNotAdding } from './balance.ts';
import { bookedWordsOf } from './booked-words.ts';
import { chooseVariant, PLAIN } from './choose-variant.ts';
import type { CsvAccount, CsvFile, CsvRefusal, FailedCsvAccount } from './csv-file.ts';
import { decimalMarksOf } from './decimal-marks.ts';
import { ACCOUNTS_MAX, ROWS_MAX } from './limits.ts';
import type { Records } from './records.ts';
import type { RowReading } from './row-reading.ts';
import { createTableReader, currencyOf, type Located, type TablePart } from './table-reader.ts';

/** What was read of a table: a CSV file without its bytes. */
export type TableRead = Omit<CsvFile & { readonly kind: 'read' }, 'charset' | 'cutLine'> | CsvRefusal;

/** The accounts that a table may name. */
export type NamedAccounts = Pick<TableFacts, 'keyed' | 'isNamed'>;

/**
 * Reads a table by a mapping. Time and memory are linear in its size. Never throws for what a file says: one row that cannot
 * be read fails the table, because half of it would look like the whole one. `known`: the account of rows of which the table
 * does not say whose they are. Throws for a mapping whose format of dates is
 * none, since that is checked before.
 */
export const readTable = (
  { records, fault, cutLine = null }: Records,
  mapping: CompleteMapping,
  known: FeedAccount,
  named: NamedAccounts = {},
): TableRead => {
  const plain = readingOf(mapping);
  const marked = { ...plain, otherMarks: decimalMarksOf(records, plain) };
  const reading = {
    ...marked,
    cutLine,
    variant: chooseVariant(records, marked),
    bookedWords: bookedWordsOf(records, marked),
  };
  const table = createTableReader(reading, accountOfTable(records, mapping));
  const isEnded = !records.every(table.take);
  if (fault !== null && !isEnded) return { kind: 'refused', ...fault };
  const { hasHeader, failed, parts, ...counts } = table.finish();
  if (!hasHeader) return refused('header.missing');
  if (failed !== null) return { kind: 'read', accounts: [failedAccount(failed, mapping, known)] };
  if (parts.length > ACCOUNTS_MAX) return refused('limit.accounts');
  if (parts.flatMap(({ lists }) => lists).reduce((sum, list) => sum + list.length, 0) > ROWS_MAX)
    return refused('limit.rows');
  const [first, ...others] = parts.map((part) =>
    accountOf(part, {
      mapping,
      known: accountKnown(part, { mapping, known, named, isOnly: parts.length === 1 }),
      ...counts,
    }),
  );
  return first === undefined ? refused('rows.none') : { kind: 'read', accounts: [first, ...others] };
};

interface WhoseRows {
  readonly mapping: CompleteMapping;
  readonly known: FeedAccount;
  readonly named: NamedAccounts;
  readonly isOnly: boolean;
}

const accountKnown = (
  part: TablePart,
  { mapping, known, named: { keyed, isNamed }, isOnly }: WhoseRows,
): FeedAccount => {
  const { named } = part;
  if (named === null) return known;
  const earlier = keyed?.find(({ key }) => key === named.key);
  if (earlier !== undefined) return earlier.account;
  if (isOnly && isNamed === true) return known;
  return {
    ...NO_ACCOUNT_FACTS,
    upstreamId: `${KEYED_ID}${named.key}`,
    name: `${known.name} ${named.label}`,
    accountType: 'UNKNOWN',
    currencyCode: currencyOf(part, mapping),
    isClosed: false,
  };
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
  return {
    mapping,
    readDate,
    columnsOf,
    rounding: createRounding(),
    variant: PLAIN,
    otherMarks: new Map(),
    bookedWords: null,
    cutLine: null,
  };
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
  readonly places: CsvAccount['places'];
  readonly roundedCount: number;
}

const accountOf = (
  { named, lists, balances, leftOut }: TablePart,
  { mapping, known, places, roundedCount }: AccountFacts,
): CsvAccount => {
  const { rows } = mergeLists(lists);
  const isDebt = isLiability(known.accountType);
  const stated = known.currencyCode === currencyOf({ named, lists }, mapping) ? latestBalanceOf(balances) : null;
  return {
    kind: 'account',
    key: named?.key ?? null,
    notAdding: lists.length > 1 ? [] : rowsNotAdding(balances),
    leftOut: leftOut.rows(),
    places,
    balances,
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
  columns.some(({ field }) => field === 'status') || rows.some(({ status }) => status === 'PENDING')
    ? { rows: rows.filter(({ status }) => status === 'PENDING'), asOf: null }
    : null;
