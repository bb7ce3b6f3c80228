import type { KnownAccount } from '../../accounts/account.ts';
import type { LedgerRow } from '../ledger-row.ts';
import { isListed } from '../ledger-row.ts';
import { identityOfStored } from '../matching/row-content.ts';
import { pairUp } from '../pair-up.ts';

/** The accounts of a member by their ordinals, and the rows of each. */
export interface AccountsWithRows<A extends KnownAccount = KnownAccount> {
  readonly accounts: readonly A[];
  readonly rowsOf: (ordinal: number) => readonly LedgerRow[];
}

/** So many equal rows show that two accounts without a number are one, when not even their names are the same. */
const EQUAL_ROWS_MIN = 3;

/**
 * Which accounts of two members are one: those with the same id, else the same number, type and currency. A table has no
 * number, and is named by its file: there most of the rows on days that both accounts have must be equal.
 */
export const pairAccounts = <A extends KnownAccount>(
  kept: AccountsWithRows<A>,
  lost: AccountsWithRows<A>,
): ReadonlyMap<A, A> => {
  const isAlike = (mine: A, theirs: A): boolean => {
    const [a, b] = [mine.feed, theirs.feed];
    return a !== null && b !== null && a.accountType === b.accountType && a.currencyCode === b.currencyCode;
  };
  const hasEqualRows = (mine: A, theirs: A, rowsMin: number): boolean =>
    isAlike(mine, theirs) &&
    mine.feed?.accountNumber === null &&
    theirs.feed?.accountNumber === null &&
    areMostlyEqual(kept.rowsOf(mine.ordinal), lost.rowsOf(theirs.ordinal), rowsMin);
  return pairUp(kept.accounts.filter(isKnown), lost.accounts.filter(isKnown), [
    (mine, theirs) => mine.upstreamId !== null && mine.upstreamId === theirs.upstreamId,
    (mine, theirs) => isAlike(mine, theirs) && numberOf(mine) !== '' && numberOf(mine) === numberOf(theirs),
    (mine, theirs) => nameOf(mine) === nameOf(theirs) && hasEqualRows(mine, theirs, 1),
    (mine, theirs) => hasEqualRows(mine, theirs, EQUAL_ROWS_MIN),
  ]);
};

/** One that became another account earlier is nothing any more. */
const isKnown = ({ upstreamId, feed }: KnownAccount): boolean => upstreamId !== null || feed !== null;

const numberOf = ({ feed }: KnownAccount): string => feed?.accountNumber?.replaceAll(/[^0-9A-Za-z]/g, '') ?? '';
const nameOf = ({ feed }: KnownAccount): string => feed?.name.trim().toLowerCase() ?? '';

const areMostlyEqual = (mine: readonly LedgerRow[], theirs: readonly LedgerRow[], rowsMin: number): boolean => {
  const shared = daysOf(mine).intersection(daysOf(theirs));
  const onShared = (rows: readonly LedgerRow[]): readonly LedgerRow[] =>
    rows.filter((row) => isListed(row) && shared.has(row.transactedOn));
  const [a, b] = [onShared(mine), onShared(theirs)];
  const left = new Map<string, number>();
  for (const row of a) left.set(identityOfStored(row), (left.get(identityOfStored(row)) ?? 0) + 1);
  let equal = 0;
  for (const row of b) {
    const count = left.get(identityOfStored(row)) ?? 0;
    if (count === 0) continue;
    left.set(identityOfStored(row), count - 1);
    equal += 1;
  }
  return equal >= rowsMin && equal * 2 > Math.min(a.length, b.length);
};

const daysOf = (rows: readonly LedgerRow[]): ReadonlySet<string> =>
  new Set(rows.filter(isListed).map(({ transactedOn }) => transactedOn));
