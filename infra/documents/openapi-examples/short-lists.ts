/** Enough to see what is in a list. */
const ROWS_MAX = 1;
/** Of lists of words or numbers, which take no room. */
const WORDS_MAX = 3;

/** The value with the first rows alone of each list in it. */
export const withShortLists = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const rows: readonly unknown[] = value;
    return rows.slice(0, rows[0] instanceof Object ? ROWS_MAX : WORDS_MAX).map(withShortLists);
  }
  if (!(value instanceof Object)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, withShortLists(inside)]));
};
