import { FILE_BYTES_MAX } from '../../../domain/imports/file-limits.ts';
import type { CompleteMapping } from '../../../domain/imports/import-mapping.ts';
import type { FeedAccount } from '../../../domain/upstream/feed.ts';
import { decode } from '../decode.ts';
import { withoutQuotedLines } from '../quoted-lines.ts';
import type { CsvFile } from './csv-file.ts';
import { type NamedAccounts, readTable } from './read-table.ts';
import { recordsOf } from './records.ts';

/** Reads a CSV file by a mapping, see `readTable`. */
export const readCsv = (
  bytes: Uint8Array,
  mapping: CompleteMapping,
  known: FeedAccount,
  named: NamedAccounts = {},
): CsvFile => {
  if (bytes.length > FILE_BYTES_MAX) return { kind: 'refused', code: 'limit.bytes', line: null };
  const { text, charset } = decode(bytes, () => mapping.encoding);
  const records = recordsOf(withoutQuotedLines(text), mapping.delimiter);
  const table = readTable(records, mapping, known, named);
  return table.kind === 'refused' ? table : { ...table, charset, cutLine: records.cutLine ?? null };
};
