import { CELL_LENGTH_MAX, COLUMNS_MAX } from '../csv/limits.ts';
import { createSheet, type SheetCell, type SheetDraft } from '../spreadsheet/sheet.ts';
import { shownText } from './text.ts';

/** A table of a page, while its rows come. Cells and rows may have no end: the next one, or that of the table, ends them. */
export const createTable = () => {
  const sheet = createSheet();
  const openRow = createRow();
  let line = 0;
  let isInRow = false;

  const endRow = (): void => {
    if (isInRow) sheet.add(openRow.end(), line);
    isInRow = false;
  };
  const beginRow = (): void => {
    endRow();
    line += 1;
    isInRow = true;
  };
  return {
    /** The number of the row that began last. */
    line: (): number => line,
    beginRow,
    endRow,
    beginCell: (attributes: string): void => {
      if (!isInRow) beginRow();
      openRow.beginCell(spanIn(attributes, COLUMNS), spanIn(attributes, ROWS));
    },
    endCell: (): void => openRow.endCell(),
    addText: (text: string): void => openRow.addText(text),
    finish: (): ReturnType<SheetDraft['finish']> => {
      endRow();
      return sheet.finish();
    },
  };
};

export type HtmlTable = ReturnType<typeof createTable>;

/** As many cells as one may go over. Pages write 1000 where they mean all that there are. */
const SPAN_MAX = COLUMNS_MAX;

const COLUMNS = /\bcolspan=["']?(\d{1,5})/i;
const ROWS = /\browspan=["']?(\d{1,5})/i;

const spanIn = (attributes: string, pattern: RegExp): number =>
  Math.min(Math.max(Number(pattern.exec(attributes)?.[1] ?? 1), 1), SPAN_MAX);

/** The row that is open. A cell that goes over several columns or rows has its text in the first of them. */
const createRow = () => {
  let cells: SheetCell[] = [];
  let column = 0;
  let row = 1;
  /** The last row that cells of earlier rows take, by column; null as long as each cell has one row. */
  let takenTo: Uint32Array | null = null;
  let begun: { readonly column: number; readonly texts: string[]; length: number } | null = null;

  const endCell = (): void => {
    if (begun !== null) cells.push({ column: begun.column, text: begun.texts.join('') });
    begun = null;
  };
  return {
    endCell,
    beginCell: (columns: number, rows: number): void => {
      endCell();
      while ((takenTo?.[column] ?? 0) >= row) column += 1;
      begun = { column, texts: [], length: 0 };
      const end = Math.min(column + columns, COLUMNS_MAX + 1);
      if (rows > 1) takenTo ??= new Uint32Array(COLUMNS_MAX + 1);
      takenTo?.fill(row + rows - 1, column, end);
      // Behind the last column that a table may have, each cell is one too many.
      column = Math.max(end, column);
    },
    addText: (text: string): void => {
      if (begun === null || begun.length > CELL_LENGTH_MAX) return;
      const shown = shownText(text);
      begun.length += shown.trim().length;
      begun.texts.push(shown);
    },
    end: (): readonly SheetCell[] => {
      endCell();
      const ended = cells;
      cells = [];
      column = 0;
      row += 1;
      return ended;
    },
  };
};
