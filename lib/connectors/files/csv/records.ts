import Papa from 'papaparse';
import type { Delimiter } from '../../../domain/imports/import-mapping.ts';
import { cutLineOf } from './cut-row.ts';
import { CELL_LENGTH_MAX, COLUMNS_MAX, type LimitCode, RECORDS_MAX, ROW_LENGTH_MAX } from './limits.ts';

/** One row of a file that has anything in it. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** Where it begins, from 1. */
  readonly line: number;
}

/** `quote.open`: the file ends inside a cell whose quotation mark is not closed. */
export type RecordFaultCode = Exclude<LimitCode, 'limit.bytes' | 'limit.accounts'> | 'quote.open';

export interface RecordFault {
  readonly code: RecordFaultCode;
  readonly line: number;
}

/** All rows of a table that could be read, and why there are no more of them. */
export interface Records {
  readonly records: readonly CsvRecord[];
  /** Null where all were read. */
  readonly fault: RecordFault | null;
  /** Of a last row that may be cut; null, or not there, where nothing says so. */
  readonly cutLine?: number | null;
}

/** Ends the reading when it gives false. */
export type TakeRecord = (record: CsvRecord) => boolean;

/**
 * Gives the rows of a text one by one, without blanks around their cells and without rows that have nothing. Null when all
 * were given, or `take` had enough. Takes linear time whatever the text is: papaparse looks again at the blanks that follow
 * each quotation mark which is out of place, so there may be only few of them.
 */
export const readRecords = (text: string, delimiter: Delimiter, take: TakeRecord): RecordFault | null => {
  const plain = withoutLongBlanks(text, delimiter);
  const tooManyTabs = delimiter === '\t' ? plain.indexOf(TOO_MANY_TABS) : -1;
  const readable = tooManyTabs === -1 ? plain : plain.slice(0, Math.max(0, plain.lastIndexOf('\n', tooManyTabs)));
  const reader = createReader(take);
  let from = 0;
  while (from < readable.length && !reader.isDone()) {
    const piece = readable.slice(from, from + PIECE_LENGTH);
    const length = readPiece(piece, delimiter, { isLast: from + piece.length === readable.length, reader });
    if (length === 0 && !reader.isDone()) return reader.fail('limit.row');
    from += length;
  }
  return tooManyTabs === -1 || reader.isDone() ? reader.fault() : reader.fail('limit.columns');
};

export const recordsOf = (text: string, delimiter: Delimiter, rowsMax = Number.POSITIVE_INFINITY): Records => {
  const records: CsvRecord[] = [];
  const fault = readRecords(text, delimiter, (record) => records.push(record) < rowsMax);
  return { records, fault, cutLine: cutLineOf(text, records) };
};

/** The longest row, its line feed, and one more character that shows that it ends there. */
const PIECE_LENGTH = ROW_LENGTH_MAX + 2;

/** Gives the length of the rows that are whole: the last one goes on in the next piece. */
const readPiece = (
  piece: string,
  delimiter: Delimiter,
  { isLast, reader }: { readonly isLast: boolean; readonly reader: Reader },
): number => {
  let length = 0;
  Papa.parse<string[]>(piece, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta: { cursor } }, parser) => {
      if (cursor === piece.length && !isLast) return;
      length = cursor;
      const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
      if (isOpen) reader.fail('quote.open');
      else reader.take(data);
      if (reader.isDone()) parser.abort();
    },
  });
  return length;
};

const BLANKS = /[^\S\n]{2,}/g;
const BLANKS_BUT_TABS = /[^\S\n\t]{2,}/g;
const TOO_MANY_TABS = '\t'.repeat(COLUMNS_MAX);

/** With a line feed at the end of each line, whatever there was. */
const withoutLongBlanks = (text: string, delimiter: Delimiter): string => {
  const lines = text.replace(/\r\n?/g, '\n');
  return delimiter === '\t' ? lines.replace(BLANKS_BUT_TABS, ' ').replace(/ ?\t ?/g, '\t') : lines.replace(BLANKS, ' ');
};

type Reader = ReturnType<typeof createReader>;

const createReader = (take: TakeRecord) => {
  let line = 1;
  let rows = 0;
  let fault: RecordFault | null = null;
  let isDone = false;

  const fail = (code: RecordFaultCode): RecordFault => {
    isDone = true;
    fault ??= { code, line };
    return fault;
  };

  const takeFilled = (cells: readonly string[]): void => {
    rows += 1;
    if (cells.length > COLUMNS_MAX) fail('limit.columns');
    else if (cells.some((cell) => cell.length > CELL_LENGTH_MAX)) fail('limit.cell');
    else if (rows > RECORDS_MAX) fail('limit.rows');
    else isDone = !take({ cells, line });
  };

  return {
    fault: (): RecordFault | null => fault,
    isDone: (): boolean => isDone,
    fail,
    take: (raw: readonly string[]): void => {
      const cells = raw.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== '')) takeFilled(cells);
      line += 1 + breaksIn(raw);
    },
  };
};

/** Cells in quotes may have several lines. */
const breaksIn = (cells: readonly string[]): number => {
  let count = 0;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
};
