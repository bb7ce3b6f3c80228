import { isNumberText } from './number.ts';

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** As many rows before the last one show how its last cell would be written. */
const ROWS_COMPARED_MAX = 50;

/**
 * The line of the last row of a file where it may be cut: the file ends without the end of a line, and nothing shows that the
 * row is whole. It is whole if it has as many cells as the row before it, and its last cell is as those above it: a number
 * with as many decimals, a code of the same form, or a text that is one of theirs.
 */
export const cutLineOf = (text: string, records: readonly Row[]): number | null => {
  const end = text.trimEnd();
  if (/[\r\n]/.test(text.slice(end.length))) return null;
  const [last, ...before] = records.slice(-ROWS_COMPARED_MAX).toReversed();
  if (last === undefined) return null;
  const isShort = last.cells.length < (before[0]?.cells.length ?? 0);
  return !isShort && isWhole(last.cells, before, end.endsWith('"')) ? null : last.line;
};

const isWhole = (cells: readonly string[], before: readonly Row[], isQuoted: boolean): boolean => {
  const at = cells.length - 1;
  const cell = cells[at] ?? '';
  const above = before.map((record) => record.cells[at] ?? '');
  if (!isNumberText(cell)) return isRepeated(cell, above) || isCode(cell, above);
  if (isQuoted) return true;
  const numbers = above.filter(isNumberText);
  const others = [cells.slice(0, -1), ...before.map((record) => record.cells)].flat().filter(hasDecimals);
  const [decimals, ...more] = new Set((numbers.length > 0 ? numbers : others).map(decimalsOf));
  return hasDecimals(cell) && decimalsOf(cell) === decimals && more.length === 0;
};

const isRepeated = (cell: string, above: readonly string[]): boolean =>
  above.includes(cell) && !above.some((other) => other !== cell && other.startsWith(cell));

/** A day, or another text with digits that is of the same form in all rows. */
const isCode = (cell: string, above: readonly string[]): boolean => {
  const [form, ...others] = new Set(above.filter((text) => /\d/.test(text)).map(formOf));
  return form === formOf(cell) && others.length === 0;
};

const formOf = (text: string): string => text.replace(/\d/g, '0').replace(/\p{L}/gu, 'A');

const DECIMALS = /\d([.,]\d{1,3}\D*)$/;

const hasDecimals = (cell: string): boolean => DECIMALS.test(cell) && isNumberText(cell);

/** The form of the decimals, with their mark and a sign behind them; empty for a number without decimals. */
const decimalsOf = (cell: string): string => formOf(DECIMALS.exec(cell)?.[1] ?? '');
