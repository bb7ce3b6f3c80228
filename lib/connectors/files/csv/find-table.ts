import type { HeaderMeaning } from '../../../domain/imports/words/language-words.ts';
import { isKnownHeader, NAME_LENGTH_MAX, plainHeader, rankOf } from '../columns/header-words.ts';
import { currencyInNumber } from './currency-sign.ts';
import { createDateFormats, type DateFormat, mayBeDate, readDayNumber } from './date-formats.ts';
import { decimalEvidenceOf } from './number.ts';
import type { CsvRecord } from './records.ts';

/** Where the table of a file begins: banks write names, numbers and periods before it. */
export interface Table {
  /** Null when the file has no header. */
  readonly headerLine: number | null;
  /** One for each column; empty texts where the file has no header. */
  readonly names: readonly string[];
  /** Rows before the table. */
  readonly preamble: readonly CsvRecord[];
  /** Whether rows have dates that can be read. */
  readonly hasRows: boolean;
}

/** Rows with anything in them that may stand before the first row of the table, and some rows of it. */
export const HEAD_ROWS_MAX = 100;

/** A table with how sure it is one: of two readings of a file, the one with the higher score is right. */
export interface ScoredTable extends Table {
  readonly score: number;
}

/** A header in words that are known is worth more than any number of rows. */
const SCORE_OF_WORD = 1_000;

/** Null when nothing in the first rows of a file looks like a table of transactions. */
export const findTable = (records: readonly CsvRecord[]): ScoredTable | null => {
  const formats = createDateFormats();
  const isRow = ({ cells }: CsvRecord): boolean => looksLikeRow(cells, formats);
  const rows = records.filter(isRow).length;
  const known = records.findIndex(({ cells }) => isHeaderInWords(cells));
  const first = records.findIndex(isRow);
  const at = known === -1 ? first - 1 : known;
  const header = records[at];
  if (header !== undefined && (known !== -1 || isHeader(header, records[first]))) {
    const words = known === -1 ? 0 : header.cells.filter((cell) => isKnownHeader(plainHeader(cell))).length;
    return {
      headerLine: header.line,
      names: header.cells.map(nameOf),
      preamble: records.slice(0, at),
      hasRows: rows > 0,
      score: words * SCORE_OF_WORD + rows,
    };
  }
  return withoutHeader(records, records.filter(isRow));
};

/** Lines before the table may look like rows, but have another number of cells than most. */
const withoutHeader = (records: readonly CsvRecord[], rows: readonly CsvRecord[]): ScoredTable | null => {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const row = rows.find(({ cells }) => counts.get(cells.length) === most);
  if (row === undefined) return null;
  const names = row.cells.map(() => '');
  const preamble = records.slice(0, records.indexOf(row));
  return { headerLine: null, names, preamble, hasRows: true, score: rows.length };
};

/** Whether a row has the names of a header, in its order. Cells without a name may be missing at its end. */
export const isHeaderOf = (cells: readonly string[], columns: readonly { readonly name: string }[]): boolean =>
  columns.every(({ name }, at) => name === nameOf(cells[at] ?? '')) &&
  cells.slice(columns.length).every((cell) => cell === '');

const nameOf = (cell: string): string => cell.slice(0, NAME_LENGTH_MAX);

const AMOUNTS: readonly HeaderMeaning[] = ['amount', 'gross', 'net'];

const isHeaderInWords = (cells: readonly string[]): boolean => {
  const headers = cells.map(plainHeader);
  const isThere = (field: HeaderMeaning): boolean => headers.some((header) => rankOf(field, header) !== null);
  return isThere('date') && (AMOUNTS.some(isThere) || (isThere('debit') && isThere('credit')));
};

/** The row before the first row of the table, when it has as many cells and all of them are names. */
const isHeader = ({ cells }: CsvRecord, first: CsvRecord | undefined): boolean =>
  first !== undefined &&
  cells.length === first.cells.length &&
  cells.filter((cell) => cell !== '').length > 1 &&
  cells.every((cell) => decimalEvidenceOf(cell) === null || isNumbered(cell));

/** `Vwz.0` is a name, though the same letters may stand before an amount. */
const isNumbered = (cell: string): boolean => NUMBERED.test(cell) && currencyInNumber(cell) === null;
const NUMBERED = /^\p{L}+[ ._-]?\d{1,2}$/u;

/** A day as Excel counts it in one cell, and a number in another. */
export const hasDayNumber = (cells: readonly string[]): boolean =>
  hasNumberBeside(cells, (cell) => readDayNumber(cell) !== null);

/** A date in one cell, and a number in another. */
export const looksLikeRow = (cells: readonly string[], formats: readonly DateFormat[]): boolean =>
  hasNumberBeside(cells, (cell) => mayBeDate(cell) && formats.some(({ read }) => read(cell) !== null));

const hasNumberBeside = (cells: readonly string[], isDay: (cell: string) => boolean): boolean => {
  const day = cells.findIndex(isDay);
  return day !== -1 && cells.some((cell, at) => at !== day && decimalEvidenceOf(cell) !== null);
};
