import type { CsvRecord } from './records.ts';

/** As many rows before the last one show how its number would be written. */
const ROWS_COMPARED_MAX = 50;

const FRACTION = /\d[.,](\d{1,3})$/;

/**
 * The line of the last row of a file where it may be cut: the file ends without the end of a line, and the row has fewer cells
 * than the one before it, or its last number has fewer decimals than all those above it. Null where nothing says so.
 */
export const cutLineOf = (text: string, records: readonly CsvRecord[]): number | null => {
  if (/[\r\n]$/.test(text)) return null;
  const [last, ...before] = records.slice(-ROWS_COMPARED_MAX).toReversed();
  const [previous] = before;
  if (last === undefined || previous === undefined) return null;
  const at = last.cells.length - 1;
  if (last.cells.length < previous.cells.length) return last.line;
  const scales = new Set(before.flatMap(({ cells }) => scaleOf(cells[at]) ?? []));
  const [scale = 0, ...others] = scales;
  if (scale === 0 || others.length > 0 || !/\d$/.test(last.cells[at] ?? '')) return null;
  return (scaleOf(last.cells[at]) ?? 0) < scale ? last.line : null;
};

/** How many decimals a number has; null for a text without any. */
const scaleOf = (cell = ''): number | null => FRACTION.exec(cell)?.[1]?.length ?? null;
