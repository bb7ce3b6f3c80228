import { compileDateFormat } from '../../../domain/imports/date-format.ts';
import type { CompleteMapping } from '../../../domain/imports/import-mapping.ts';
import { isHeaderOf } from './find-table.ts';
import type { CsvRecord } from './records.ts';

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
