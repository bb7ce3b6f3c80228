import type { FeedAccount, FeedHolding, FeedTransaction } from '../upstream/feed.ts';

/** Everything one aggregation brought for one member; what a commit is made of. */
export interface MemberFeed {
  readonly accounts: readonly AccountFeed[];
}

export interface AccountFeed {
  readonly account: FeedAccount;
  /** Null when the job did not ask for them: nothing stored is touched. */
  readonly transactions: Fetched<ServedTransactions> | null;
  /** Null when the job did not ask for them: nothing stored is touched. */
  readonly holdings: Fetched<readonly FeedHolding[]> | null;
}

/** One account's part that arrived, or the machine code of why it did not; a failed part keeps what is stored. */
export type Fetched<T> =
  | { readonly kind: 'arrived'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: string };

/** All pages together, in any order. */
export interface ServedTransactions {
  readonly rows: readonly FeedTransaction[];
  /** First civil date the upstream really served; rows dated before it are left alone. */
  readonly servedFrom: string;
  /** Last civil date served; rows dated after it are left alone. Absent where the upstream served up to now. */
  readonly servedTo?: string;
}
