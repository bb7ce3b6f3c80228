import { findTable, HEAD_ROWS_MAX, type ScoredTable } from '../csv/find-table.ts';
import type { Records } from '../csv/records.ts';
import { Refusal } from '../refusal.ts';

/** A sheet with the table of transactions that is in it. */
export interface FoundSheet {
  readonly records: Records;
  readonly table: ScoredTable;
}

/** Sheets or tables with anything in them. A workbook of ten years has one for each month, and pages have some dozens. */
export const SHEETS_MAX = 5_000;

/** Takes the sheets of a file one by one, in their order, and keeps the one that has its transactions. */
export const createChoice = () => {
  let chosen: FoundSheet | null = null;
  let count = 0;
  return {
    /** False where no other sheet can be better. */
    take: (records: Records): boolean => {
      if (records.records.length === 0) return true;
      count += 1;
      if (count > SHEETS_MAX) throw new Refusal(TOO_MANY);
      const table = findTable(records.records.slice(0, HEAD_ROWS_MAX));
      if (table !== null && (chosen === null || rankOf(table) > rankOf(chosen.table))) chosen = { records, table };
      return chosen === null || rankOf(chosen.table) < BEST;
    },
    chosen: (): FoundSheet | null => chosen,
  };
};

const TOO_MANY = {
  code: 'limit.sheets',
  message: `The file has more than ${SHEETS_MAX} sheets or tables, and none of the first has transactions.`,
  line: null,
};

const BEST = 2;

/** A page of sums may look like a table without a header, so one with a header and rows is better, and the first of these. */
const rankOf = ({ headerLine, hasRows }: ScoredTable): number => Number(hasRows) + Number(headerLine !== null);
