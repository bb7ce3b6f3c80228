import * as z from 'zod/mini';
import { DATE_FORMAT_LENGTH_MAX, partsOfDateFormat } from '../../domain/imports/date-format-parts.ts';
import {
  COLUMN_FIELDS,
  type ColumnsFault,
  DECIMAL_MARKS,
  DELIMITERS,
  ENCODINGS,
  faultOfColumns,
  isSignOfColumns,
  type MappedColumn,
  SIGNS,
  type Sign,
} from '../../domain/imports/import-mapping.ts';
import { currencyInput } from '../kernel/currency.ts';
import { inputText } from '../kernel/input-text.ts';

/** As many columns, and as long names, as files are read with. */
const COLUMNS_MAX = 500;
const COLUMN_NAME_LENGTH_MAX = 200;
/** A file of 4 MB has fewer lines. */
const HEADER_ROW_MAX = 10_000_000;

const column = z.object({ field: z.nullable(z.enum(COLUMN_FIELDS)), name: inputText(COLUMN_NAME_LENGTH_MAX) });

const faultText = ({ kind, field }: ColumnsFault): string => {
  switch (kind) {
    case 'missing':
      return `must have one with the field ${field}`;
    case 'repeated':
      return `must have only one with the field ${field}`;
    case 'contradicting':
      return `must not have the field ${field} beside debit and credit`;
  }
};

const columns = z.array(column).check(z.minLength(1), z.maxLength(COLUMNS_MAX), (payload) => {
  const fault = faultOfColumns(payload.value);
  if (fault !== null) payload.issues.push({ code: 'custom', input: payload.value, message: faultText(fault) });
});

const dateFormat = z.string().check(
  z.maxLength(DATE_FORMAT_LENGTH_MAX),
  z.refine(
    (text) => partsOfDateFormat(text) !== null,
    'must be a day, a month and a year in any order, such as DD.MM.YYYY or MMM D, YY, or EXCEL',
  ),
);

const signFits = ({ sign, columns }: { readonly sign: Sign; readonly columns: readonly MappedColumn[] }): boolean =>
  isSignOfColumns(sign, columns);

/** A mapping as its user wants it. The guid that an answer shows may be sent back with it, and means nothing. */
export const importMappingRequest = z
  .object({
    columns,
    currency: currencyInput,
    date_format: dateFormat,
    decimal: z.enum(DECIMAL_MARKS),
    delimiter: z.enum(DELIMITERS),
    encoding: z.enum(ENCODINGS),
    header_row: z.nullable(z.int().check(z.minimum(1), z.maximum(HEADER_ROW_MAX))),
    sign: z.enum(SIGNS),
  })
  .check(z.refine(signFits, { path: ['sign'], error: 'does not fit the columns: see the description' }));
importMappingRequest.register(z.globalRegistry, {
  id: 'ImportMappingRequest',
  description:
    'How CSV files are to be read. `negative_is_out` and `positive_is_out` need a column `amount`; `by_column` needs ' +
    '`debit` and `credit`, which may have `negative_is_out` too; `by_word` needs `amount` and `direction`.',
});
