import type { OpenField } from './import-mapping.ts';
import type { Reading } from './import-preview.ts';

/** The open fields of a mapping whose values can be shown side by side. */
export type DoubtfulField = Exclude<OpenField, 'columns' | 'currencyCode'>;

/** An open field of a mapping, and what each value makes of the file. */
export interface MappingDoubt {
  readonly field: DoubtfulField;
  /** Of rows that show the difference, the same ones for each value. */
  readonly readings: readonly Reading[];
}

/** So many rows show what a value means. */
export const DOUBT_ROWS_MAX = 3;
