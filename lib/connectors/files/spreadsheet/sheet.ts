import { HEAD_ROWS_MAX } from '../csv/find-table.ts';
import { CELL_LENGTH_MAX, CELLS_MAX, COLUMNS_MAX, RECORDS_MAX } from '../csv/limits.ts';
import type { RecordFault, Records } from '../csv/records.ts';

export interface SheetCell {
  /** From 0. */
  readonly column: number;
  readonly text: string;
}

/** Takes the rows of a sheet one by one. */
export interface SheetDraft {
  /** `line`: the number of the row. What stands in no cell is empty. Rows beyond a limit are not kept. */
  readonly add: (cells: readonly SheetCell[], line: number) => void;
  /** Whether a limit was passed, so that other rows are of no use. */
  readonly isFull: () => boolean;
  readonly finish: () => Records;
}

export const createSheet = (): SheetDraft => {
  const records: { readonly cells: string[]; readonly line: number }[] = [];
  let fault: RecordFault | null = null;
  let count = 0;
  return {
    add: (written, line) => {
      const filled = written.flatMap(({ column, text }) => (text.trim() === '' ? [] : [{ column, text: text.trim() }]));
      if (fault !== null || filled.length === 0) return;
      count += (filled.at(-1)?.column ?? 0) + 1;
      if (filled.some(({ column }) => column >= COLUMNS_MAX)) fault = { code: 'limit.columns', line };
      else if (filled.some(({ text }) => text.length > CELL_LENGTH_MAX)) fault = { code: 'limit.cell', line };
      else if (records.length >= RECORDS_MAX) fault = { code: 'limit.rows', line };
      else if (count > CELLS_MAX) fault = { code: 'limit.cells', line };
      else records.push({ cells: placed(filled), line });
    },
    isFull: () => fault !== null,
    finish: () => {
      // By the first rows, mappings and headers are compared with as many cells as the table has columns.
      const head = records.slice(0, HEAD_ROWS_MAX);
      const width = Math.max(0, ...head.map(({ cells }) => cells.length));
      for (const { cells } of head) fillUp(cells, width);
      return { records, fault };
    },
  };
};

const placed = (filled: readonly SheetCell[]): string[] => {
  const cells: string[] = [];
  for (const { column, text } of filled) {
    fillUp(cells, column);
    cells[column] = text;
  }
  return cells;
};

const fillUp = (cells: string[], width: number): void => {
  while (cells.length < width) cells.push('');
};
