import type { AccountNumber, AccountOwner } from '../../domain/accounts/account-details.ts';
import type { ChangedTransaction, DeltaExtent, UnreadAccount } from '../../domain/ledger/member-feed.ts';
import type { UpstreamNotice } from '../../domain/members/upstream-notice.ts';
import type { FeedAccount, FeedHolding, FeedTransaction } from '../../domain/upstream/feed.ts';
import type { Observed } from './observed.ts';
import type { Trouble } from './trouble.ts';

/** Everything that one job brought from an upstream. */
export interface FetchedData {
  readonly accounts: readonly FetchedAccount[];
  /** What went wrong for a part of the fetched data only. */
  readonly troubles: readonly Trouble[];
  /** Accounts of which nothing can be understood, so that a user sees that they are there. Left out where there are none. */
  readonly unread?: readonly UnreadAccount[];
  /** What the upstream says to its users. Left out where it says nothing. */
  readonly notices?: readonly UpstreamNotice[];
}

/** A part is null where the job did not ask for it. */
export interface FetchedAccount {
  readonly account: FeedAccount;
  readonly institutionName: string | null;
  /**
   * Code of what is wrong with this account, where the connector knows more than the failures of its parts say. The account
   * then counts as failed, the member does not, and the parts that came are kept.
   */
  readonly trouble?: string;
  readonly rows: Observed<FetchedRows> | null;
  readonly holdings: Observed<readonly FeedHolding[]> | null;
  readonly numbers: Observed<readonly AccountNumber[]> | null;
  readonly owners: Observed<readonly AccountOwner[]> | null;
  /** How many amounts were finer than the smallest unit of their currency, and were rounded. */
  readonly roundedCount: number;
}

export type FetchedRows =
  /** Whole between two civil dates, both included: what is missing there is no longer at the upstream. */
  | {
      readonly kind: 'window';
      readonly rows: readonly FeedTransaction[];
      readonly servedFrom: string;
      readonly servedTo: string;
    }
  /** Says nothing about rows that it does not name. */
  | {
      readonly kind: 'delta';
      /** New and changed rows. Each row once, with its last content: a row that comes twice is two rows that look the same. */
      readonly upserts: readonly ChangedTransaction[];
      /** Rows that the upstream took back, by id. Of an id that is also among `upserts` the row goes. */
      readonly removedIds: readonly string[];
      readonly extent: DeltaExtent;
      /** Civil dates of the rows, both included; null where the upstream does not tell them. They are only shown. */
      readonly servedFrom: string | null;
      readonly servedTo: string | null;
    };
