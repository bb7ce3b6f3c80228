/** What an archive may have at most. Beyond a limit the whole file is refused, with a code that names the limit. */

/**
 * Of all entries together, counted while they are inflated. The largest workbook that can be imported has half of it, and
 * twice as many characters fit into the memory of the function.
 */
export const INFLATED_BYTES_MAX = 64 * 2 ** 20;

/** A workbook has a few parts for each of its sheets, and people may have two thousand of these. */
export const ENTRIES_MAX = 10_000;
