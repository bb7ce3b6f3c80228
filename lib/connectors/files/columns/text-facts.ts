import type { SeenColumn } from './seen-column.ts';

/** A column of texts with its name in plain words, and how well its name fits what it may be; null where it does not. */
export interface TextColumn {
  readonly column: SeenColumn;
  readonly header: string;
  readonly descriptionRank: number | null;
  readonly memoRank: number | null;
}

export interface TextFacts {
  /** The cells of the first rows. */
  readonly rows: readonly (readonly string[])[];
  /** Where a column stands in them, from 0. */
  readonly indexOf: (column: SeenColumn) => number;
  /** Null where it cannot be seen. */
  readonly directionOfRow: (cells: readonly string[]) => 'in' | 'out' | null;
}
