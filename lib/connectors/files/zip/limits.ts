/** What an archive may have at most. Beyond a limit the whole file is refused, with a code that names the limit. */

/**
 * Of all entries together, counted while they are inflated. A workbook of 50,000 rows has a third of it. Such parts, their
 * texts and what is read of them take less than half of the memory of the function.
 */
export const INFLATED_BYTES_MAX = 64 * 2 ** 20;

/** A workbook has a few parts for each of its sheets, and people may have two thousand of these. */
export const ENTRIES_MAX = 10_000;
