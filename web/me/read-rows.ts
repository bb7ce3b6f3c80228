import type { Calls } from './calls.ts';
import type { Transaction } from './wire.ts';

const ROWS_PER_PAGE = 1_000;
/** 20,000 rows of a year are more than one household has; what is left out is said. */
const PAGES_MAX = 20;

export interface Rows {
  readonly rows: readonly Transaction[];
  /** False where there are more than were read. */
  readonly isWhole: boolean;
}

/** The transactions from a day (YYYY-MM-DD) on. */
export const readRows = async (calls: Calls, fromDay: string): Promise<Rows> => {
  const path = `/transactions?from_date=${fromDay}&records_per_page=${ROWS_PER_PAGE}`;
  const rows: Transaction[] = [];
  let after: string | null = null;
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const { transactions, next } = await calls.rows(path, after);
    rows.push(...transactions);
    if (next === null || transactions.length < ROWS_PER_PAGE) return { rows, isWhole: true };
    after = next;
  }
  return { rows, isWhole: false };
};
