import { dateOf, earliestOf, latestOf } from '../kernel/calendar.ts';
import type { FoundTransaction } from '../transactions/transaction.ts';
import type { LedgerIndex } from './ledger-index.ts';

/** Guids of the accounts that list rows of several accounts, because these were merged. */
export const mergedAccountsIn = (
  ledgers: readonly { readonly index: Pick<LedgerIndex, 'accounts'> | null }[],
): ReadonlySet<string> => {
  const all = ledgers.flatMap(({ index }) => index?.accounts ?? []);
  const byGuid = Map.groupBy(all, (guid) => guid);
  return new Set([...byGuid].flatMap(([guid, places]) => (places.length > 1 ? [guid] : [])));
};

/** Civil dates, both inclusive; null for no bound. */
interface Days {
  readonly from: string;
  readonly to: string | null;
}

/**
 * The days on which rows must be read to find all that are the same as those of the asked days: a user may have moved one of
 * them to any day. The asked days themselves where no account is merged, or no row was moved.
 */
export const daysToCompare = (
  asked: Days,
  ledgers: readonly { readonly index: Pick<LedgerIndex, 'accounts' | 'strays'> | null }[],
): Days => {
  if (mergedAccountsIn(ledgers).size === 0) return asked;
  let { from, to } = asked;
  for (const { feedDay, day } of ledgers.flatMap(({ index }) => index?.strays ?? [])) {
    from = earliestOf(from, dateOf(Math.min(feedDay, day)));
    if (to !== null) to = latestOf(to, dateOf(Math.max(feedDay, day)));
  }
  return { from, to };
};

/**
 * Rows that count for nothing, because another connection of the same account brought them too: guids, with those of their
 * parts. `rows` are those of merged accounts that would count. Rows are the same with the same account, day, direction,
 * amount, currency and text in the feed. Of n and m such rows of two connections, the larger number counts. It is not kept
 * which rows these are, so the next refresh, an edit or the deletion of a member may change it.
 */
export const broughtAgain = (rows: readonly FoundTransaction[]): ReadonlySet<string> => {
  const again = new Set<string>();
  const same = Map.groupBy(
    rows.filter(({ transaction }) => transaction.parentGuid === null),
    identityOf,
  );
  for (const group of same.values()) {
    const bySource = Map.groupBy(group, sourceOf);
    if (bySource.size === 1) continue;
    const count = Math.max(...[...bySource.values()].map((ofSource) => ofSource.length));
    for (const { transaction } of group.toSorted(bestFirst).slice(count)) again.add(transaction.guid);
  }
  const isPart = ({ transaction: { parentGuid } }: FoundTransaction): boolean =>
    parentGuid !== null && again.has(parentGuid);
  return new Set([...again, ...rows.filter(isPart).map(({ transaction }) => transaction.guid)]);
};

const identityOf = ({ accountGuid, transaction: row }: FoundTransaction): string =>
  `${accountGuid} ${row.transactedOn} ${row.type} ${row.amountMinor} ${row.currencyCode} ${row.feedDescription}`;

/** The connection's own account. */
const sourceOf = ({ member, transaction }: FoundTransaction): string => `${member.guid} ${transaction.account}`;

/** What the user said of a row counts, then what has been posted. */
const bestFirst = (a: FoundTransaction, b: FoundTransaction): number =>
  rankOf(b) - rankOf(a) || a.member.ordinal - b.member.ordinal || (a.transaction.guid < b.transaction.guid ? -1 : 1);

const rankOf = ({ transaction: { hasBeenSplit, userSet, status } }: FoundTransaction): number =>
  (hasBeenSplit ? 4 : 0) + (userSet.category || userSet.date ? 2 : 0) + (status === 'POSTED' ? 1 : 0);
