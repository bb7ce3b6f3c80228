import { DELIMITERS, type Encoding } from '../../../domain/imports/import-mapping.ts';
import type { DraftProposal } from '../csv/draft-proposal.ts';
import { HEAD_LENGTH } from '../csv/find-delimiter.ts';
import { HEAD_ROWS_MAX } from '../csv/find-table.ts';
import { type CsvRecord, readRecords, recordsOf } from '../csv/records.ts';
import type { TableProposalFacts } from '../table-format.ts';
import { findPresets, proposeByPreset } from './propose-by-preset.ts';

/** A file as its bytes are read in one encoding. */
export interface TextRead {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * How a CSV file is read whose layout is known; null where none fits. The texts are the file in each of the encodings that it
 * may have: the one in which its header is that of a layout is right.
 */
export const proposeCsvByPreset = (
  texts: Iterable<TextRead>,
  facts: TableProposalFacts,
  usual: DraftProposal | null,
): DraftProposal | null => {
  for (const { text, encoding } of texts) {
    for (const delimiter of DELIMITERS) {
      const head: CsvRecord[] = [];
      readRecords(text.slice(0, HEAD_LENGTH), delimiter, (record) => head.push(record) < HEAD_ROWS_MAX);
      const found = findPresets(head, facts.preset ?? null);
      if (found === null) continue;
      const records = recordsOf(text, delimiter);
      if (records.fault !== null) return null;
      const proposal = proposeByPreset(records, found, { form: { delimiter, encoding }, facts, usual });
      if (proposal !== null) return proposal;
    }
  }
  return null;
};
