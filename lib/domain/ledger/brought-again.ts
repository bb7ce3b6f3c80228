import type { FoundTransaction } from '../transactions/transaction.ts';
import { type BroughtRow, surplusOf } from './brought-rows.ts';
import type { LedgerIndex } from './ledger-index.ts';

/** Guids of the accounts that list rows of several accounts, because these were merged. */
export const mergedAccountsIn = (
  ledgers: readonly { readonly index: Pick<LedgerIndex, 'accounts'> | null }[],
): ReadonlySet<string> => {
  const all = ledgers.flatMap(({ index }) => index?.accounts ?? []);
  const byGuid = Map.groupBy(all, (guid) => guid);
  return new Set([...byGuid].flatMap(([guid, places]) => (places.length > 1 ? [guid] : [])));
};

/**
 * Rows that count for nothing, because another connection of the same account brought them too: guids, with those of their
 * parts. `rows` are those of merged accounts that would count. Rows are the same with the same account, day, direction,
 * amount, currency and text in the feed. It is not kept which rows these are, so the next refresh, an edit or the deletion
 * of a member may change it.
 */
export const broughtAgain = (rows: readonly FoundTransaction[]): ReadonlySet<string> =>
  surplusOf(rows.map(broughtRowOf));

const broughtRowOf = ({ accountGuid, member, transaction: row }: FoundTransaction): BroughtRow => ({
  guid: row.guid,
  parentGuid: row.parentGuid,
  identity: `${accountGuid} ${row.transactedOn} ${row.type} ${row.amountMinor} ${row.currencyCode} ${row.feedDescription}`,
  source: `${member.guid} ${row.account}`,
  hasBeenSplit: row.hasBeenSplit,
  isEdited: row.userSet.category || row.userSet.date,
  isPosted: row.status === 'POSTED',
  ordinal: member.ordinal,
});
