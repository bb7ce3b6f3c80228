import type { FeedTransaction } from '../../../domain/upstream/feed.ts';
import type { LimitCode } from './limits.ts';

/** Why one account of a file cannot be taken over. Other accounts of the file can. */
export type FaultCode =
  | 'account.missing'
  /** `:60F:`, which also names the currency. */
  | 'balance.opening_missing'
  /** The file, or the message, ends before `:62F:`; of an MT942 before its totals and its end. */
  | 'statement.cut_off'
  /** `:60F:`, `:62F:`, `:34F:` or a total that is not as the standard has it. */
  | 'balance.malformed'
  /** The opening balance and the rows do not give the closing balance. */
  | 'balance.mismatch'
  /** The totals of an MT942 are not those of its rows. */
  | 'total.mismatch'
  /** A `:61:` that is not as the standard has it. */
  | 'row.malformed'
  | 'date.malformed'
  | 'number.malformed';

export type RefusalCode = 'statement.none' | LimitCode;

export interface Fault {
  readonly code: FaultCode;
  readonly line: number;
}

export interface Balance {
  readonly minor: bigint;
  readonly currencyCode: string;
  readonly date: string;
}

/** One message. `rows`: in the order of the file. */
export interface Statement {
  readonly kind: 'statement';
  /** As `:25:` has it, without blanks. */
  readonly account: string;
  readonly currencyCode: string;
  /** Null for an MT942, which has no balances. */
  readonly balances: {
    readonly opening: Balance;
    readonly closing: Balance;
    readonly available: Balance | null;
  } | null;
  readonly rows: readonly FeedTransaction[];
}

export interface FailedStatement {
  readonly kind: 'failed';
  /** Empty where the message names none. */
  readonly account: string;
  readonly currencyCode: string | null;
  readonly fault: Fault;
}
