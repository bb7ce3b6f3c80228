/** Texts that the cells of a workbook share: twenty in each of the rows that a table may have. Empty ones cost memory only. */
export const STRINGS_MAX = 1_000_000;
