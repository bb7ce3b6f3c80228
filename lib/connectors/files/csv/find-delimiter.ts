import { DELIMITERS, type Delimiter } from '../../../domain/imports/import-mapping.ts';
import { findTable, HEAD_ROWS_MAX, type ScoredTable } from './find-table.ts';
import { type CsvRecord, readRecords } from './records.ts';

/** Characters that have the first rows of any file. */
export const HEAD_LENGTH = 131_072;

export interface DelimitedTable {
  readonly delimiter: Delimiter;
  readonly table: ScoredTable;
}

/** The delimiter with which a text is a table of transactions; null when it is one with none of them. */
export const findDelimiter = (text: string): DelimitedTable | null => {
  const head = text.slice(0, HEAD_LENGTH);
  const found = DELIMITERS.flatMap((delimiter) => {
    const records: CsvRecord[] = [];
    readRecords(head, delimiter, (record) => records.push(record) < HEAD_ROWS_MAX);
    const table = findTable(records);
    return table === null ? [] : [{ delimiter, table }];
  });
  return found.toSorted((a, b) => b.table.score - a.table.score)[0] ?? null;
};
