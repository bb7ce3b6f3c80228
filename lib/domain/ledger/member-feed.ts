import type { Guid } from '../kernel/guid.ts';
import type { FeedAccount, FeedHolding, FeedTransaction } from '../upstream/feed.ts';
import type { UndoneRows } from './imported-rows.ts';

/** Everything one aggregation brought for one member; what a commit is made of. */
export interface MemberFeed {
  readonly accounts: readonly AccountFeed[];
  /** It came by another connection than all that is stored: ids mean nothing between the two. */
  readonly isOfNewConnection?: true;
  /** Rows of earlier imports, of any account, that it replaces. */
  readonly undone?: UndoneRows;
  /** Accounts of which nothing could be understood. They stay as they are stored, and the job tells of them. */
  readonly unread?: readonly UnreadAccount[];
}

export interface UnreadAccount {
  /** Never trusted when empty, like that of a `FeedAccount`. */
  readonly upstreamId: string;
  readonly name: string;
  readonly institutionName: string | null;
  /** Code of the connector's own catalogue. */
  readonly trouble: string;
}

export interface AccountFeed {
  readonly account: FeedAccount;
  /** The account of the member that it is, where its user said so. */
  readonly boundTo?: Guid<'ACT'>;
  /** Null when the job did not ask for them: nothing stored is touched. */
  readonly transactions: Fetched<ServedTransactions> | null;
  /** Null when the job did not ask for them: nothing stored is touched. */
  readonly holdings: Fetched<readonly FeedHolding[]> | null;
  /** What the job tells of the account besides that. Left out where there is nothing to tell. */
  readonly notes?: AccountNotes;
}

export interface AccountNotes {
  readonly institutionName: string | null;
  /** Code of the connector's own catalogue for what is wrong with the account; parts that arrived count all the same. */
  readonly trouble: string | null;
  readonly roundedCount: number;
}

/** One account's part that arrived, or the machine code of why it did not; a failed part keeps what is stored. */
export type Fetched<T> =
  | { readonly kind: 'arrived'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: string };

export type ServedTransactions = ServedWindow | ServedDelta;

/** All rows between two dates: all pages together, in any order. */
export interface ServedWindow {
  readonly kind: 'window';
  readonly rows: readonly FeedTransaction[];
  /** First civil date the upstream really served; rows dated before it are left alone. */
  readonly servedFrom: string;
  /** Last civil date served; rows dated after it are left alone. Absent where the upstream served up to now. */
  readonly servedTo?: string;
}

/** Rows that say nothing about the rows that are not among them. */
export interface ServedDelta {
  readonly kind: 'delta';
  readonly rows: readonly ChangedTransaction[];
  /** Ids of rows that the upstream took back. Those that name no stored row mean nothing. */
  readonly removedIds: readonly string[];
  readonly extent: DeltaExtent;
  /** Civil dates of the rows, both included, where the upstream tells them: only to be shown. */
  readonly servedFrom: string | null;
  readonly servedTo: string | null;
}

/** A row of a delta. */
export interface ChangedTransaction extends FeedTransaction {
  /** Ids of earlier rows that the upstream took back, and in whose place this row stands. */
  readonly replacesIds?: readonly string[];
}

/**
 * How much of the upstream's rows a delta has. It decides whether a row of an unknown id may be a stored row of equal
 * content and another id, or must be a twin of it.
 *
 * - `changes`: what changed since the last answer, as after a cursor. Another id is another row.
 * - `all`: all rows that the upstream has, as without a cursor. A stored id that is not among them exists no longer.
 * - `part`: some rows, as in a file. Where all ids of whole days are others, they were issued anew; else they are twins.
 */
export type DeltaExtent = 'changes' | 'all' | 'part';
