/** A person has a few dozen accounts at most. A longer list is not believed. */
export const ACCOUNTS_MAX = 500;

/** Rows that one import may hold in memory: twice the largest import that must work. */
export const ROWS_MAX = 200_000;
