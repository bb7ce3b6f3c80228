/** Tables in the cells of others, beyond which a page is refused. Pages of a bank have up to ten. */
export const TABLES_DEEP_MAX = 32;
