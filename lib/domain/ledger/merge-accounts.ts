import { type Account, OPEN } from '../accounts/account.ts';
import type { Guid } from '../kernel/guid.ts';
import { type FeedAccount, NO_ACCOUNT_FACTS } from '../upstream/feed.ts';
import { trustedIds } from './trusted-ids.ts';

/** An account as the merge sees it: the record, and the upstream's id as long as it can be trusted. */
export interface KnownAccount extends Account {
  readonly upstreamId: string | null;
}

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
      accounts.push({
        guid: newGuid(),
        ordinal: accounts.length,
        feed: account,
        edits: {},
        state: OPEN,
        holdingsValueMinor: null,
        upstreamId: idOf(account),
        revision: 1,
        createdAt: nowMs,
        updatedAt: nowMs,
      });
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

/** How many digits of an account number institutions leave unmasked. */
const NUMBER_DIGITS_SHOWN = 4;

const likenessOf = (account: FeedAccount): string =>
  [
    account.accountType,
    account.currencyCode,
    account.accountNumber?.replaceAll(/[^0-9A-Za-z]/g, '').slice(-NUMBER_DIGITS_SHOWN) ?? '',
    account.name.trim().toLowerCase(),
  ].join('\n');

/** The id is left out: it may change without anything a reader sees changing. */
const isSameFeed = (a: FeedAccount, b: FeedAccount): boolean => {
  const values = new Map<string, unknown>(Object.entries(a));
  return Object.entries(b).every(([name, value]) => name === 'upstreamId' || values.get(name) === value);
};

/** What is kept of a blocked account: enough to know it again when its upstream lists it, and nothing of what it held. */
export const identityOf = (feed: FeedAccount): FeedAccount => ({
  ...NO_ACCOUNT_FACTS,
  upstreamId: feed.upstreamId,
  name: feed.name,
  accountType: feed.accountType,
  accountNumber: feed.accountNumber?.replaceAll(/[^0-9A-Za-z]/g, '').slice(-NUMBER_DIGITS_SHOWN) ?? null,
  currencyCode: feed.currencyCode,
  isClosed: feed.isClosed,
});
