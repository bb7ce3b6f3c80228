/** What a file may have at most. Beyond a limit the whole file is refused, with a code that names the limit. */

/** Rows, positions and securities together: more than a bank exports at once, and what one job can commit. */
export const ROWS_MAX = 50_000;

/** Standard files have ten levels; each empty field without an end tag may count as one more. */
export const DEPTH_MAX = 32;

/** The longest name of the standard has 22 characters. */
export const TAG_NAME_LENGTH_MAX = 32;

/** In characters. The longest text of the standard that says something about money, a memo, has 255. */
export const LEAF_LENGTH_MAX = 4_096;

/** As many accounts as one aggregation may bring. */
export const ACCOUNTS_MAX = 500;

/** Statements and lists of rows: ten months of 500 accounts, glued together. Empty ones would cost memory only. */
export const STATEMENTS_MAX = 10_000;

export type LimitCode =
  | 'limit.bytes'
  | 'limit.rows'
  | 'limit.depth'
  | 'limit.tag_name'
  | 'limit.leaf'
  | 'limit.accounts'
  | 'limit.statements';

/** A limit that the file passes, and where in its text. */
export interface LimitPassed {
  readonly kind: 'limit';
  readonly code: LimitCode;
  readonly at: number;
}
