import type { Session } from '@tributary-data/tributary/client';
import type { Transaction } from './wire.ts';

const ROWS_PER_PAGE = 1_000;
/** 20,000 rows of a year are more than one household has; what is left out is said. */
const ROWS_MAX = 20 * ROWS_PER_PAGE;
/** Without a last day, the service lists five days ahead; sums have all rows of their month. */
const LAST_DAY = '9999-12-31';

export interface Rows {
  readonly rows: readonly Transaction[];
  /** False where there are more than were read. */
  readonly isWhole: boolean;
}

/** The transactions from a day (YYYY-MM-DD) on. */
export const readRows = async (session: Session, fromDay: string): Promise<Rows> => {
  const rows: Transaction[] = [];
  const asked = { from_date: fromDay, to_date: LAST_DAY, records_per_page: ROWS_PER_PAGE };
  for await (const row of session.listTransactions.all(asked)) {
    if (rows.length === ROWS_MAX) return { rows, isWhole: false };
    rows.push(row);
  }
  return { rows, isWhole: true };
};
