import type { LeftOutRows } from '../../../domain/imports/import-preview.ts';
import type { FeedAccount, FeedHolding, FeedTransaction } from '../../../domain/upstream/feed.ts';
import type { FileFormat } from '../format.ts';
import type { Correction } from './corrections.ts';
import type { LimitCode } from './limits.ts';
import type { FaultCode } from './notes.ts';
import type { PendingList } from './statement.ts';
import type { Window } from './window.ts';

/** What was read of an OFX file, or why it is refused. Lines count from 1. */
export type OfxFile =
  | {
      readonly kind: 'read';
      /** Each account once, in the order of the file; at least one. */
      readonly accounts: readonly (OfxAccount | FailedOfxAccount)[];
      /** How the bytes were read: `utf-8`, `windows-1252`, … */
      readonly charset: string;
    }
  | {
      readonly kind: 'refused';
      readonly code: RefusalCode;
      /** Null where the whole file is meant. */
      readonly line: number | null;
    };

/** `file.…`: what the file is instead. `statement.none`: OFX that has no statement of an account. */
export type RefusalCode = `file.${Exclude<FileFormat, 'ofx'>}` | 'statement.none' | LimitCode;

export interface OfxAccount {
  readonly kind: 'account';
  readonly account: FeedAccount;
  readonly institutionName: string | null;
  /** The day of the balances, `YYYY-MM-DD`; null when the file does not say it. */
  readonly balanceAsOf: string | null;
  /** The days that the file covers, in order and apart from each other. Empty when it does not say so. */
  readonly windows: readonly Window[];
  /** Posted rows, in the order of the file. */
  readonly rows: readonly FeedTransaction[];
  /** Rows of this or of earlier files that the bank took back. */
  readonly corrections: readonly Correction[];
  /** Null when the file has no list of pending rows, and so says nothing about them. */
  readonly pending: PendingList | null;
  /** Null when the file has no list of positions. */
  readonly holdings: readonly FeedHolding[] | null;
  /** Amounts that were finer than their currency's smallest unit, and were rounded half to even. */
  readonly roundedCount: number;
  /** Rows of the file that are none, by reason. */
  readonly leftOut: readonly LeftOutRows[];
}

/** An account of which nothing can be taken over. */
export interface FailedOfxAccount {
  readonly kind: 'failed';
  /** Empty when the statement names no account. */
  readonly upstreamId: string;
  readonly name: string;
  readonly code: FaultCode;
  readonly line: number;
}
