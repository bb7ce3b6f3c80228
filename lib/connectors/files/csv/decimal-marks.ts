import type { DecimalMark } from '../../../domain/imports/import-mapping.ts';
import { decimalEvidenceOf } from './number.ts';
import type { CsvRecord } from './records.ts';
import { columnOf, type MoneyField, type RowReading } from './row-reading.ts';

const FIELDS: readonly MoneyField[] = ['amount', 'debit', 'credit', 'fee', 'balance'];

/**
 * The decimal mark of each column of money: that of the mapping, unless the numbers of the column show the other one and
 * never this one. Some banks write amounts with a comma and balances with a point.
 */
export const decimalMarksOf = (
  records: readonly CsvRecord[],
  reading: RowReading,
): ReadonlyMap<MoneyField, DecimalMark> => {
  const { decimal, edition } = reading.mapping;
  if (edition === undefined) return new Map();
  const other = decimal === '.' ? ',' : '.';
  return new Map(
    FIELDS.flatMap((field) => {
      const at = columnOf(reading, field);
      if (at === null) return [];
      const isShown = records.some(({ cells }) => decimalEvidenceOf(cells[at] ?? '') === decimal);
      const isOther = !isShown && records.some(({ cells }) => decimalEvidenceOf(cells[at] ?? '') === other);
      return isOther ? [[field, other] as const] : [];
    }),
  );
};
