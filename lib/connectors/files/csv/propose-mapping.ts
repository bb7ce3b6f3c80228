import { FILE_BYTES_MAX } from '../../../domain/imports/file-limits.ts';
import { ENCODINGS, type Encoding } from '../../../domain/imports/import-mapping.ts';
import { decode } from '../decode.ts';
import { proposeEncoding } from '../encoding/propose-encoding.ts';
import { withoutQuotedLines } from '../quoted-lines.ts';
import type { TableProposal, TableProposalFacts } from '../table.ts';
import { looksLikeUtf8 } from '../western.ts';
import type { CsvRefusal } from './csv-file.ts';
import { encodingDoubt } from './encoding-doubt.ts';
import { findDelimiter } from './find-delimiter.ts';
import { proposeTable } from './propose-table.ts';
import { recordsOf } from './records.ts';

/** How a CSV file may be read. Never throws for what a file says; takes linear time. */
export const proposeMapping = (bytes: Uint8Array, facts: TableProposalFacts): TableProposal | CsvRefusal => {
  if (bytes.length > FILE_BYTES_MAX) return { kind: 'refused', code: 'limit.bytes', line: null };
  let others: readonly Encoding[] = [];
  const { text: written, charset } = decode(bytes, (body) => {
    if (looksLikeUtf8(body)) return 'utf-8';
    const proposed = proposeEncoding(body);
    others = proposed.others;
    return proposed.encoding;
  });
  const text = withoutQuotedLines(written);
  const found = findDelimiter(text);
  if (found === null) return { kind: 'refused', code: 'table.none', line: null };
  const { delimiter, table } = found;
  const form = { delimiter, encoding: encodingOf(charset), isEncodingUnsure: others.length > 0 };
  const proposal = proposeTable(recordsOf(text, delimiter), table, form, facts);
  if (proposal.kind === 'refused' || others.length === 0) return proposal;
  const doubt = encodingDoubt(bytes, others, proposal);
  return { ...proposal, doubts: [...proposal.doubts, ...(doubt === null ? [] : [doubt])] };
};

const encodingOf = (charset: string): Encoding => ENCODINGS.find((encoding) => encoding === charset) ?? 'utf-8';
