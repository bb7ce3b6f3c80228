import { signedAmount } from '../money.ts';
import type { ExportedTransaction } from './export-records.ts';

/**
 * Transactions as CSV (RFC 4180, UTF-8, lines that end with CRLF). Numbers have a point and no groups; what leaves an
 * account is negative.
 */

interface Column {
  readonly name: string;
  readonly cellOf: (row: ExportedTransaction, accountName: string) => string;
}

const COLUMNS: readonly Column[] = [
  { name: 'date', cellOf: (row) => row.date ?? '' },
  { name: 'amount', cellOf: (row) => signedAmount(row.amount, row.transaction_type_name) },
  { name: 'currency', cellOf: (row) => row.currency_code ?? '' },
  { name: 'description', cellOf: (row) => textCell(row.description) },
  { name: 'category', cellOf: (row) => textCell(row.category_name) },
  { name: 'account', cellOf: (_row, accountName) => textCell(accountName) },
  { name: 'status', cellOf: (row) => row.status_name ?? '' },
  { name: 'memo', cellOf: (row) => textCell(row.memo) },
  { name: 'check_number', cellOf: (row) => textCell(row.check_number_string) },
  { name: 'posted_on', cellOf: (row) => row.posted_on ?? '' },
  { name: 'original_description', cellOf: (row) => textCell(row.original_description) },
  { name: 'guid', cellOf: (row) => row.guid },
  { name: 'account_guid', cellOf: (row) => row.account_guid },
  { name: 'member_guid', cellOf: (row) => row.member_guid },
];

/**
 * What makes a spreadsheet take a text for a formula; the wide forms count too. Where people write decimals with a comma,
 * spreadsheets part cells at semicolons, whatever is quoted, so a formula may also begin behind one, or in a new line.
 */
const FORMULA_START = /(^|[;\n])([^\S\n]*[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/**
 * A text that comes from elsewhere. A spreadsheet would compute one that begins like a formula, which could send the
 * data of other cells away. An apostrophe before it makes it a text.
 */
const textCell = (text: string | null): string => {
  const clean = (text ?? '').replaceAll('\r\n', '\n').replace(CONTROL_CHARACTERS, ' ').toWellFormed();
  return clean.replace(FORMULA_START, "$1'$2");
};

/** RFC 4180 allows none of them in a text but line breaks, and a terminal would obey them. */
const CONTROL_CHARACTERS = /(?!\n)\p{Cc}/gu;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const lineOf = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

export const CSV_HEAD = lineOf(COLUMNS.map(({ name }) => name));

/** A row that was split is left out: its parts have rows of their own. */
export const csvRow = (row: ExportedTransaction, accountName: string): string =>
  row.has_been_split ? '' : lineOf(COLUMNS.map(({ cellOf }) => cellOf(row, accountName)));
