import { FILE_BYTES_MAX } from '../../../domain/imports/file-limits.ts';
import type { MappedColumn } from '../../../domain/imports/import-mapping.ts';
import type { CsvRecord } from '../csv/records.ts';
import { decode } from '../decode.ts';
import { hasApostrophes, withWholeYear } from './date.ts';
import { cashOf } from './investment.ts';
import { FIELD_LENGTH_MAX } from './limits.ts';
import { type QifFault, type QifList, type QifRow, readQifRows } from './records.ts';

/** A QIF file as a table: it names neither the order of day and month nor the currency, so it is asked about as a table is. */
export interface QifTable {
  readonly kind: 'table';
  /** The header first. */
  readonly records: readonly CsvRecord[];
  readonly columns: readonly MappedColumn[];
  readonly charset: string;
}

export interface QifRefusal {
  readonly kind: 'refused';
  readonly code: QifFault | 'accounts.several';
  readonly line: number | null;
}

/** The last column has no cells: its name says of which account the rows are, so that a mapping fits its files only. */
const columnsOf = ({ account, type }: QifList): readonly MappedColumn[] => [
  { name: 'Date', field: 'date' },
  { name: 'Amount', field: 'amount' },
  { name: 'Payee', field: 'description' },
  { name: 'Memo', field: 'memo' },
  { name: 'Category', field: 'memo' },
  { name: 'Split', field: 'memo' },
  { name: 'Number', field: 'check_number' },
  { name: `QIF: ${account ?? type}`.slice(0, NAME_LENGTH_MAX), field: null },
];

/** As much as a mapping keeps of a name. */
const NAME_LENGTH_MAX = 100;

export const readQifTable = (bytes: Uint8Array): QifTable | QifRefusal => {
  if (bytes.length > FILE_BYTES_MAX) return { kind: 'refused', code: 'limit.bytes', line: null };
  const { text, charset } = decode(bytes, () => 'windows-1252');
  const read = readQifRows(text);
  if (read.kind === 'refused') return read;
  const [first, ...others] = read.lists;
  if (first === undefined) return { kind: 'refused', code: 'rows.none', line: null };
  const other = others.find(({ account, type }) => account !== first.account || type !== first.type);
  if (other !== undefined) return { kind: 'refused', code: 'accounts.several', line: other.rows[0]?.line ?? null };
  const rows = read.lists.flatMap((list) => list.rows);
  const isApostropheFile = hasApostrophes(rows.map((row) => textOf(row, 'D')));
  const records = rows.flatMap((row) => {
    const cells = first.type === 'invst' || first.type === 'port' ? cellsOfAction(row) : cellsOf(row);
    if (cells === null) return [];
    return [{ cells: [withWholeYear(textOf(row, 'D'), isApostropheFile), ...cells], line: row.line }];
  });
  const columns = columnsOf(first);
  const header = { cells: columns.map(({ name }) => name), line: 1 };
  return records.length === 0
    ? { kind: 'refused', code: 'rows.none', line: null }
    : { kind: 'table', records: [header, ...records], columns, charset };
};

const textOf = ({ fields }: QifRow, ...letters: readonly string[]): string =>
  fields.find(({ letter, text }) => letters.includes(letter) && text !== '')?.text ?? '';

/** Behind the date; null for the row that only says with which balance the account began. */
const cellsOf = (row: QifRow): readonly string[] | null => {
  const [payee, category, number] = [textOf(row, 'P'), textOf(row, 'L'), textOf(row, 'N')];
  if (/^opening balance$/i.test(payee) && /^\[.*\]$/.test(category)) return null;
  // Other words here are a kind of payment.
  const isCheck = /^\d{1,18}$/.test(number);
  const memo = [isCheck ? '' : number, textOf(row, 'M')].filter((text) => text !== '').join(' ');
  return [textOf(row, 'T', 'U'), payee, memo, category, splitOf(row), isCheck ? number : ''];
};

/** `Food 10.00; Household, soap 2.50`: category, memo and amount of each part. */
const splitOf = ({ fields }: QifRow): string => {
  const parts: string[] = [];
  for (const { letter, text } of fields) {
    if (letter === 'S') parts.push(text);
    else if (letter === 'E' && text !== '') parts.push(`${parts.pop() ?? ''}, ${text}`);
    else if (letter === '$') parts.push(`${parts.pop() ?? ''} ${text}`);
  }
  return parts.join('; ').slice(0, FIELD_LENGTH_MAX);
};

/** Of an investment account: null for what moves no cash, such as shares that come in. */
const cellsOfAction = (row: QifRow): readonly string[] | null => {
  const [action, security] = [textOf(row, 'N'), textOf(row, 'Y')];
  const amount = cashOf(action, textOf(row, 'T', 'U', '$'));
  if (amount === null) return null;
  const description = textOf(row, 'P') || `${action} ${security}`.trim();
  return [amount, description, textOf(row, 'M'), textOf(row, 'L'), '', ''];
};
