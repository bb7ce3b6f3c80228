import type { FeedAccount } from './feed.ts';
import type { Guid } from './guid.ts';
import type { Member } from './member.ts';

/** An account of a member as it is kept: what the feed last said of it, and who it is. Instants are epoch milliseconds. */
export interface Account {
  readonly guid: Guid<'ACT'>;
  /** Position among all accounts the member ever had; rows of the ledger name their account by it. */
  readonly ordinal: number;
  readonly feed: FeedAccount;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** An account and the member it belongs to. */
export interface FoundAccount<A extends Account = Account> {
  readonly account: A;
  readonly member: Member;
}
