import { type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { Page } from '../../../lib/domain/kernel/paging.ts';
import type { FoundTransaction } from '../../../lib/domain/transactions/transaction.ts';
import type { LedgerStore, TransactionQuery } from '../../../lib/store/ledger/ledger-store.ts';

/** Rows that are read in one trip: about a hundred chunks. */
const ROWS_PER_TRIP = 5_000;
/** As many as two members may hold that files fill. */
export const SUMMED_ROWS_MAX = 400_000;

type Ledger = Pick<LedgerStore, 'page'>;
type Query = Omit<TransactionQuery, 'page' | 'perPage'>;

/**
 * All rows that a list would show, page by page, for callers that sum them and keep none. The problem where there are too
 * many: a sum of some of them would be wrong.
 */
export const everyRow = async (ledger: Ledger, query: Query): Promise<AsyncIterable<FoundTransaction> | Problem> => {
  const first = await ledger.page({ ...query, page: 1, perPage: ROWS_PER_TRIP });
  return first.total > SUMMED_ROWS_MAX
    ? problem(
        'malformed',
        'The dates include more than 400,000 transactions, which are not added up; ask for fewer days.',
      )
    : rowsFrom(first, ledger, query);
};

async function* rowsFrom(
  first: Page<FoundTransaction>,
  ledger: Ledger,
  query: Query,
): AsyncGenerator<FoundTransaction> {
  yield* first.entries;
  for (let page = 2; (page - 1) * ROWS_PER_TRIP < first.total; page += 1) {
    yield* (await ledger.page({ ...query, page, perPage: ROWS_PER_TRIP })).entries;
  }
}
