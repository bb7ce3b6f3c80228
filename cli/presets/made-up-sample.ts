import { proveBalances } from '../../lib/connectors/files/csv/balance.ts';
import { currencyOfWord } from '../../lib/connectors/files/csv/currency-sign.ts';
import { readTable } from '../../lib/connectors/files/csv/read-table.ts';
import type { CsvRecord } from '../../lib/connectors/files/csv/records.ts';
import { directionOf, statusOf } from '../../lib/connectors/files/csv/words.ts';
import type { ColumnField, CompleteMapping } from '../../lib/domain/imports/import-mapping.ts';
import { type FeedAccount, type FeedTransaction, NO_ACCOUNT_FACTS } from '../../lib/domain/upstream/feed.ts';
import {
  BALANCE_BEFORE,
  MADE_UP_AMOUNTS,
  madeUpBalance,
  madeUpDay,
  madeUpNumber,
  madeUpText,
  writtenDay,
} from './made-up-text.ts';

/** The header of a table with some rows that are made up in the shape of its own; null where no row can be read. */
export const madeUpSample = (
  records: readonly CsvRecord[],
  mapping: CompleteMapping,
): readonly (readonly string[])[] | null => {
  const { headerRow, columns } = mapping;
  const header = records.find(({ line }) => line === headerRow);
  const found = records.flatMap((record) => {
    const [row] = rowsOf(header === undefined ? [record] : [header, record], mapping).rows;
    return row === undefined ? [] : [{ record, row }];
  });
  const whole = rowsOf(records, mapping);
  // Of several accounts, the rows stand in another order than in the file; only the balances of one can say a direction.
  const signed = found.map(({ record, row }, at) => ({
    record,
    isOut: ((whole.rows.length === found.length ? whole.rows[at] : row) ?? row).type === 'DEBIT',
  }));
  const taken = signed.slice(0, MADE_UP_AMOUNTS.length);
  if (taken.length === 0) return null;
  const isOldestFirst = whole.isOldestFirst ?? isAscending(found.map(({ row }) => row.transactedOn));
  const inTime = isOldestFirst ? taken : taken.toReversed();
  const { rows } = inTime.reduce<MadeUp>(
    ({ balance, rows: before }, { record, isOut }, at) => {
      const amount = MADE_UP_AMOUNTS[at] ?? 0;
      const after = balance + (isOut ? -amount : amount);
      const cells = columns.map((_, column) => record.cells[column] ?? '');
      return { balance: after, rows: [...before, madeUpRow(cells, mapping, { at, amount, balance: after })] };
    },
    { balance: BALANCE_BEFORE, rows: [] },
  );
  const names = columns.map(({ name }) => name);
  return [...(headerRow === null ? [] : [names]), ...(isOldestFirst ? rows : rows.toReversed())];
};

interface MadeUp {
  readonly balance: number;
  readonly rows: readonly (readonly string[])[];
}

const isAscending = (days: readonly string[]): boolean => (days[0] ?? '') <= (days.at(-1) ?? '');

const ACCOUNT: FeedAccount = {
  ...NO_ACCOUNT_FACTS,
  upstreamId: '',
  name: '',
  accountType: 'UNKNOWN',
  currencyCode: '',
  isClosed: false,
};

/** Posted rows, and the order of time in which their balances say they are. */
const rowsOf = (
  records: readonly CsvRecord[],
  mapping: CompleteMapping,
): { readonly rows: readonly FeedTransaction[]; readonly isOldestFirst: boolean | null } => {
  const known = { ...ACCOUNT, currencyCode: mapping.currencyCode };
  const read = readTable({ records, fault: null }, mapping, known);
  const accounts = read.kind === 'refused' ? [] : read.accounts.filter((account) => account.kind === 'account');
  return {
    rows: accounts.flatMap(({ rows }) => rows),
    isOldestFirst: proveBalances(accounts.flatMap(({ balances }) => balances)).isOldestFirst,
  };
};

interface RowToMake {
  readonly at: number;
  readonly amount: number;
  readonly balance: number;
}

const madeUpRow = (cells: readonly string[], mapping: CompleteMapping, row: RowToMake): readonly string[] =>
  cells.map((cell, column) => madeUpCell(cell, mapping.columns[column]?.field ?? null, mapping, row));

const madeUpCell = (
  cell: string,
  field: ColumnField | null,
  { dateFormat, decimal }: CompleteMapping,
  { at, amount, balance }: RowToMake,
): string => {
  if (cell === '') return cell;
  switch (field) {
    case 'date':
    case 'posted_date':
      return /\d/.test(cell) ? writtenDay(madeUpDay(at), dateFormat) : madeUpText(cell, at);
    case 'amount':
    case 'debit':
    case 'credit':
      // A zero in the other one of two columns stays.
      return /[1-9]/.test(cell) ? madeUpNumber(cell, amount, decimal) : cell;
    case 'fee':
      return madeUpNumber(cell, 0, decimal);
    case 'balance':
      return madeUpBalance(cell, balance, decimal);
    case 'direction':
      return directionOf(cell) === null ? madeUpText(cell, at) : cell;
    case 'status':
      return statusOf(cell) === 'posted' ? madeUpText(cell, at) : cell;
    case 'currency':
      return currencyOfWord(cell) === null ? madeUpText(cell, at) : cell;
    case 'account':
    case 'check_number':
    case 'description':
    case 'external_id':
    case 'memo':
    case 'payer':
    case 'recipient':
    case null:
      return madeUpText(cell, at);
  }
};
