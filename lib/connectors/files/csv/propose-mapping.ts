import { FILE_BYTES_MAX } from '../../../domain/imports/file-limits.ts';
import { ENCODINGS, type Encoding } from '../../../domain/imports/import-mapping.ts';
import { decode } from '../decode.ts';
import { proposeEncoding } from '../encoding/propose-encoding.ts';
import { proposeCsvByPreset, type TextRead } from '../presets/propose-csv-by-preset.ts';
import { withoutQuotedLines } from '../quoted-lines.ts';
import type { TableProposal, TableProposalFacts } from '../table-format.ts';
import { looksLikeUtf8 } from '../western.ts';
import type { CsvRefusal } from './csv-file.ts';
import { type DraftProposal, finished } from './draft-proposal.ts';
import { encodingDoubt } from './encoding-doubt.ts';
import { findDelimiter } from './find-delimiter.ts';
import { proposeTable } from './propose-table.ts';
import { recordsOf } from './records.ts';

/**
 * How a CSV file may be read: as the layout of a bank that its header names, else by its words and cells. Never throws for
 * what a file says; takes linear time.
 */
export const proposeMapping = (bytes: Uint8Array, facts: TableProposalFacts): TableProposal | CsvRefusal => {
  if (bytes.length > FILE_BYTES_MAX) return { kind: 'refused', code: 'limit.bytes', line: null };
  let others: readonly Encoding[] = [];
  const { text: written, charset } = decode(bytes, (body) => {
    if (looksLikeUtf8(body)) return 'utf-8';
    const proposed = proposeEncoding(body);
    others = proposed.others;
    return proposed.encoding;
  });
  const likeliest = { text: withoutQuotedLines(written), encoding: encodingOf(charset) };
  const isEncodingUnsure = others.length > 0;
  const usual = proposeUsually({ ...likeliest, isEncodingUnsure }, facts);
  if (usual.kind === 'refused' && usual.code !== 'table.none') return usual;
  const known = proposeCsvByPreset(
    textsOf(bytes, likeliest, isEncodingUnsure),
    facts,
    usual.kind === 'refused' ? null : usual,
  );
  if (known === null && typeof facts.preset === 'string') return { kind: 'refused', code: 'preset.unfit', line: null };
  const draft = known ?? usual;
  return draft.kind === 'refused' ? draft : withEncodingDoubt(bytes, others, finished(draft));
};

const withEncodingDoubt = (bytes: Uint8Array, others: readonly Encoding[], proposal: TableProposal): TableProposal => {
  const doubt = proposal.unsure.includes('encoding') ? encodingDoubt(bytes, others, proposal) : null;
  return doubt === null ? proposal : { ...proposal, doubts: [...proposal.doubts, doubt] };
};

interface TextToPropose extends TextRead {
  readonly isEncodingUnsure: boolean;
}

const proposeUsually = (
  { text, encoding, isEncodingUnsure }: TextToPropose,
  facts: TableProposalFacts,
): DraftProposal | CsvRefusal => {
  const found = findDelimiter(text);
  if (found === null) return { kind: 'refused', code: 'table.none', line: null };
  const { delimiter, table } = found;
  return proposeTable(recordsOf(text, delimiter), table, { delimiter, encoding, isEncodingUnsure }, facts);
};

/** Where words do not tell the encoding, the header of a known layout may. */
function* textsOf(bytes: Uint8Array, likeliest: TextRead, isEncodingUnsure: boolean): Iterable<TextRead> {
  yield likeliest;
  if (!isEncodingUnsure) return;
  for (const encoding of ENCODINGS) {
    if (encoding === likeliest.encoding) continue;
    const { text, charset } = decode(bytes, () => encoding);
    if (charset === encoding) yield { text: withoutQuotedLines(text), encoding };
  }
}

const encodingOf = (charset: string): Encoding => ENCODINGS.find((encoding) => encoding === charset) ?? 'utf-8';
