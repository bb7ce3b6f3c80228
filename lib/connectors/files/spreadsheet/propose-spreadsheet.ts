import { finished } from '../csv/draft-proposal.ts';
import { refusalOf } from '../csv/faults.ts';
import { HEAD_ROWS_MAX } from '../csv/find-table.ts';
import { proposeTable } from '../csv/propose-table.ts';
import type { FileRefused } from '../file-read.ts';
import { findPresets, presetsOfSheet, proposeByPreset } from '../presets/propose-by-preset.ts';
import type { TableProposal, TableProposalFacts } from '../table-format.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';

/** The cells of a sheet are told apart already, and its characters are known. */
const FORM = { delimiter: '\t', encoding: 'utf-8' } as const;

export const proposeSpreadsheet = async (
  bytes: Uint8Array,
  facts: TableProposalFacts,
): Promise<TableProposal | FileRefused> => {
  const read = await readSpreadsheet(bytes);
  if (read.kind === 'refused') return read;
  const { records, fault } = read.records;
  if (fault === null && records.at(-1)?.line === read.table.headerLine)
    return refusalOf({ kind: 'refused', code: 'rows.none', line: null });
  const usual = proposeTable(read.records, read.table, FORM, facts);
  if (usual.kind === 'refused') return refusalOf(usual);
  const found = findPresets(records.slice(0, HEAD_ROWS_MAX), facts.preset ?? null);
  const known =
    found === null ? null : proposeByPreset(read.records, presetsOfSheet(found), { form: FORM, facts, usual });
  if (known === null && typeof facts.preset === 'string')
    return refusalOf({ kind: 'refused', code: 'preset.unfit', line: null });
  return finished(known ?? usual);
};
