import { FILE_BYTES_MAX } from '../../../domain/imports/file-limits.ts';
import type { FileRefused } from '../file-read.ts';
import { FIELD_LENGTH_MAX, FIELDS_OF_ROW_MAX, ROWS_MAX } from './limits.ts';
import type { QifRefusal } from './table.ts';

const REFUSALS: Readonly<Record<QifRefusal['code'], string>> = {
  'rows.none': 'The QIF file has no transactions.',
  'row.cut_off': 'The QIF file ends inside a transaction, before the line with ^.',
  'accounts.several': 'The QIF file has several accounts. Export one account at a time.',
  'limit.bytes': `The file has more than ${FILE_BYTES_MAX} bytes.`,
  'limit.rows': `The file has more than ${ROWS_MAX} rows.`,
  'limit.field': `A line of the QIF file has more than ${FIELD_LENGTH_MAX} characters.`,
  'limit.fields': `A transaction of the QIF file has more than ${FIELDS_OF_ROW_MAX} lines.`,
};

export const refusalOf = ({ code, line }: QifRefusal): FileRefused => ({
  kind: 'refused',
  fault: { code, message: REFUSALS[code], line },
});
