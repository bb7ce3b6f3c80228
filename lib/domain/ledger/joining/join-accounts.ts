import { type KnownAccount, OPEN } from '../../accounts/account.ts';
import type { Guid } from '../../kernel/guid.ts';
import type { FeedAccount } from '../../upstream/feed.ts';
import { type AccountsWithRows, pairAccounts } from './pair-accounts.ts';

export interface JoinedAccounts<A> {
  /** All accounts of the kept member after the join, by ordinal. An account that stays as it is is the same object. */
  readonly accounts: readonly A[];
  /** The ordinal that the rows of each account have from now on, by the ordinal in its member before. */
  readonly placesOfKept: readonly number[];
  readonly placesOfLost: readonly number[];
  /** Accounts that became another: each with the one that stays, as both were before. */
  readonly pairs: readonly AccountPair<A>[];
  /** Accounts of other members that had been merged into one of these. */
  readonly others: ReadonlyMap<A, A>;
}

export interface AccountPair<A> {
  readonly stays: A;
  readonly goes: A;
}

/**
 * The accounts of a member into which another is joined. Two accounts that are one have the guid of the kept member's from
 * now on, or the other's where only that one is shown. All other accounts of the lost member come over with their guids.
 */
export const joinAccounts = <A extends KnownAccount>(
  kept: AccountsWithRows<A>,
  lost: AccountsWithRows<A>,
  others: readonly A[],
  nowMs: number,
): JoinedAccounts<A> => {
  const found = pairAccounts(kept, lost);
  const keptOf = new Map([...found].map(([mine, theirs]) => [theirs, mine]));
  const accounts: A[] = [...kept.accounts];
  const placesOfKept = kept.accounts.map(({ ordinal }) => ordinal);
  const pairs: AccountPair<A>[] = [];
  const placesOfLost = lost.accounts.map((theirs) => {
    const ordinal = accounts.length;
    const mine = keptOf.get(theirs);
    if (mine === undefined) {
      accounts.push(moved(theirs, ordinal, nowMs));
      return ordinal;
    }
    if (!isShown(mine, theirs) && isShown(theirs, mine)) {
      pairs.push({ stays: theirs, goes: mine });
      accounts.push(moved(withBoth(theirs, mine, nowMs), ordinal, nowMs));
      accounts[mine.ordinal] = gone(mine, mine.ordinal, theirs.guid, nowMs);
      placesOfKept[mine.ordinal] = ordinal;
      return ordinal;
    }
    pairs.push({ stays: mine, goes: theirs });
    accounts[mine.ordinal] = withBoth(mine, theirs, nowMs);
    accounts.push(gone(theirs, ordinal, mine.guid, nowMs));
    return mine.ordinal;
  });
  const redirect = redirection(pairs, [...accounts, ...others]);
  const changed = others.map((account) => [account, redirect(account)] as const);
  return {
    accounts: accounts.map(redirect),
    placesOfKept,
    placesOfLost,
    pairs,
    others: new Map(changed.filter(([before, after]) => before !== after)),
  };
};

/** Whether rows of the account are shown, under its own guid or under another one than that of `other`. */
const isShown = ({ state }: KnownAccount, other: KnownAccount): boolean =>
  state.kind === 'open' || (state.kind === 'merged' && state.into !== other.guid);

const moved = <A extends KnownAccount>(account: A, ordinal: number, nowMs: number): A => ({
  ...account,
  ordinal,
  revision: account.revision + 1,
  updatedAt: nowMs,
});

/** Nothing is left but the name of the account that it became. */
const gone = <A extends KnownAccount>(account: A, ordinal: number, into: Guid<'ACT'>, nowMs: number): A => ({
  ...account,
  ordinal,
  feed: null,
  upstreamId: null,
  edits: {},
  holdingsValueMinor: null,
  state: { kind: 'deleted', joinedInto: into },
  revision: account.revision + 1,
  updatedAt: nowMs,
});

/** The later balance counts. Where the user set the same of both accounts, what was set of the one that stays. */
const withBoth = <A extends KnownAccount>(stays: A, goes: A, nowMs: number): A => {
  const isRemoved = goes.state.kind === 'blocked' || goes.state.kind === 'deleted';
  const upstreamId = stays.upstreamId ?? goes.upstreamId;
  const feed = isRemoved ? stays.feed : laterFeed(stays, goes);
  const hasMoreEdits = !isRemoved && Object.keys(goes.edits).some((name) => !Object.hasOwn(stays.edits, name));
  if (feed === stays.feed && !hasMoreEdits && upstreamId === stays.upstreamId) return stays;
  const joined = { ...stays, feed, upstreamId, edits: isRemoved ? stays.edits : { ...goes.edits, ...stays.edits } };
  return feed === stays.feed && !hasMoreEdits ? joined : { ...joined, revision: stays.revision + 1, updatedAt: nowMs };
};

/** What the later file said; the name and the number are those of the account that stays. */
const laterFeed = (stays: KnownAccount, goes: KnownAccount): FeedAccount | null => {
  const [a, b] = [stays.feed, goes.feed];
  if (a === null || b === null) return a ?? b;
  if ((b.balanceAsOf ?? '') <= (a.balanceAsOf ?? '')) return a;
  return { ...b, upstreamId: a.upstreamId, name: a.name, accountNumber: a.accountNumber ?? b.accountNumber };
};

/**
 * Leads accounts that were merged into one that is gone to the one that stays. An account into which all of them end is
 * open, or not shown for another reason.
 */
const redirection = <A extends KnownAccount>(
  pairs: readonly AccountPair<A>[],
  all: readonly A[],
): ((account: A) => A) => {
  const heirs = new Map<string, Guid<'ACT'>>(pairs.map(({ goes, stays }) => [goes.guid, stays.guid]));
  const states = new Map<string, A['state']>(all.map(({ guid, state }) => [guid, state]));
  const endOf = (from: Guid<'ACT'>): Guid<'ACT'> => {
    let guid = from;
    // Two accounts that lead to each other end after all have been visited once.
    for (let step = 0; step < all.length; step += 1) {
      const heir = heirs.get(guid);
      const state = states.get(guid);
      if (heir !== undefined) guid = heir;
      else if (state?.kind === 'merged') guid = state.into;
      else return guid;
    }
    return from;
  };
  return (account) => {
    const { state } = account;
    if (state.kind === 'merged') {
      const into = endOf(state.into);
      if (into === account.guid || (into === state.into && heirs.has(into))) return { ...account, state: OPEN };
      return into === state.into ? account : { ...account, state: { kind: 'merged', into } };
    }
    if (state.kind !== 'deleted' || state.joinedInto === undefined) return account;
    const heir = heirs.get(state.joinedInto);
    return heir === undefined ? account : { ...account, state: { kind: 'deleted', joinedInto: heir } };
  };
};
