import type { Guid } from '../kernel/guid.ts';
import type { Member } from '../members/member.ts';
import type { FeedAccount } from '../upstream/feed.ts';
import type { AccountEdits } from './account-edits.ts';

/** An account of a member as it is kept. Instants are epoch milliseconds. */
export interface Account {
  readonly guid: Guid<'ACT'>;
  /** Position among all accounts the member ever had; rows of the ledger name their account by it. */
  readonly ordinal: number;
  /** What the upstream last said of it; null for an account made by hand. */
  readonly feed: FeedAccount | null;
  /** Values that the user set: kept apart from the feed, so that no refresh undoes them. */
  readonly edits: AccountEdits;
  readonly state: AccountState;
  /** Sum of its holdings' market values in the feed's currency; null without holdings, or when one has no such value. */
  readonly holdingsValueMinor: bigint | null;
  /** Grows with every change that a reader can see. */
  readonly revision: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** An account, and the upstream's id as long as it can be trusted. */
export interface KnownAccount extends Account {
  readonly upstreamId: string | null;
}

/**
 * Only open accounts are shown. The others keep their place, because ordinals are never used again. Rows of a `merged`
 * account are listed under the account that it was merged into; a `blocked` one is not added again by the next refresh.
 */
export type AccountState =
  | { readonly kind: 'open' }
  | { readonly kind: 'merged'; readonly into: Guid<'ACT'> }
  | { readonly kind: 'blocked' }
  /** `joinedInto`: the account that it became when members were joined. */
  | { readonly kind: 'deleted'; readonly joinedInto?: Guid<'ACT'> };

export const OPEN: AccountState = { kind: 'open' };

/** Rows of accounts that are not shown any more are listed under this guid. */
export const NOBODY: Guid<'ACT'> = 'ACT-00000000-0000-0000-0000-000000000000';

/** The account under which its rows and holdings are listed. */
export const listedUnder = ({ guid, state }: Account): Guid<'ACT'> => {
  switch (state.kind) {
    case 'open':
      return guid;
    case 'merged':
      return state.into;
    case 'blocked':
    case 'deleted':
      return NOBODY;
  }
};

/** For each account that became another when members were joined, the one that it is listed under now. */
export const heirsOf = (accounts: readonly Account[]): ReadonlyMap<string, Guid<'ACT'>> => {
  const byGuid = new Map<string, Account>(accounts.map((account) => [account.guid, account]));
  return new Map(
    accounts.flatMap(({ guid, state }) => {
      const heir =
        state.kind === 'deleted' && state.joinedInto !== undefined ? byGuid.get(state.joinedInto) : undefined;
      return heir === undefined ? [] : [[guid, listedUnder(heir)]];
    }),
  );
};

/** An account and the member it belongs to. */
export interface FoundAccount<A extends Account = Account> {
  readonly account: A;
  readonly member: Member;
}

/** An account that its upstream lists for the first time, or that its user makes by hand (`feed` null). */
export const newAccount = (
  identity: Pick<KnownAccount, 'guid' | 'ordinal' | 'feed' | 'upstreamId'>,
  nowMs: number,
): KnownAccount => ({
  ...identity,
  edits: {},
  state: OPEN,
  holdingsValueMinor: null,
  revision: 1,
  createdAt: nowMs,
  updatedAt: nowMs,
});
