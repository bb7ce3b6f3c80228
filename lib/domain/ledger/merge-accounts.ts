import { type KnownAccount, newAccount } from '../accounts/account.ts';
import { lastDigitsOf } from '../accounts/account-removal.ts';
import type { Guid } from '../kernel/guid.ts';
import type { FeedAccount } from '../upstream/feed.ts';
import { trustedIds } from './trusted-ids.ts';

export interface AccountsMerged {
  /** All accounts of the member by ordinal; those the upstream no longer serves stay as they are. */
  readonly accounts: readonly KnownAccount[];
  /** Ordinal of each account of the feed, in the feed's order. */
  readonly ordinals: readonly number[];
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
  const ordinals = new Map<number, number>();
  const taken = new Set<number>();
  const match = (find: (account: FeedAccount, candidate: KnownAccount) => boolean): void => {
    for (const [index, account] of feed.entries()) {
      if (ordinals.has(index)) continue;
      const found = stored.find((candidate) => !taken.has(candidate.ordinal) && find(account, candidate));
      if (found === undefined) continue;
      ordinals.set(index, found.ordinal);
      taken.add(found.ordinal);
    }
  };
  match((account, candidate) => candidate.upstreamId !== null && candidate.upstreamId === idOf(account));
  match((account, { feed: known }) => known !== null && likenessOf(account) === likenessOf(known));

  const accounts = [...stored];
  let hasChanged = false;
  for (const [index, account] of feed.entries()) {
    const ordinal = ordinals.get(index);
    const known = ordinal === undefined ? undefined : accounts[ordinal];
    if (known === undefined) {
      ordinals.set(index, accounts.length);
      accounts.push(
        newAccount({ guid: newGuid(), ordinal: accounts.length, feed: account, upstreamId: idOf(account) }, nowMs),
      );
      hasChanged = true;
      continue;
    }
    const upstreamId = idOf(account);
    // Nothing more is kept of a blocked account than what tells it from a new one.
    const feedNow = known.state.kind === 'blocked' ? known.feed : account;
    const isSame = known.feed === feedNow || (known.feed !== null && isSameFeed(known.feed, account));
    if (isSame && known.upstreamId === upstreamId) continue;
    accounts[known.ordinal] = isSame
      ? { ...known, feed: feedNow, upstreamId }
      : { ...known, feed: feedNow, upstreamId, revision: known.revision + 1, updatedAt: nowMs };
    hasChanged = true;
  }
  return { accounts, ordinals: feed.map((_, index) => ordinals.get(index) ?? -1), hasChanged };
};

const likenessOf = (account: FeedAccount): string =>
  [
    account.accountType,
    account.currencyCode,
    lastDigitsOf(account.accountNumber) ?? '',
    account.name.trim().toLowerCase(),
  ].join('\n');

/** The id is left out: it may change without anything a reader sees changing. */
const isSameFeed = (a: FeedAccount, b: FeedAccount): boolean => {
  const values = new Map<string, unknown>(Object.entries(a));
  return Object.entries(b).every(([name, value]) => name === 'upstreamId' || values.get(name) === value);
};
