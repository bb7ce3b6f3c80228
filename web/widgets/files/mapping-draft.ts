import {
  type ColumnField,
  faultOfColumns,
  isSignOfColumns,
  SIGNS,
  type Sign,
} from '../../../lib/domain/imports/import-mapping.ts';
import type { Mapping, MappingNeeded } from './import-wire.ts';

/** A field of a mapping that a person may have to say. */
export type Question = MappingNeeded['unsure'][number];

const CURRENCY = /^[A-Z]{3}$/;

/** What is still to be said, in the order in which it is asked. */
export const openQuestions = ({ columns, date_format, decimal, sign, currency }: Mapping): readonly Question[] => {
  const isOpen: readonly (readonly [Question, boolean])[] = [
    ['columns', faultOfColumns(columns) !== null],
    ['sign', sign === null || !isSignOfColumns(sign, columns)],
    ['date_format', date_format === null],
    ['decimal', decimal === null],
    ['currency', currency === null || !CURRENCY.test(currency)],
  ];
  return isOpen.flatMap(([question, open]) => (open ? [question] : []));
};

/** Texts may come from several columns; everything else comes from one. */
const OF_SEVERAL: ReadonlySet<ColumnField | null> = new Set([null, 'description', 'memo']);

/** The sign that follows from the columns alone; null where a person has to say it. */
const signOf = (columns: Mapping['columns'], before: Sign | null): Sign | null => {
  const fits = SIGNS.filter((sign) => isSignOfColumns(sign, columns));
  if (before !== null && fits.includes(before)) return before;
  return fits.find((sign) => sign === 'by_column' || sign === 'by_word') ?? null;
};

/** The column at this place brings another field. The one that had it before is not read then. */
export const withColumn = (mapping: Mapping, at: number, field: ColumnField | null): Mapping => {
  const columns = mapping.columns.map((column, index) => {
    if (index === at) return { ...column, field };
    return column.field === field && !OF_SEVERAL.has(field) ? { ...column, field: null } : column;
  });
  return { ...mapping, columns, sign: signOf(columns, mapping.sign) };
};
