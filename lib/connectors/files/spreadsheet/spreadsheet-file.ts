import type { CompleteMapping } from '../../../domain/imports/import-mapping.ts';
import { keysOfRecords } from '../csv/account-key.ts';
import { refusalOf } from '../csv/faults.ts';
import { HEAD_ROWS_MAX } from '../csv/find-table.ts';
import { fitsRecords } from '../csv/fits-mapping.ts';
import { proposeTable } from '../csv/propose-table.ts';
import { fileOfTable } from '../csv/read-csv-file.ts';
import { readTable } from '../csv/read-table.ts';
import type { FileRead, FileRefused, TableFacts } from '../file-read.ts';
import { findPresets, presetsOfSheet, proposeByPreset } from '../presets/propose-by-preset.ts';
import type { TableProposal, TableProposalFacts } from '../table.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';

/** What is asked of the tables of spreadsheets: the same as of CSV files. */

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
  return known ?? usual;
};

export const readSpreadsheetFile = async (
  bytes: Uint8Array,
  { mapping, account, ...named }: TableFacts,
): Promise<FileRead> => {
  const read = await readSpreadsheet(bytes);
  if (read.kind === 'refused') return read;
  return fileOfTable(readTable(read.records, mapping, account, named), read.format);
};

export const fitsSpreadsheet = async (bytes: Uint8Array, mapping: CompleteMapping): Promise<boolean> => {
  const read = await readSpreadsheet(bytes);
  return read.kind === 'table' && fitsRecords(read.records.records.slice(0, HEAD_ROWS_MAX), mapping);
};

export const accountKeysOfSpreadsheet = async (
  bytes: Uint8Array,
  mapping: CompleteMapping,
): Promise<readonly string[]> => {
  const read = await readSpreadsheet(bytes);
  return read.kind === 'table' ? keysOfRecords(read.records.records, mapping) : [];
};
