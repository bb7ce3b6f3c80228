import { compileDateFormat } from '../../../domain/imports/date-format.ts';
import type { CompleteMapping } from '../../../domain/imports/import-mapping.ts';
import { decode } from '../decode.ts';
import { withoutQuotedLines } from '../quoted-lines.ts';
import { keysOfRecords } from './account-key.ts';
import { HEAD_ROWS_MAX, isHeaderOf } from './find-table.ts';
import { type CsvRecord, readRecords, recordsOf } from './records.ts';

/** Enough for all rows that may stand before a header. */
const HEAD_BYTES = 262_144;

export const fitsMapping = (bytes: Uint8Array, mapping: CompleteMapping): boolean => {
  const { text } = decode(bytes.subarray(0, HEAD_BYTES), () => mapping.encoding);
  const records: CsvRecord[] = [];
  readRecords(withoutQuotedLines(text), mapping.delimiter, (record) => records.push(record) < HEAD_ROWS_MAX);
  return fitsRecords(records, mapping);
};

/** The accounts that a file names, by their keys; empty where it names none, or its mapping does not look. */
export const accountKeysIn = (bytes: Uint8Array, mapping: CompleteMapping): readonly string[] => {
  const { text } = decode(bytes, () => mapping.encoding);
  return keysOfRecords(recordsOf(withoutQuotedLines(text), mapping.delimiter).records, mapping);
};

/**
 * Whether a mapping was made for tables like this one: they have its header, or, where it has none, as many columns and a
 * date in the same place. `head`: the first rows.
 */
export const fitsRecords = (head: readonly CsvRecord[], mapping: CompleteMapping): boolean => {
  const isRight = mapping.headerRow === null ? isRowOf(mapping) : isHeader(mapping);
  return head.some(({ cells }) => isRight(cells));
};

const isHeader =
  ({ columns }: CompleteMapping) =>
  (cells: readonly string[]): boolean =>
    isHeaderOf(cells, columns);

const isRowOf = ({ columns, dateFormat }: CompleteMapping) => {
  const readDate = compileDateFormat(dateFormat);
  const date = columns.findIndex(({ field }) => field === 'date');
  return (cells: readonly string[]): boolean =>
    cells.length === columns.length && readDate !== null && readDate(cells[date] ?? '') !== null;
};
