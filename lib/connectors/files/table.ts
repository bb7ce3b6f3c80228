import type { CompleteMapping } from '../../domain/imports/import-mapping.ts';
import type { FileRefused } from './file-read.ts';
import { readerOf } from './formats.ts';
import type { TableFormat, TableProposal, TableProposalFacts } from './table-format.ts';

/** Tables need a mapping before they can be read. Their parser is loaded only by callers that have one. */
export interface Tables {
  readonly isTable: (bytes: Uint8Array) => boolean;
  /** Whether a mapping was made for files like this one. */
  readonly fits: (bytes: Uint8Array, mapping: CompleteMapping) => Promise<boolean>;
  /** The accounts that a file names, by their keys; empty where it names none. */
  readonly accountKeys: (bytes: Uint8Array, mapping: CompleteMapping) => Promise<readonly string[]>;
  readonly propose: (bytes: Uint8Array, facts: TableProposalFacts) => Promise<TableProposal | FileRefused>;
}

/** Throws for a file that is no table. */
const formatOfTable = (bytes: Uint8Array): Promise<TableFormat> => {
  const format = readerOf(bytes);
  if (format.kind !== 'table') throw new Error('only tables have a mapping');
  return format.load();
};

export const tables: Tables = {
  isTable: (bytes) => readerOf(bytes).kind === 'table',
  fits: async (bytes, mapping) => {
    const { fitsTable } = await import('./table-file.ts');
    return fitsTable(await formatOfTable(bytes), bytes, mapping);
  },
  accountKeys: async (bytes, mapping) => {
    const { keysOfTable } = await import('./table-file.ts');
    return keysOfTable(await formatOfTable(bytes), bytes, mapping);
  },
  propose: async (bytes, facts) => (await formatOfTable(bytes)).propose(bytes, facts),
};
