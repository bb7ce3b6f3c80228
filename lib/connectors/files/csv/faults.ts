import { FILE_BYTES_MAX } from '../../../domain/imports/file-limits.ts';
import type { FileRefused } from '../file-read.ts';
import type { CsvFaultCode, CsvRefusal, CsvRefusalCode, FailedCsvAccount } from './csv-file.ts';
import { ACCOUNTS_MAX, CELL_LENGTH_MAX, CELLS_MAX, COLUMNS_MAX, ROW_LENGTH_MAX, ROWS_MAX } from './limits.ts';

/** Why a file is refused as a whole. */
const REFUSALS: Readonly<Record<CsvRefusalCode, string>> = {
  'table.none': 'The file is a table without transactions: each needs a date and an amount.',
  'header.missing': 'No row of the file has the names of the columns of the mapping. Send the file without a mapping.',
  'preset.unfit': 'No layout that is known has this name, or the file has another one. Send it without a layout.',
  'rows.none': 'The table has no row with a date and an amount.',
  'quote.open': 'The file ends inside a cell whose quotation mark is not closed.',
  'limit.bytes': `The file has more than ${FILE_BYTES_MAX} bytes.`,
  'limit.rows': `The file has more than ${ROWS_MAX} rows.`,
  'limit.columns': `A row has more than ${COLUMNS_MAX} columns.`,
  'limit.cell': `A cell has more than ${CELL_LENGTH_MAX} characters; often a quotation mark is not closed.`,
  'limit.cells': `The table has more than ${CELLS_MAX} cells.`,
  'limit.accounts': `The file has more than ${ACCOUNTS_MAX} accounts; perhaps its mapping takes another column for them.`,
  'limit.row': `A row has more than ${ROW_LENGTH_MAX} characters; often a quotation mark is not closed.`,
};

/** Why the rows of a file cannot be taken over. */
const FAULTS: Readonly<Record<CsvFaultCode, string>> = {
  'date.missing': 'A row has no date.',
  'date.malformed': 'A date is not in the format of the mapping, or does not exist.',
  'number.malformed': 'A number cannot be read with the decimal mark of the mapping.',
  'number.ambiguous': 'A number has three decimals, which the currency has not: perhaps it is a thousand.',
  'direction.unknown': 'A word means neither debit nor credit.',
  'row.cells': 'A row has more cells than the header: often a delimiter stands in a text without quotation marks.',
};

export const refusalOf = ({ code, line }: CsvRefusal): FileRefused => ({
  kind: 'refused',
  fault: { code, message: REFUSALS[code], line },
});

/** `Column 3, "Amount": …` */
export const faultOf = ({ code, column, columnName }: FailedCsvAccount) => {
  const name = columnName === '' ? '' : `, "${columnName}"`;
  return { code, message: `${column === null ? '' : `Column ${column}${name}: `}${FAULTS[code]}` };
};
