import { isProblem, type Problem } from '../../../lib/contract/error-code.ts';
import { broughtAgain, daysToCompare, mergedAccountsIn } from '../../../lib/domain/ledger/brought-again.ts';
import type { FoundTransaction } from '../../../lib/domain/transactions/transaction.ts';
import { everyRow } from './every-row.ts';

type Counts = (row: FoundTransaction['transaction']) => boolean;
type Ledger = Parameters<typeof everyRow>[0];
type Query = Parameters<typeof everyRow>[1] & { readonly from: string };

/** The rows of a query without those that another connection of the same account brought too; the problem with too many. */
export const everyRowOnce = async (
  ledger: Ledger,
  query: Query,
  counts: Counts,
): Promise<AsyncIterable<FoundTransaction> | Problem> => {
  const rows = await everyRow(ledger, { ...query, ...daysToCompare(query, query.ledgers) });
  return isProblem(rows) ? rows : eachOnce(rows, query, counts);
};

interface Asked {
  readonly ledgers: Parameters<typeof mergedAccountsIn>[0];
  readonly from: string;
  readonly to: string | null;
}

/** Of rows of `daysToCompare` those of the asked days, each once. Only rows that `counts` takes are compared. */
export async function* eachOnce(
  rows: AsyncIterable<FoundTransaction>,
  { ledgers, from, to }: Asked,
  counts: Counts,
): AsyncGenerator<FoundTransaction> {
  const merged = mergedAccountsIn(ledgers);
  const isAsked = ({ transaction: { date } }: FoundTransaction): boolean => date >= from && (to === null || date <= to);
  const compared: FoundTransaction[] = [];
  for await (const found of rows) {
    if (merged.has(found.accountGuid) && counts(found.transaction)) compared.push(found);
    else if (isAsked(found)) yield found;
  }
  const again = broughtAgain(compared);
  yield* compared.filter((found) => isAsked(found) && !again.has(found.transaction.guid));
}
