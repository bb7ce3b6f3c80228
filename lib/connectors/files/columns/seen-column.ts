import type { ColumnField } from '../../../domain/imports/import-mapping.ts';
import type { HeaderMeaning } from '../../../domain/imports/words/language-words.ts';
import { type ColumnTally, hasNumbersIn } from './column-tally.ts';

/** A column with what is known of it. */
export interface SeenColumn {
  readonly name: string;
  readonly tally: ColumnTally;
  /** No text stands in it twice. */
  readonly isUnique: boolean;
}

/** The columns that have a field so far. */
export type Taken = Map<SeenColumn, ColumnField>;
/** The free column with the best name for a field. */
export type BestOf = (field: HeaderMeaning, isRight: (column: SeenColumn) => boolean) => SeenColumn | null;

export const hasNumbers = ({ tally }: SeenColumn): boolean => hasNumbersIn(tally);
export const hasDates = ({ tally }: SeenColumn): boolean => tally.dates > 0;

/** A table without a header has no names. */
export const areNameless = (columns: readonly SeenColumn[]): boolean => columns.every(({ name }) => name === '');

/** How many rows the column that is filled most has. */
export const rowsIn = (columns: readonly SeenColumn[]): number =>
  Math.max(0, ...columns.map(({ tally }) => tally.filled));

/** The cells of a column in each row. */
export const cellsIn =
  (columns: readonly SeenColumn[], rows: readonly (readonly string[])[]) =>
  (column: SeenColumn): readonly string[] =>
    rows.map((cells) => cells[columns.indexOf(column)] ?? '');

export const takeBest = (
  taken: Taken,
  best: BestOf,
  field: ColumnField,
  isRight: (column: SeenColumn) => boolean,
): void => {
  const column = best(field, isRight);
  if (column !== null) taken.set(column, field);
};
