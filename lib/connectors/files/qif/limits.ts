/** What a file may have at most. Beyond a limit the whole file is refused, with a code that names the limit. */

/** More than a program exports at once, and what one job can commit. */
export const ROWS_MAX = 50_000;

/** In characters. Longer than any text of a row. */
export const FIELD_LENGTH_MAX = 4_096;

/** Quicken has at most 500 parts of a split. */
export const FIELDS_OF_ROW_MAX = 2_000;

export type LimitCode = 'limit.bytes' | 'limit.rows' | 'limit.field' | 'limit.fields';
