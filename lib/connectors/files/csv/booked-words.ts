import { isNumberText } from './number.ts';
import type { CsvRecord } from './records.ts';
import { columnOf, type RowReading, textOf } from './row-reading.ts';

/**
 * The words for the state of rows that have a balance after them: no money moved yet with a row of another word that has none.
 * Null where the table says nothing of it. An earlier mapping does not look there.
 */
export const bookedWordsOf = (
  records: readonly CsvRecord[],
  reading: Omit<RowReading, 'bookedWords'>,
): ReadonlySet<string> | null => {
  const { mapping } = reading;
  const isThere = columnOf(reading, 'status') !== null && columnOf(reading, 'balance') !== null;
  if (mapping.edition === undefined || !isThere) return null;
  const words = records
    .filter(
      ({ cells }) =>
        isNumberText(textOf(cells, reading, 'balance')) && reading.readDate(textOf(cells, reading, 'date')) !== null,
    )
    .map(({ cells }) => textOf(cells, reading, 'status'));
  return words.length === 0 ? null : new Set(words);
};
