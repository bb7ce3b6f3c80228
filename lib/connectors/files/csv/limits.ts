/** What a CSV file may have at most. Beyond a limit the whole file is refused, with a code that names the limit. */

/** Rows of payments: more than a bank exports at once, and what one job can commit. */
export const ROWS_MAX = 50_000;

/** Rows with anything in them: also the header, and what stands before and after the table. */
export const RECORDS_MAX = ROWS_MAX + 200;

/** Exports of shops and of payment services have up to some hundred columns. */
export const COLUMNS_MAX = 500;

/** In characters. Longer than any text of a bank; a cell without end is mostly a quotation mark that is not closed. */
export const CELL_LENGTH_MAX = 4_096;

/**
 * Characters of one row, with those of its quotes. Sixteen full cells; rows of banks have less than two thousand. The file
 * is parsed in pieces of this length, so that no row can take more time or memory than such a piece.
 */
export const ROW_LENGTH_MAX = 65_536;

/** Cells of a sheet, with the empty ones before others: as many as a CSV file of 4 MB may have. */
export const CELLS_MAX = 4_000_000;

/** As many accounts as any file may have. A column with more different texts says something else. */
export const ACCOUNTS_MAX = 500;

export type LimitCode =
  | 'limit.bytes'
  | 'limit.rows'
  | 'limit.columns'
  | 'limit.cell'
  | 'limit.cells'
  | 'limit.row'
  | 'limit.accounts';
