import type { Rows } from './row.ts';

/** An account as it stands at the end of a day. */
export interface AccountStatement {
  /** Posted rows only; negative for debts. */
  readonly cents: number;
  readonly pendingCents: number;
  readonly rows: Rows;
}
