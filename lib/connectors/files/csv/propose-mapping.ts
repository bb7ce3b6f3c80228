import { FILE_BYTES_MAX } from '../../../domain/imports/file-limits.ts';
import { ENCODINGS, type Encoding } from '../../../domain/imports/import-mapping.ts';
import { decode } from '../decode.ts';
import { withoutQuotedLines } from '../quoted-lines.ts';
import type { TableProposal, TableProposalFacts } from '../table.ts';
import type { CsvRefusal } from './csv-file.ts';
import { findDelimiter } from './find-delimiter.ts';
import { proposeTable } from './propose-table.ts';
import { recordsOf } from './records.ts';

/** How a CSV file may be read. Never throws for what a file says; takes linear time. */
export const proposeMapping = (bytes: Uint8Array, facts: TableProposalFacts): TableProposal | CsvRefusal => {
  if (bytes.length > FILE_BYTES_MAX) return { kind: 'refused', code: 'limit.bytes', line: null };
  const { text: written, charset } = decode(bytes, () => 'windows-1252');
  const text = withoutQuotedLines(written);
  const found = findDelimiter(text);
  if (found === null) return { kind: 'refused', code: 'table.none', line: null };
  const { delimiter, table } = found;
  return proposeTable(recordsOf(text, delimiter), table, { delimiter, encoding: encodingOf(charset) }, facts);
};

const encodingOf = (charset: string): Encoding => ENCODINGS.find((encoding) => encoding === charset) ?? 'utf-8';
