import type { FoundTransaction } from '../../../lib/domain/transactions/transaction.ts';
import type { LedgerStore, TransactionQuery } from '../../../lib/store/ledger/ledger-store.ts';

/** Rows that are read in one trip: about a hundred chunks. */
const ROWS_PER_TRIP = 5_000;
/** Twice the rows that one import may hold. */
const TRIPS_MAX = 80;

/** All rows that a list would show, page by page, for callers that sum them and keep none. */
export async function* everyRow(
  ledger: Pick<LedgerStore, 'page'>,
  query: Omit<TransactionQuery, 'page' | 'perPage'>,
): AsyncGenerator<FoundTransaction> {
  for (let page = 1; page <= TRIPS_MAX; page += 1) {
    const { entries, total } = await ledger.page({ ...query, page, perPage: ROWS_PER_TRIP });
    yield* entries;
    if (page * ROWS_PER_TRIP >= total) return;
  }
  throw new Error('The user has more rows than are read for a sum');
}
