import type { CompleteMapping } from '../../domain/imports/import-mapping.ts';
import type { LeftOutRows, RowNotAdding, RowPlace } from '../../domain/imports/import-preview.ts';
import type { ImportFault, ImportFormat } from '../../domain/imports/import-record.ts';
import type { BalancePoint } from '../../domain/imports/same-account.ts';
import type { ServedDelta } from '../../domain/ledger/member-feed.ts';
import type { FeedAccount, FeedHolding, FeedTransaction } from '../../domain/upstream/feed.ts';

/**
 * Reads a file of one format. Calls nothing, and never throws for what a file says. Time and memory are linear in its
 * size.
 */
export type ReadFile = (bytes: Uint8Array, facts: FileFacts) => Promise<FileRead>;

export interface FileFacts {
  /** As the user's program gives it; null where it gives none. Formats may name an account by it. */
  readonly name: string | null;
  /** Null for files of other formats than CSV. */
  readonly table: TableFacts | null;
}

/** What a CSV file does not say itself. */
export interface TableFacts {
  readonly mapping: CompleteMapping;
  /** The account of rows of which the file does not say whose they are, as it is known so far. */
  readonly account: FeedAccount;
  /** Accounts that earlier files have named, as they are known so far. */
  readonly keyed?: readonly KeyedAccount[] | undefined;
  /** Rows of one account that no earlier file has named are of `account`. */
  readonly isNamed?: boolean | undefined;
}

/** An account with the key by which files name it. */
export interface KeyedAccount {
  readonly key: string;
  readonly account: FeedAccount;
}

/** What was read of a file, or why nothing of it can be taken over. */
export type FileRead = FileTaken | FileRefused;

export interface FileTaken {
  readonly kind: 'read';
  readonly format: ImportFormat;
  /** In the order of the file; at least one. */
  readonly accounts: readonly (FileAccount | FailedFileAccount)[];
}

export interface FileRefused {
  readonly kind: 'refused';
  readonly fault: ImportFault;
}

export interface FileAccount {
  readonly kind: 'account';
  readonly account: FeedAccount;
  /** A file is a part of what the bank has, so rows that it does not have stay. */
  readonly rows: ServedDelta;
  /** Null where the file says nothing about them. */
  readonly holdings: readonly FeedHolding[] | null;
  /** Rows of the file that are none, by reason. */
  readonly leftOut: readonly LeftOutRows[];
  /** What only tables say. */
  readonly table?: TableAccount;
}

export interface TableAccount {
  /** Of the account as the file names it; null where it names none. */
  readonly key: string | null;
  /** The balances after posted rows, in the order of the file. */
  readonly balances: readonly BalancePoint[];
  /** Rows whose balance does not follow from that of their neighbour. */
  readonly notAdding: readonly RowNotAdding[];
  readonly places: ReadonlyMap<FeedTransaction, RowPlace>;
  /** Of a last row that may be cut; null where nothing says so. */
  readonly cutLine: number | null;
}

/** An account of which nothing can be taken over. */
export interface FailedFileAccount {
  readonly kind: 'failed';
  /** Empty where the file does not name the account. */
  readonly upstreamId: string;
  readonly name: string;
  readonly fault: ImportFault;
}
