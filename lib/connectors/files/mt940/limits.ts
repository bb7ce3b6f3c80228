/** What a file may have at most. Beyond a limit the whole file is refused, with a code that names the limit. */

/** More than a bank exports at once, and what one job can commit. */
export const ROWS_MAX = 50_000;

/** In characters, of one field with all its lines. The standard has 390 at most; German banks write some hundred more. */
export const FIELD_LENGTH_MAX = 4_096;

/** As many accounts as one aggregation may bring. */
export const ACCOUNTS_MAX = 500;

/** A page for each day of ten months of 33 accounts. Empty ones would cost memory only. */
export const STATEMENTS_MAX = 10_000;

export type LimitCode = 'limit.bytes' | 'limit.rows' | 'limit.field' | 'limit.accounts' | 'limit.statements';
