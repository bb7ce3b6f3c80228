import { type KnownAccount, newAccount } from '../accounts/account.ts';
import { lastDigitsOf } from '../accounts/account-removal.ts';
import type { Guid } from '../kernel/guid.ts';
import { withChange } from '../kernel/with-change.ts';
import type { FeedAccount } from '../upstream/feed.ts';
import { pairUp } from './pair-up.ts';
import { trustedIds } from './trusted-ids.ts';

export interface AccountsMerged {
  /** All accounts of the member by ordinal; those the upstream no longer serves stay as they are. */
  readonly accounts: readonly KnownAccount[];
  /** Ordinal of each account of the feed, in the feed's order. */
  readonly ordinals: readonly number[];
  /** Ordinals of the accounts of which a balance of a later day is stored than the feed's. */
  readonly outdated: ReadonlySet<number>;
  readonly hasChanged: boolean;
}

/**
 * Finds each account of the feed among those stored: by its id, else (new connection, placeholder ids) by type, name,
 * currency and the last digits of its number. Guids and ordinals never change and are never used again.
 */
export const mergeAccounts = (
  stored: readonly KnownAccount[],
  feed: readonly FeedAccount[],
  nowMs: number,
  newGuid: () => Guid<'ACT'>,
): AccountsMerged => {
  const trusted = trustedIds(feed.map((account) => account.upstreamId));
  const idOf = (account: FeedAccount): string | null => (trusted.has(account.upstreamId) ? account.upstreamId : null);
  const known = pairUp(feed, stored, [
    (account, { upstreamId }) => upstreamId !== null && upstreamId === idOf(account),
    (account, candidate) => candidate.feed !== null && likenessOf(account) === likenessOf(candidate.feed),
  ]);
  const accounts = [...stored];
  const outdated = new Set<number>();
  let hasChanged = false;
  const ordinals = feed.map((account) => {
    const upstreamId = idOf(account);
    const before = known.get(account);
    const after =
      before === undefined
        ? newAccount({ guid: newGuid(), ordinal: accounts.length, feed: account, upstreamId }, nowMs)
        : withFeed(before, account, upstreamId, nowMs);
    accounts[after.ordinal] = after;
    hasChanged ||= after !== before;
    if (before !== undefined && isOutdated(account, before)) outdated.add(after.ordinal);
    return after.ordinal;
  });
  return { accounts, ordinals, outdated, hasChanged };
};

/** Whether the stored balance is of a later day: files are imported in any order. */
const isOutdated = ({ balanceAsOf }: FeedAccount, { feed }: KnownAccount): boolean =>
  feed !== null && feed.balanceAsOf !== null && balanceAsOf !== null && balanceAsOf < feed.balanceAsOf;

/** Whether the answer says nothing of the account that is worth more than what is stored. Some files have no balance. */
const saysNothing = (account: FeedAccount, known: KnownAccount): boolean =>
  isOutdated(account, known) ||
  (known.feed !== null &&
    known.feed.balanceAsOf !== null &&
    account.balanceAsOf === null &&
    account.balanceMinor === null);

/**
 * The same object where the feed brings nothing new. The id and the day of the balance may change without anything that a
 * reader sees.
 */
const withFeed = (
  known: KnownAccount,
  account: FeedAccount,
  upstreamId: string | null,
  nowMs: number,
): KnownAccount => {
  // Of a blocked account only what recognises it is kept, so the feed is not stored. What an account made by hand is, only
  // its user says.
  const isKept = known.state.kind === 'blocked' || known.feed === null || saysNothing(account, known);
  const feed = isKept ? known.feed : account;
  const isSame =
    known.feed === feed ||
    (known.feed !== null &&
      withChange(known.feed, { ...account, upstreamId: undefined, balanceAsOf: undefined }) === known.feed);
  if (isSame && known.upstreamId === upstreamId && known.feed?.balanceAsOf === feed?.balanceAsOf) return known;
  const next = { ...known, feed, upstreamId };
  return isSame ? next : { ...next, revision: known.revision + 1, updatedAt: nowMs };
};

const likenessOf = (account: FeedAccount): string =>
  [
    account.accountType,
    account.currencyCode,
    lastDigitsOf(account.accountNumber) ?? '',
    account.name.trim().toLowerCase(),
  ].join('\n');
