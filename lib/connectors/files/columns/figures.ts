import type { DecimalMark } from '../../../domain/imports/import-mapping.ts';
import { readNumber } from '../csv/number.ts';

/** So many decimals have amounts of any currency. Figures are compared in these units. */
const SCALE = 6;

export type Figure = bigint | null;

/** Figures of each column by row; null where the cell is no number. */
export type Figures = (column: number) => readonly Figure[];

export const figuresOf = (rows: readonly (readonly string[])[], decimal: DecimalMark): Figures => {
  const known = new Map<number, readonly Figure[]>();
  return (column) => {
    const figures = known.get(column) ?? rows.map((cells) => figureOf(cells[column] ?? '', decimal));
    known.set(column, figures);
    return figures;
  };
};

const figureOf = (cell: string, decimal: DecimalMark): Figure => {
  const number = readNumber(cell, decimal);
  return number === null || number.scale > SCALE ? null : number.digits * 10n ** BigInt(SCALE - number.scale);
};

export const magnitudeOf = (figure: bigint): bigint => (figure < 0n ? -figure : figure);

export const isThere = (figure: Figure | undefined): figure is bigint =>
  figure !== null && figure !== undefined && figure !== 0n;
