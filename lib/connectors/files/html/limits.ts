/** What a page may have at most. Beyond a limit the whole file is refused, with a code that names the limit. */

/** Tables with rows. Each of them may be the table of transactions; a page of a bank has some dozens. */
export const TABLES_MAX = 1_000;

/** Tables in the cells of others. Pages of a bank have up to ten. */
export const TABLES_DEEP_MAX = 32;
