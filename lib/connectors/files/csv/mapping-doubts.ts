import {
  DECIMAL_MARKS,
  faultOfColumns,
  type ImportMapping,
  isSignOfColumns,
  type OpenField,
  type Sign,
} from '../../../domain/imports/import-mapping.ts';
import { type PreviewRow, previewRowOf, type Reading } from '../../../domain/imports/import-preview.ts';
import { DOUBT_ROWS_MAX, type MappingDoubt } from '../../../domain/imports/mapping-doubt.ts';
import { NO_CURRENCY } from '../../../domain/kernel/money.ts';
import { trialAccount } from '../trial-account.ts';
import { HEAD_ROWS_MAX } from './find-table.ts';
import { decimalEvidenceOf } from './number.ts';
import { readTable } from './read-table.ts';
import type { CsvRecord } from './records.ts';

/** Enough rows to find some that differ; each of them is read once for each value. */
const ROWS_TRIED_MAX = 200;

/** More formats of dates in which all days of a file can be read would be no help. */
const VALUES_MAX = 4;

export interface DoubtfulTable {
  readonly records: readonly CsvRecord[];
  readonly mapping: ImportMapping;
  readonly unsure: readonly OpenField[];
  /** In which all days can be read. */
  readonly dateFormats: readonly string[];
}

/**
 * What each value of an open field makes of the table, where there are several. A field that is open beside it has its first
 * value meanwhile. A value with which the rows cannot be read is left out.
 */
export const mappingDoubts = (table: DoubtfulTable): readonly MappingDoubt[] => {
  const { mapping, unsure } = table;
  if (faultOfColumns(mapping.columns) !== null) return [];
  const signs = signsOf(mapping);
  const base = withFirstValues(table);
  const head = table.records.slice(0, HEAD_ROWS_MAX + ROWS_TRIED_MAX);
  const doubts: MappingDoubt[] = [];
  const add = (
    field: MappingDoubt['field'],
    records: readonly CsvRecord[],
    mappings: readonly (readonly [string, ImportMapping])[],
  ): void => {
    if (unsure.includes(field))
      doubts.push({ field, readings: differing(mappings.map((one) => readBy(records, one))) });
  };
  add(
    'dateFormat',
    head,
    table.dateFormats.slice(0, VALUES_MAX).map((dateFormat) => [dateFormat, { ...base, dateFormat }]),
  );
  add(
    'decimal',
    unsure.includes('decimal') ? withEitherMark(table) : [],
    DECIMAL_MARKS.map((decimal) => [decimal, { ...base, decimal }]),
  );
  add(
    'sign',
    head,
    signs.map((sign) => [sign, { ...base, sign }]),
  );
  return doubts;
};

/** The mapping with the first value of each field that is open. */
export const withFirstValues = ({
  mapping,
  dateFormats,
  records,
}: Pick<DoubtfulTable, 'mapping' | 'dateFormats' | 'records'>): ImportMapping => {
  const signs = signsOf(mapping);
  return {
    ...mapping,
    dateFormat: mapping.dateFormat ?? dateFormats[0] ?? null,
    decimal: mapping.decimal ?? usualDecimal(records),
    sign: signs.find((sign) => sign === mapping.sign) ?? signs[0] ?? null,
  };
};

/** A word says the direction of any amount, so there is no doubt of it. */
const signsOf = ({ columns }: ImportMapping): readonly Sign[] =>
  (['negative_is_out', 'positive_is_out', 'by_column', 'by_word'] as const).filter((sign) =>
    isSignOfColumns(sign, columns),
  );

/** Thousands are more usual than thousandths. */
const usualDecimal = (records: readonly CsvRecord[]): ImportMapping['decimal'] =>
  records.slice(0, ROWS_TRIED_MAX).some(({ cells }) => cells.some((cell) => /\d\.\d{3}$/.test(cell))) ? ',' : '.';

/** The rows whose numbers can mean two things, with what stands before the table. */
const withEitherMark = ({ records, mapping }: DoubtfulTable): readonly CsvRecord[] => {
  const money = mapping.columns.flatMap(({ field }, at) =>
    field === 'amount' || field === 'debit' || field === 'credit' ? [at] : [],
  );
  const start = mapping.headerRow ?? 0;
  const rows: CsvRecord[] = [];
  for (const record of records) {
    if (rows.length >= ROWS_TRIED_MAX) break;
    const isEither = money.some((at) => decimalEvidenceOf(record.cells[at] ?? '') === 'either');
    if (record.line <= start || isEither) rows.push(record);
  }
  return rows;
};

/** No rows where one of them cannot be read. */
export const readBy = (
  records: readonly CsvRecord[],
  [value, { dateFormat, decimal, sign, currencyCode, ...mapping }]: readonly [string, ImportMapping],
): Reading => {
  if (dateFormat === null || decimal === null || sign === null) return { value, rows: [] };
  const currency = currencyCode ?? NO_CURRENCY;
  const complete = { ...mapping, dateFormat, decimal, sign, currencyCode: currency };
  const read = readTable({ records, fault: null }, complete, trialAccount(currency));
  if (read.kind === 'refused') return { value, rows: [] };
  const rows = read.accounts.flatMap((account) =>
    account.kind === 'failed'
      ? []
      : [...account.rows, ...(account.pending?.rows ?? [])].map((row) => previewRowOf(row, account.places.get(row))),
  );
  return { value, rows: rows.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
};

/** Of what can be read, the first rows that are not the same in all readings. */
export const differing = (readings: readonly Reading[]): readonly Reading[] => {
  const able = readings.filter(({ rows }) => rows.length > 0);
  const [first, ...others] = able.map(({ rows }) => new Map(rows.map((row) => [row.line, row])));
  const lines = [...(first ?? [])]
    .filter(([line, row]) => others.length === 0 || others.some((other) => !isSame(other.get(line), row)))
    .slice(0, DOUBT_ROWS_MAX)
    .map(([line]) => line);
  return able.map(({ value, rows }) => ({ value, rows: rows.filter(({ line }) => lines.includes(line)) }));
};

export const isSameReading = (one: Reading, other: Reading): boolean =>
  one.rows.length === other.rows.length && one.rows.every((row, at) => isSame(other.rows[at], row));

const isSame = (one: PreviewRow | undefined, other: PreviewRow): boolean =>
  one !== undefined &&
  one.transactedOn === other.transactedOn &&
  one.postedOn === other.postedOn &&
  one.type === other.type &&
  one.amountMinor === other.amountMinor &&
  one.description === other.description &&
  one.memo === other.memo;
