import { findTable, HEAD_ROWS_MAX, type ScoredTable } from '../csv/find-table.ts';
import type { Records } from '../csv/records.ts';

/** A sheet with the table of transactions that is in it. */
export interface FoundSheet {
  readonly records: Records;
  readonly table: ScoredTable;
}

/** Takes the sheets of a file one by one, in their order, and keeps the one that has its transactions. */
export const createChoice = () => {
  let chosen: FoundSheet | null = null;
  return {
    /** False where no other sheet can be better. */
    take: (records: Records): boolean => {
      const table = findTable(records.records.slice(0, HEAD_ROWS_MAX));
      if (table !== null && (chosen === null || rankOf(table) > rankOf(chosen.table))) chosen = { records, table };
      return chosen === null || rankOf(chosen.table) < BEST;
    },
    chosen: (): FoundSheet | null => chosen,
  };
};

const BEST = 2;

/** A page of sums may look like a table without a header, so one with a header and rows is better, and the first of these. */
const rankOf = ({ headerLine, hasRows }: ScoredTable): number => Number(hasRows) + Number(headerLine !== null);
