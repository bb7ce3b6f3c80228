import { broughtAgain, mergedAccountsIn } from '../../../lib/domain/ledger/brought-again.ts';
import type { FoundTransaction } from '../../../lib/domain/transactions/transaction.ts';

/** The rows without those that another connection of the same account brought too. Only rows that `counts` takes are compared. */
export async function* eachOnce(
  rows: AsyncIterable<FoundTransaction>,
  ledgers: Parameters<typeof mergedAccountsIn>[0],
  counts: (row: FoundTransaction['transaction']) => boolean,
): AsyncGenerator<FoundTransaction> {
  const merged = mergedAccountsIn(ledgers);
  const compared: FoundTransaction[] = [];
  for await (const found of rows) {
    if (merged.has(found.accountGuid) && counts(found.transaction)) compared.push(found);
    else yield found;
  }
  const again = broughtAgain(compared);
  yield* compared.filter(({ transaction }) => !again.has(transaction.guid));
}
