import { FILE_BYTES_MAX } from '../../../domain/imports/file-limits.ts';
import type { CompleteMapping } from '../../../domain/imports/import-mapping.ts';
import type { FeedAccount } from '../../../domain/upstream/feed.ts';
import { decode } from '../decode.ts';
import { withoutQuotedLines } from '../quoted-lines.ts';
import type { CsvFile, CsvRefusal } from './csv-file.ts';
import { type NamedAccounts, readTable } from './read-table.ts';
import { type Records, recordsOf } from './records.ts';

/** Reads a CSV file by a mapping, see `readTable`. */
export const readCsv = (
  bytes: Uint8Array,
  mapping: CompleteMapping,
  known: FeedAccount,
  named: NamedAccounts = {},
): CsvFile => {
  const rows = rowsOfCsv(bytes, mapping);
  if (rows.kind === 'refused') return rows;
  const table = readTable(rows, mapping, known, named);
  return table.kind === 'refused' ? table : { ...table, charset: rows.charset, cutLine: rows.cutLine ?? null };
};

interface CsvRows extends Records {
  readonly kind: 'rows';
  readonly charset: string;
}

export const rowsOfCsv = (
  bytes: Uint8Array,
  { encoding, delimiter }: CompleteMapping,
  rowsMax?: number,
): CsvRows | CsvRefusal => {
  if (bytes.length > FILE_BYTES_MAX) return { kind: 'refused', code: 'limit.bytes', line: null };
  const { text, charset } = decode(bytes, () => encoding);
  return { kind: 'rows', charset, ...recordsOf(withoutQuotedLines(text), delimiter, rowsMax) };
};
