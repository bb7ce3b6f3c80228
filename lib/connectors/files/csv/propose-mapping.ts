import { FILE_BYTES_MAX } from '../../../domain/imports/file-limits.ts';
import { ENCODINGS, type Encoding } from '../../../domain/imports/import-mapping.ts';
import { decode } from '../decode.ts';
import { proposeEncoding } from '../encoding/propose-encoding.ts';
import { withoutQuotedLines } from '../quoted-lines.ts';
import type { TableProposal, TableProposalFacts } from '../table.ts';
import { looksLikeUtf8 } from '../western.ts';
import type { CsvRefusal } from './csv-file.ts';
import { findDelimiter } from './find-delimiter.ts';
import { proposeTable } from './propose-table.ts';
import { recordsOf } from './records.ts';

/** How a CSV file may be read. Never throws for what a file says; takes linear time. */
export const proposeMapping = (bytes: Uint8Array, facts: TableProposalFacts): TableProposal | CsvRefusal => {
  if (bytes.length > FILE_BYTES_MAX) return { kind: 'refused', code: 'limit.bytes', line: null };
  let isEncodingUnsure = false;
  const { text: written, charset } = decode(bytes, (body) => {
    if (looksLikeUtf8(body)) return 'utf-8';
    const { encoding, isUnsure } = proposeEncoding(body);
    isEncodingUnsure = isUnsure;
    return encoding;
  });
  const text = withoutQuotedLines(written);
  const found = findDelimiter(text);
  if (found === null) return { kind: 'refused', code: 'table.none', line: null };
  const { delimiter, table } = found;
  const form = { delimiter, encoding: encodingOf(charset), isEncodingUnsure };
  return proposeTable(recordsOf(text, delimiter), table, form, facts);
};

const encodingOf = (charset: string): Encoding => ENCODINGS.find((encoding) => encoding === charset) ?? 'utf-8';
