import { type Encoding, faultOfColumns, type ImportMapping } from '../../../domain/imports/import-mapping.ts';
import type { Reading } from '../../../domain/imports/import-preview.ts';
import type { MappingDoubt } from '../../../domain/imports/mapping-doubt.ts';
import { decode } from '../decode.ts';
import { withoutQuotedLines } from '../quoted-lines.ts';
import type { TableProposal } from '../table-format.ts';
import { differing, isSameReading, readBy, withFirstValues } from './mapping-doubts.ts';
import { type CsvRecord, readRecords } from './records.ts';

/** Each of them reads the file once. */
const ENCODINGS_MAX = 4;

/** Letters of which encodings speak stand in some of the first rows with any. */
const ROWS_TRIED_MAX = 50;

/** Beyond ASCII, encodings differ. */
const OTHER_LETTERS = /[^\0-\x7f]/;

type Proposed = Pick<TableProposal, 'mapping' | 'dateFormats'>;

/** The same rows of a file by each likely encoding; null where its columns are not known. */
export const encodingDoubt = (
  bytes: Uint8Array,
  others: readonly Encoding[],
  { mapping, dateFormats }: Proposed,
): MappingDoubt | null => {
  if (faultOfColumns(mapping.columns) !== null) return null;
  const encodings = [mapping.encoding, ...others].slice(0, ENCODINGS_MAX);
  const readings = encodings.map((encoding): Reading => {
    const { header, rows } = lettersIn(bytes, { ...mapping, encoding });
    const columns = mapping.columns.map((column, at) => ({ ...column, name: header?.cells[at] ?? column.name }));
    const read = withFirstValues({ mapping: { ...mapping, encoding, columns }, dateFormats, records: rows });
    return readBy(header === null ? rows : [header, ...rows], [encoding, read]);
  });
  // The likeliest one stands for those that make the same rows.
  const other = readings.filter((one, at) => !readings.slice(0, at).some((earlier) => isSameReading(earlier, one)));
  return { field: 'encoding', readings: differing(other) };
};

interface Letters {
  /** Null where the table has none. */
  readonly header: CsvRecord | null;
  readonly rows: readonly CsvRecord[];
}

/** The header of a file, and the first rows that have other letters than ASCII. */
const lettersIn = (bytes: Uint8Array, { encoding, delimiter, headerRow }: ImportMapping): Letters => {
  const { text } = decode(bytes, () => encoding);
  let header: CsvRecord | null = null;
  const rows: CsvRecord[] = [];
  readRecords(withoutQuotedLines(text), delimiter, (record) => {
    if (record.line === headerRow) header = record;
    else if (record.line > (headerRow ?? 0) && record.cells.some((cell) => OTHER_LETTERS.test(cell))) rows.push(record);
    return rows.length < ROWS_TRIED_MAX;
  });
  return { header, rows };
};
